<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The buttons by which a list goes out: Excel, CSV, print; the whole filtered result." %>
<%-- <z:ways ways="${model.ways}"/> --%>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="ways" required="true" type="org.zongwu.sheet.write.WritePages.Ways" description="WritePages.Ways" %>
<a class="btn btn-sm" href="${ways.xlsxHref}"><z:icon name="file-spreadsheet" size="s"/>${site.t('site.export')}</a><a class="btn btn-sm" href="${ways.csvHref}"><z:icon name="download" size="s"/>CSV</a><a class="btn btn-sm" href="${ways.printHref}"><z:icon name="printer" size="s"/>${site.t('site.print')}</a>
