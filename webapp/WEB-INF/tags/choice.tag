<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A select of a filter bar, with a first choice that lets everything through." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="where the chosen value stands" %>
<%@ attribute name="path" required="true" description="the parameter" %>
<%@ attribute name="label" required="true" description="its name in words" %>
<%@ attribute name="options" required="true" type="java.util.List" description="the choices" %>
<%@ attribute name="all" description="text of the choice that lets everything through" %>
<div><label for="f-${path}">${label}</label><select class="form-select" id="f-${path}" name="${path}"><c:if test="${not empty all}"><option value="">${all}</option></c:if>${site.options(options, form.values(path))}</select></div>
