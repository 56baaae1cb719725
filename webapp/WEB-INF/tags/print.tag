<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="An A4 page on its own address: a grey desk on screen, a bar with back and print." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="the paper's name" %>
<%@ attribute name="backHref" required="true" description="where back leads" %>
<!DOCTYPE html>
<html lang="${site.lang}" data-bs-theme="light">
<head><z:head title="${title}"/></head>
<body class="z-print">
<div class="z-print-bar no-print"><a class="btn" href="${backHref}"><z:icon name="chevron-left"/>${site.t('site.back')}</a><button class="btn btn-primary" type="button" data-print><z:icon name="printer"/>${site.t('site.print')}</button></div>
<main id="main"><jsp:doBody/></main>
<script src="${site.asset('zongwu.js')}"></script>
</body>
</html>
