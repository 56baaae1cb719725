<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A card with a heading." %>
<%-- <z:panel title="…" more="…" moreHref="/assets/${model.id}/history">…</z:panel> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="title" required="true" description="the heading" %>
<%@ attribute name="more" description="a word at its right" %>
<%@ attribute name="moreHref" description="where that word leads" %>
<%@ attribute name="plain" type="java.lang.Boolean" description="the body brings its own padding: a table or a list" %>
<section class="card"><div class="z-ph"><h2>${title}</h2><c:choose><c:when test="${not empty more and not empty moreHref}"><a class="more" href="${moreHref}">${more}</a></c:when><c:when test="${not empty more}"><span class="more">${more}</span></c:when></c:choose></div><c:choose><c:when test="${plain}"><jsp:doBody/></c:when><c:otherwise><div class="z-pb"><jsp:doBody/></div></c:otherwise></c:choose></section>
