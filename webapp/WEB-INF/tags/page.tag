<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A page with menu, top bar and head. Slots: acts (buttons at the right of the title), body." %>
<%-- <z:page title="…" form="${model.form}"><jsp:attribute name="acts"><a class="btn btn-primary" href="/assets/new">…</a></jsp:attribute><jsp:body>…</jsp:body></z:page>
     without acts: <z:page title="…">…</z:page> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="the page's name" %>
<%@ attribute name="above" description="name of a page between the menu's entry and this one, in the path" %>
<%@ attribute name="aboveHref" description="its address" %>
<%@ attribute name="sub" description="one line under the title" %>
<%@ attribute name="code" description="a number beside the title" %>
<%@ attribute name="state" description="a state beside the title" %>
<%@ attribute name="stateKind" description="its kind: ok wait doing appr bad mute off" %>
<%@ attribute name="form" type="org.zongwu.web.Form" description="the page's form: its refusals stand on top and in the title" %>
<%@ attribute name="cond" description="the conditions of a list, for its print" %>
<%@ attribute name="charts" type="java.lang.Boolean" description="the page draws charts" %>
<%@ attribute name="acts" fragment="true" description="buttons at the right of the title, the primary one last" %>
<!DOCTYPE html>
<html lang="${site.lang}" data-bs-theme="light">
<head><z:head title="${title}" form="${form}"/></head>
<body<c:if test="${not site.oneKey}"> data-keys="off"</c:if>>
<a class="z-skip" href="#main">${site.t('site.skip')}</a>
<z:bands/>
<div class="z-shell">
<z:nav/>
<div>
<z:top title="${title}" code="${code}" above="${above}" aboveHref="${aboveHref}"/>
<main class="z-main" id="main">
<p class="z-print-only">${site.school}　·　<c:if test="${not empty cond}">${cond}　·　</c:if>${site.printedBy}</p>
<div class="z-head"><div><h1>${title}<c:if test="${not empty code}">&#32;<span class="z-code z-sub t-15 fw-normal mx-1">${code}</span></c:if><c:if test="${not empty state}">&#32;<z:status kind="${stateKind}" text="${state}"/></c:if></h1><c:if test="${not empty sub}"><p>${sub}</p></c:if></div>
<z:toast/><c:if test="${acts != null}"><div class="acts"><jsp:invoke fragment="acts"/></div></c:if></div>
<c:if test="${form != null and form.refused}"><z:errors form="${form}"/></c:if>
<jsp:doBody/>
</main>
</div>
</div>
<c:if test="${charts}"><script src="${site.lib('echarts')}/echarts.common.min.js"></script><script src="${site.asset('charts.js')}"></script></c:if>
<script src="${site.asset('zongwu.js')}"></script>
</body>
</html>
