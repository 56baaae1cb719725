<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="One step of a history; stands in <ol class=z-line>. Body: what happened." %>
<%-- <ol class="z-line"><z:event kind="ok" at="${e.at}" by="${e.by}">${e.text}</z:event></ol> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="kind" description="ok (done, approved), now (at hand), next (to come), empty (plain)" %>
<%@ attribute name="at" type="java.time.temporal.Temporal" description="when: LocalDate, LocalDateTime or Instant" %>
<%@ attribute name="by" description="who, and how" %>
<li class="${kind}"><jsp:doBody/><c:if test="${at != null or not empty by}"><br><c:if test="${at != null}"><z:date value="${at}"/></c:if><small>${by}</small></c:if></li>
