<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="Ties a control to its hint and its refusal; written inside the control's own tag." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="path" required="true" description="the field's name" %>
<%@ attribute name="bad" required="true" type="java.lang.Boolean" description="refused" %>
<%@ attribute name="hint" description="its hint, if any" %>
<c:choose><c:when test="${bad and not empty hint}"> aria-invalid="true" aria-describedby="f-${path}-e f-${path}-h"</c:when><c:when test="${bad}"> aria-invalid="true" aria-describedby="f-${path}-e"</c:when><c:when test="${not empty hint}"> aria-describedby="f-${path}-h"</c:when></c:choose>
