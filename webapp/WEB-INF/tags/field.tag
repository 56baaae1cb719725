<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="Label, control, hint and refusal of one field; keeps what was typed." %>
<%-- <div class="z-fields"><z:field form="${model.form}" path="name" label="…" required="true"/></div>
     hidden values are plain: <input type="hidden" name="…" value="${model.form.value('…')}"> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="where the value and its refusal stand" %>
<%@ attribute name="path" required="true" description="the field's name; its id is f-NAME" %>
<%@ attribute name="label" required="true" description="its name in words" %>
<%@ attribute name="type" description="text (default), number, money, date, password, file, area, select" %>
<%@ attribute name="options" type="java.util.List" description="list of Option: choices of a select, or proposals of a text field" %>
<%@ attribute name="none" description="text of the empty choice of a select" %>
<%@ attribute name="hint" description="a line under the control" %>
<%@ attribute name="placeholder" description="an example inside the empty control" %>
<%@ attribute name="required" type="java.lang.Boolean" description="must be filled in; otherwise the label says optional" %>
<%@ attribute name="readonly" type="java.lang.Boolean" description="shown, sent, not to be changed" %>
<%@ attribute name="unit" description="a unit behind the control" %>
<%@ attribute name="css" description="further class of the cell: w2, w3, wm-360, mb-3" %>
<%@ attribute name="autocomplete" description="what the browser may fill in: username, new-password, off" %>
<%@ attribute name="accept" description="kinds of file: .xlsx,.csv" %>
<%@ attribute name="first" type="java.lang.Boolean" description="the cursor starts here" %>
<%@ attribute name="multiple" type="java.lang.Boolean" description="several files" %>
<c:set var="bad" value="${form.has(path)}"/>
<c:set var="boxed" value="${type == 'money' or type == 'password' or not empty unit}"/>
<div class="z-f ${css}${bad ? ' err' : ''}"><label class="form-label" for="f-${path}">${label}<c:choose><c:when test="${required}"><span class="req" title="${site.t('site.required')}">*</span></c:when><c:when test="${not readonly}"><span class="opt">${site.t('site.optional')}</span></c:when></c:choose></label>
<c:if test="${boxed}"><div class="input-group"><c:if test="${type == 'money'}"><span class="input-group-text">¥</span></c:if></c:if>
<c:choose>
<c:when test="${type == 'select'}"><select class="form-select" id="f-${path}" name="${path}"<z:aria path="${path}" bad="${bad}" hint="${hint}"/>><c:if test="${not empty none}"><option value="">${none}</option></c:if>${site.options(options, form.values(path))}</select></c:when>
<c:when test="${type == 'area'}"><textarea class="form-control" rows="3" id="f-${path}" name="${path}" placeholder="${placeholder}"${readonly ? ' readonly' : ''}<z:aria path="${path}" bad="${bad}" hint="${hint}"/>>${form.value(path)}</textarea></c:when>
<c:when test="${type == 'file'}"><input class="form-control" type="file" id="f-${path}" name="${path}"${multiple ? ' multiple' : ''}<c:if test="${not empty accept}"> accept="${accept}"</c:if><z:aria path="${path}" bad="${bad}" hint="${hint}"/>></c:when>
<c:when test="${type == 'password'}"><input class="form-control" type="password" id="f-${path}" name="${path}" autocomplete="${autocomplete}"<z:aria path="${path}" bad="${bad}" hint="${hint}"/>><button class="btn" type="button" aria-pressed="false" data-reveal="f-${path}" data-other="${site.t('site.hide')}">${site.t('site.reveal')}</button></c:when>
<c:otherwise><input class="form-control ${type == 'money' or type == 'number' ? 'r' : ''}" type="text" id="f-${path}" name="${path}" value="${form.value(path)}"<c:choose><c:when test="${not empty placeholder}"> placeholder="${placeholder}"</c:when><c:when test="${type == 'date'}"> placeholder="${site.t('site.date.shape')}"</c:when></c:choose><c:choose><c:when test="${type == 'money'}"> inputmode="decimal"</c:when><c:when test="${type == 'number'}"> inputmode="numeric"</c:when></c:choose><c:choose><c:when test="${not empty options}"> list="l-${path}" autocomplete="off"</c:when><c:when test="${not empty autocomplete}"> autocomplete="${autocomplete}"</c:when></c:choose>${readonly ? ' readonly' : ''}${first ? ' autofocus' : ''}<z:aria path="${path}" bad="${bad}" hint="${hint}"/>></c:otherwise>
</c:choose>
<c:if test="${boxed}"><c:if test="${not empty unit}"><span class="input-group-text">${unit}</span></c:if></div></c:if>
<c:if test="${not empty hint}"><p class="form-hint" id="f-${path}-h">${hint}</p></c:if>
<c:if test="${bad}"><p class="z-err" id="f-${path}-e"><z:icon name="alert-circle" size="s"/>${form.error(path)}</p></c:if>
<c:if test="${type != 'select' and not empty options}"><datalist id="l-${path}">${site.proposals(options)}</datalist></c:if>
</div>
