<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="One fact; stands in <dl class=z-dl> (three columns; z-f2 two). Left out when there is no value." %>
<%-- <dl class="z-dl"><z:fact label="…" value="${model.spec}"/></dl>   markup inside the value: write <div><dt>…</dt><dd>…</dd></div> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="label" required="true" description="its name" %>
<%@ attribute name="value" required="true" description="its value, ready text" %>
<%@ attribute name="css" description="w3: over the whole width" %>
<%@ attribute name="valueCss" description="class of the value: z-num, z-code" %>
<c:if test="${not empty value}"><div class="${css}"><dt>${label}</dt><dd class="${valueCss}">${value}</dd></div></c:if>
