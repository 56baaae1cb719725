<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A page without menu: sign-in, set-up, errors." %>
<%-- <z:bare title="…" css="z-err-page"><div>…</div></z:bare> --%>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="the page's name" %>
<%@ attribute name="css" required="true" description="class of main: z-login, z-err-page, z-setup" %>
<%@ attribute name="form" type="org.zongwu.web.Form" description="the page's form, if any" %>
<!DOCTYPE html>
<html lang="${site.lang}" data-bs-theme="light">
<head><z:head title="${title}" form="${form}"/></head>
<body>
<z:bands/>
<main class="${css}" id="main"><jsp:doBody/></main>
<script src="${site.asset('zongwu.js')}"></script>
</body>
</html>
