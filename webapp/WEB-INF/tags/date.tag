<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" import="org.zongwu.web.Dates" description="A day or a moment: 2025-11-14, 2025-11-14 09:15; a dash when there is none." %>
<%-- <z:date value="${model.gotOn}"/>   rows printed fifty times write a ready text instead --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="value" required="true" type="java.time.temporal.Temporal" description="LocalDate, LocalDateTime or Instant (shown in Asia/Shanghai)" %>
<c:choose><c:when test="${value == null}">—</c:when><c:otherwise><time class="z-num" datetime="${Dates.iso(value)}">${Dates.text(value)}</time></c:otherwise></c:choose>
