<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="What must be mended, in one place; takes the focus, links to the fields. Written by z:page and z:phone when they get the form." %>
<%-- <z:errors form="${model.form}"/>   only on a z:bare page, inside c:if test="${model.form.refused}" --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="title" description="its heading, when nothing was to be saved" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="the refused form" %>
<div class="z-errs" role="alert" tabindex="-1" aria-labelledby="errors-title"><h2 id="errors-title">${empty title ? site.t('site.errors', form.errors.size()) : title}</h2><ul>
<c:forEach var="error" items="${form.errors}"><li><c:choose><c:when test="${empty error.path}">${error.text}</c:when><c:otherwise><a href="#f-${error.path}">${error.label}${empty error.label ? '' : site.t('site.colon')}${error.text}</a></c:otherwise></c:choose></li></c:forEach>
</ul></div>
