<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="One fact of a dl.z-dl; left out when there is no value." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="label" required="true" description="its name" %>
<%@ attribute name="value" required="true" description="its value" %>
<%@ attribute name="css" description="class of the cell: w3" %>
<c:if test="${not empty value}"><div class="${css}"><dt>${label}</dt><dd>${value}</dd></div></c:if>
