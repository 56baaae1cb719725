<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A place for an opinion on a paper form: the opinion given online with who and when, and room to sign. Stands in a td class=tall of table.z-grid-t." %>
<%-- <td class="tall"><z:opinion text="${o.text}" signed="${o.signed}"/></td> --%>
<%@ attribute name="text" description="the opinion, or empty" %>
<%@ attribute name="signed" description="who gave it online and when, or empty: then there is room to sign by hand" %>
<div class="z-opinion"><span>${text}</span><span class="sg">${empty signed ? site.t('site.sheet.sign') : site.t('site.sheet.signed', signed)}</span></div>
