<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A choice among pages that are the same but for one thing." %>
<%-- <z:tabs label="…" items="${model.books}"/> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="label" required="true" description="what is chosen" %>
<%@ attribute name="items" required="true" type="java.util.List" description="label, tabHref, current" %>
<nav class="btn-group" aria-label="${label}"><c:forEach var="tab" items="${items}"><a class="btn btn-sm${tab.current ? ' active' : ''}" href="${tab.tabHref}"<c:if test="${tab.current}"> aria-current="true"</c:if>>${tab.label}</a></c:forEach></nav>
