<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The menu at the left: only what the person may open. Used by z:page." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<nav class="z-nav" id="nav" aria-label="${site.t('site.nav')}">
<a class="z-nav-x" href="#main" aria-label="${site.t('site.nav.close')}">✕</a>
<a class="z-brand" href="/"><span class="z-seal" aria-hidden="true">总</span><span>${site.t('site.product')}<small lang="zh-CN">${site.school}</small></span></a>
<ul>
<c:forEach var="group" items="${site.nav}"><li><details${group.open ? ' open' : ''}><summary><z:icon name="${group.icon}"/>${group.label}</summary><ul>
<c:forEach var="item" items="${group.items}"><li><a href="${item.href}"<c:if test="${item.current}"> aria-current="page"</c:if>>${item.label}<c:if test="${item.count > 0}"><span class="n" title="${site.t('site.waiting')}">${item.count}</span></c:if></a></li></c:forEach>
</ul></details></li></c:forEach>
</ul>
<c:if test="${not empty site.termLine1}"><div class="z-nav-foot">${site.termLine1}<br>${site.termLine2}</div></c:if>
</nav>
