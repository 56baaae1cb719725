<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A form of nothing but a button (body): one act, at most one hidden value. Tells the server where it stood, as back." %>
<%-- <z:post action="/assets/${model.id}/return"><button class="btn" type="submit">…</button></z:post> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="action" required="true" description="address to post to" %>
<%@ attribute name="hidden" description="name of the hidden value" %>
<%@ attribute name="value" description="the hidden value" %>
<form class="d-inline" action="${action}" method="post"><input type="hidden" name="_token" value="${site.token}"><input type="hidden" name="_key" value="${site.newKey()}"><input type="hidden" name="back" value="${site.path}${empty site.query ? '' : '?'}${site.query}"><c:if test="${not empty hidden}"><input type="hidden" name="${hidden}" value="${value}"></c:if><jsp:doBody/></form>
