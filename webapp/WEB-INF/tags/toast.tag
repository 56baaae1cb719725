<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The word after an act, beside the title; one with an undo or a warning stays. Used by the layouts." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<c:forEach var="flash" items="${site.flash}"><div class="z-toast ${flash.kind}" role="status"${flash.kind != 'ok' or not empty flash.undo ? ' data-stay' : ''}><z:icon name="${flash.kind == 'ok' ? 'circle-check' : 'alert-triangle'}"/><div>${flash.text}<c:if test="${not empty flash.undo}">&#32;<z:post action="${flash.undo}"><button class="z-plain z-link" type="submit">${site.t('site.undo')}</button></z:post></c:if></div><button class="x" type="button" aria-label="${site.t('site.close')}">✕</button></div></c:forEach>
