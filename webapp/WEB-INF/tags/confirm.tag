<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="An act that cannot be undone: what will happen, the facts (body), something to type, a tick, a red button." %>
<%-- <z:confirm action="/assets/${model.id}/disposal" form="${model.form}" warn="…" text="…" typed="…" tick="…" label="…" backHref="/assets/${model.id}" back="…"><dl class="z-dl z-f2">…</dl></z:confirm>
     sends the fields typed and tick (yes) --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="action" required="true" description="address to post to" %>
<%@ attribute name="form" required="true" type="org.zongwu.web.Form" description="holds typed and tick" %>
<%@ attribute name="warn" required="true" description="what cannot be undone, in bold" %>
<%@ attribute name="text" required="true" description="what will happen" %>
<%@ attribute name="label" required="true" description="what the red button does, with its object" %>
<%@ attribute name="backHref" required="true" description="where the way out leads" %>
<%@ attribute name="back" required="true" description="the way out in words: back, not disposed" %>
<%@ attribute name="typed" description="what to type, as the label of the field; left out without it" %>
<%@ attribute name="tick" description="what the person declares; left out without it" %>
<div class="card z-narrow"><div class="z-pb p-4">
<z:note kind="bad"><p><strong>${warn}</strong> ${text}</p></z:note>
<jsp:doBody/>
<hr>
<z:form action="${action}" form="${form}">
<c:if test="${not empty typed}"><z:field form="${form}" path="typed" label="${typed}" required="true" css="wm-360 mb-3" autocomplete="off"/></c:if>
<c:if test="${not empty tick}"><z:check form="${form}" path="tick" label="${tick}" css="mb-3"/></c:if>
<div class="d-flex gap-2 flex-wrap"><button class="btn btn-danger" type="submit">${label}</button><a class="btn" href="${backHref}">${back}</a></div>
</z:form>
</div></div>
