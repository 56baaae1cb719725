<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A page without menu: sign-in, set-up, errors." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="the page's name" %>
<%@ attribute name="form" type="org.zongwu.web.Form" description="the page's form, if any" %>
<%@ attribute name="css" required="true" description="class of main: z-login, z-err-page, z-setup" %>
<!DOCTYPE html>
<html lang="${site.lang}" data-bs-theme="light">
<head><z:head title="${title}" form="${form}"/></head>
<body>
<c:forEach var="band" items="${site.bands}"><p class="z-band ${band.kind}" role="note">${band.text}</p></c:forEach>
<main class="${css}" id="main"><jsp:doBody/></main>
<script src="${site.asset('zongwu.js')}"></script>
</body>
</html>
