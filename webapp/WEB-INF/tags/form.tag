<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The only way to write a POST form: carries the session's token and a one-time key." %>
<%-- <z:form action="/assets/new" form="${model.form}" css="card"><section class="z-sec"><h2>…</h2><div class="z-fields">…</div></section><z:submit …/></z:form> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="action" required="true" description="address to post to" %>
<%@ attribute name="form" type="org.zongwu.web.Form" description="the page's form; without it a fresh key is used" %>
<%@ attribute name="css" description="class of the form: card" %>
<%@ attribute name="upload" type="java.lang.Boolean" description="carries a file" %>
<%@ attribute name="label" description="what the form is, for readers" %>
<%@ attribute name="id" description="its id, when buttons stand outside it" %>
<form class="${css}" action="${action}" method="post" novalidate data-guard<c:if test="${not empty id}"> id="${id}"</c:if><c:if test="${upload}"> enctype="multipart/form-data"</c:if><c:if test="${not empty label}"> aria-label="${label}"</c:if>>
<input type="hidden" name="_token" value="${site.token}"><input type="hidden" name="_key" value="${form != null ? form.key : site.newKey()}">
<jsp:doBody/>
</form>
