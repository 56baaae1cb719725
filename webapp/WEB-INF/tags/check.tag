<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="One tick box with its words." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="where the tick stands" %>
<%@ attribute name="path" required="true" description="the field's name" %>
<%@ attribute name="value" description="what is sent when ticked (yes)" %>
<%@ attribute name="label" required="true" description="the words" %>
<c:set var="sent" value="${empty value ? 'yes' : value}"/>
<label class="form-check"><input class="form-check-input" type="checkbox" id="f-${path}${empty value ? '' : '-'}${value}" name="${path}" value="${sent}"${form.holds(path, sent) ? ' checked' : ''}><span class="form-check-label">${label}</span></label>
