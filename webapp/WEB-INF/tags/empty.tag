<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="Says whether there is nothing or nothing was found, and the next step (body)." %>
<%-- <z:empty title="…" text="…"><a class="btn btn-primary" href="/assets/new">…</a></z:empty> --%>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="title" required="true" description="what is not there" %>
<%@ attribute name="text" required="true" description="what comes next" %>
<%@ attribute name="icon" description="a name of icons.txt (inbox)" %>
<div class="z-empty"><z:icon name="${empty icon ? 'inbox' : icon}" size="xl"/><p class="t">${title}</p><p class="mb-3">${text}</p><jsp:doBody/></div>
