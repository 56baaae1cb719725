<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A page for one hand: dark head, one column, at most two buttons at the foot. Slots: count (right of the title), acts (foot), body." %>
<%-- <z:phone title="…" sub="…" backHref="/stocktakes/${model.id}"><jsp:attribute name="acts"><button class="btn btn-primary" type="submit" form="f">…</button></jsp:attribute><jsp:body>…</jsp:body></z:phone> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="the page's name" %>
<%@ attribute name="sub" description="a line under it: the paper, the place" %>
<%@ attribute name="backHref" description="where back leads; without it the seal stands there" %>
<%@ attribute name="form" type="org.zongwu.web.Form" description="the page's form: its refusals stand on top and in the title" %>
<%@ attribute name="count" fragment="true" description="how far one is: 18 of 26" %>
<%@ attribute name="acts" fragment="true" description="the buttons at the foot, the primary one last" %>
<!DOCTYPE html>
<html lang="${site.lang}" data-bs-theme="light">
<head><z:head title="${title}" form="${form}"/></head>
<body>
<z:bands/>
<div class="z-phone">
<header class="z-phead"><c:choose><c:when test="${empty backHref}"><span class="z-seal" aria-hidden="true">总</span></c:when><c:otherwise><a href="${backHref}" aria-label="${site.t('site.back')}"><z:icon name="chevron-left" size="l"/></a></c:otherwise></c:choose><div class="z-grow"><h1>${title}</h1><c:if test="${not empty sub}"><p>${sub}</p></c:if></div><c:if test="${count != null}"><span class="z-num t-20 fw-semibold"><jsp:invoke fragment="count"/></span></c:if></header>
<main id="main"><z:toast/>
<c:if test="${form != null and form.refused}"><z:errors form="${form}"/></c:if>
<jsp:doBody/>
</main>
<c:if test="${acts != null}"><footer class="z-pact"><jsp:invoke fragment="acts"/></footer></c:if>
</div>
<script src="${site.asset('zongwu.js')}"></script>
</body>
</html>
