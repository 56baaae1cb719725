<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A state: shape, colour and word. Rows printed fifty times write the span themselves." %>
<%-- <z:status kind="ok" text="…"/>   in rows: <span class="z-st ${row.stateKind}" data-state="${row.state}">${row.stateText}</span> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="kind" required="true" description="ok wait doing appr bad mute off" %>
<%@ attribute name="text" required="true" description="the word" %>
<%@ attribute name="state" description="its machine name, as data-state" %>
<span class="z-st ${kind == 'mute' ? '' : kind}"<c:if test="${not empty state}"> data-state="${state}"</c:if>>${text}</span>
