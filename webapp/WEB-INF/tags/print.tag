<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A4 pages on their own address: a grey desk on screen, a bar with back and print. Body: z:sheet, one a page of paper." %>
<%-- <z:print title="…" backHref="/assets/${model.id}" note="…"><z:sheet title="…">…</z:sheet></z:print> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="the paper's name" %>
<%@ attribute name="backHref" required="true" description="where back leads" %>
<%@ attribute name="note" description="a word on the bar: number, paper size, copies" %>
<!DOCTYPE html>
<html lang="${site.lang}" data-bs-theme="light">
<head><z:head title="${title}"/></head>
<body>
<div class="z-desk">
<header class="z-desk-bar no-print"><a class="btn btn-sm" href="${backHref}"><z:icon name="chevron-left" size="s"/>${site.t('site.back')}</a><strong>${title}</strong><c:if test="${not empty note}"><span class="z-sub">${note}</span></c:if><button class="btn btn-primary btn-sm ms-auto" type="button" data-print><z:icon name="printer" size="s"/>${site.t('site.print')}</button></header>
<main id="main"><jsp:doBody/></main>
</div>
<script src="${site.asset('zongwu.js')}"></script>
</body>
</html>
