<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The steps of a wizard." %>
<%-- <z:steps items="${site.t('import.steps')}" current="2"/> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="items" required="true" description="the names of the steps, parted by |" %>
<%@ attribute name="current" required="true" type="java.lang.Integer" description="the one at hand, from 1" %>
<ol class="z-steps"><c:forTokens var="step" items="${items}" delims="|" varStatus="s"><li<c:if test="${s.count < current}"> class="done"</c:if><c:if test="${s.count == current}"> aria-current="step"</c:if>>${step}</li></c:forTokens></ol>
