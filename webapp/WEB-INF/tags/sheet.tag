<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="One A4 page of a paper form, drawn in mm. Slots: meta (a line above the table), body. Tables are table.z-grid-t, signatures div.z-signs with a span each." %>
<%-- <z:sheet title="…"><jsp:attribute name="meta"><span>…</span></jsp:attribute><jsp:body><table class="z-grid-t">…</table></jsp:body></z:sheet> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="title" required="true" description="the form's name as on paper" %>
<%@ attribute name="page" type="java.lang.Integer" description="which page it is (1)" %>
<%@ attribute name="pages" type="java.lang.Integer" description="of how many (1)" %>
<%@ attribute name="meta" fragment="true" description="number, day, copy: spans in one line" %>
<section class="z-sheet" aria-label="${site.t('site.sheet.page', page == null ? 1 : page, pages == null ? 1 : pages)}">
<p class="org" lang="zh-CN">${site.school}</p><h1>${title}</h1>
<c:if test="${meta != null}"><div class="meta"><jsp:invoke fragment="meta"/></div></c:if>
<jsp:doBody/>
<div class="foot"><span>${site.t('site.product')} · ${site.printedBy}</span><span>${site.t('site.sheet.page', page == null ? 1 : page, pages == null ? 1 : pages)}</span></div>
</section>
