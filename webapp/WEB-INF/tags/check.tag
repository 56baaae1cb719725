<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="One tick box with its words." %>
<%-- <z:check form="${model.form}" path="read" label="…"/>   several of a name: give each its value --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="where the tick stands" %>
<%@ attribute name="path" required="true" description="the field's name; its id is f-NAME, or f-NAME-VALUE when a value is given" %>
<%@ attribute name="label" required="true" description="the words" %>
<%@ attribute name="value" description="what is sent when ticked (yes)" %>
<%@ attribute name="css" description="further class: mb-3" %>
<c:set var="sent" value="${empty value ? 'yes' : value}"/>
<c:set var="bad" value="${form.has(path)}"/>
<div class="z-f ${css}${bad ? ' err' : ''}"><label class="form-check"><input class="form-check-input" type="checkbox" id="f-${path}${empty value ? '' : '-'}${value}" name="${path}" value="${sent}"${form.holds(path, sent) ? ' checked' : ''}<z:aria path="${path}" bad="${bad}"/>><span class="form-check-label">${label}</span></label>
<c:if test="${bad}"><p class="z-err" id="f-${path}-e"><z:icon name="alert-circle" size="s"/>${form.error(path)}</p></c:if></div>
