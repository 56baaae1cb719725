<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="An input inside a table: its label is heard, its refusal stands under it." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="where the value and its refusal stand" %>
<%@ attribute name="path" required="true" description="the field's name; its id is f-NAME" %>
<%@ attribute name="label" required="true" description="its name in words" %>
<%@ attribute name="css" description="width and alignment" %>
<%@ attribute name="list" description="id of the proposals" %>
<%@ attribute name="mode" description="numeric or decimal" %>
<c:set var="bad" value="${form.has(path)}"/>
<label class="visually-hidden" for="f-${path}">${label}</label><input class="form-control z-in ${css}${bad ? ' border-danger border-2' : ''}" type="text" id="f-${path}" name="${path}" value="${form.value(path)}"<c:if test="${not empty list}"> list="${list}" autocomplete="off"</c:if><c:if test="${not empty mode}"> inputmode="${mode}"</c:if><z:aria path="${path}" bad="${bad}"/>><c:if test="${bad}"><p class="z-err text-start" id="f-${path}-e"><z:icon name="alert-circle" size="s"/>${form.error(path)}</p></c:if>
