<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The bar on top: where one is, search, what waits, the person. Used by z:page." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="the page's name" %>
<%@ attribute name="code" description="its number: stands in the path instead of the name" %>
<%@ attribute name="above" description="name of a page between the menu's entry and this one" %>
<%@ attribute name="aboveHref" description="its address" %>
<header class="z-top">
<a class="z-burger" href="#nav" aria-label="${site.t('site.nav.open')}"><z:icon name="menu-2" size="l"/></a>
<nav class="z-grow" aria-label="${site.t('site.here')}"><ol class="breadcrumb">
<c:forEach var="group" items="${site.nav}"><c:if test="${group.open}"><li class="breadcrumb-item z-sub">${group.label}</li><c:forEach var="item" items="${group.items}"><c:if test="${item.current and item.href != site.path and item.href != aboveHref}"><li class="breadcrumb-item"><a href="${item.href}">${item.label}</a></li></c:if></c:forEach></c:if></c:forEach>
<c:if test="${not empty above}"><li class="breadcrumb-item"><a href="${aboveHref}">${above}</a></li></c:if>
<li class="breadcrumb-item active" aria-current="page">${empty code ? title : code}</li>
</ol></nav>
<form class="z-find" role="search" action="/search"><z:icon name="search"/><input type="search" data-find name="q" aria-label="${site.t('site.search.label')}" placeholder="${site.t('site.search.hint')}"><kbd>/</kbd></form>
<div class="z-me">
<a class="z-bell" href="/" aria-label="${site.t('site.todo', site.todo)}"><z:icon name="bell"/><c:if test="${site.todo > 0}"><b>${site.todo}</b></c:if></a>
<details class="z-menu"><summary><span class="z-ava" aria-hidden="true">${site.user.initial}</span>${site.user.name}<span class="z-sub"> · ${site.user.title}</span></summary><div>
<a href="/me">${site.t('site.me')}</a>
<z:post action="/language" hidden="lang" value="${site.otherLang}"><button class="z-plain" type="submit" lang="${site.otherLang}">${site.t('site.otherLang')}</button></z:post>
<z:post action="/logout"><button class="z-plain" type="submit">${site.t('site.signOut')}</button></z:post>
</div></details>
</div>
</header>
