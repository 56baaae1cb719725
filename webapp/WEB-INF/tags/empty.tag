<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="Says whether there is nothing or nothing was found, and the next step (body)." %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="what is not there" %>
<%@ attribute name="text" required="true" description="what comes next" %>
<div class="z-empty"><z:icon name="inbox" size="xl"/><h3>${title}</h3><p class="mb-3">${text}</p><jsp:doBody/></div>
