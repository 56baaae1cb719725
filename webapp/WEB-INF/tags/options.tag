<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A choice of one among few, for mouse and thumb: boxes, or segments side by side." %>
<%-- <z:options form="${model.form}" path="kind" label="…" items="${model.kinds}" required="true"/>  kind="seg" for two to four short words --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="where the choice and its refusal stand" %>
<%@ attribute name="path" required="true" description="the field's name; the first choice has the id f-NAME" %>
<%@ attribute name="label" required="true" description="the question" %>
<%@ attribute name="items" required="true" type="java.util.List" description="list of Option; its note stands under the label" %>
<%@ attribute name="kind" description="boxes (default) or seg" %>
<%@ attribute name="required" type="java.lang.Boolean" description="must be chosen" %>
<%@ attribute name="hint" description="a line above the choices" %>
<%@ attribute name="css" description="further class: w2, w3, mb-3" %>
<%@ attribute name="columns" description="class of the boxes' frame: z-f2, z-opts3" %>
<%@ attribute name="silent" type="java.lang.Boolean" description="the question stands in a heading already: the legend is for readers only" %>
<c:set var="bad" value="${form.has(path)}"/>
<fieldset class="z-f ${css}${bad ? ' err' : ''}"<z:aria path="${path}" bad="${bad}" hint="${hint}"/>><legend class="${silent ? 'visually-hidden' : 'form-label'}">${label}<c:if test="${required}"><span class="req" title="${site.t('site.required')}">*</span></c:if></legend>
<c:if test="${not empty hint}"><p class="form-hint" id="f-${path}-h">${hint}</p></c:if>
<c:if test="${bad}"><p class="z-err" id="f-${path}-e"><z:icon name="alert-circle" size="s"/>${form.error(path)}</p></c:if>
<div class="${kind == 'seg' ? 'z-seg ' : 'z-opts '}${columns}"><c:forEach var="o" items="${items}" varStatus="s"><label class="${kind == 'seg' ? '' : 'z-opt'}"><input type="radio" id="f-${path}${s.first ? '' : '-'}${s.first ? '' : o.value}" name="${path}" value="${o.value}"${form.holds(path, o.value) ? ' checked' : ''}><span>${o.label}<c:if test="${not empty o.note}"><small>${o.note}</small></c:if></span></label></c:forEach></div></fieldset>
