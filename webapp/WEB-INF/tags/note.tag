<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A boxed remark." %>
<%-- <z:note kind="warn"><p>…</p></z:note> --%>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="kind" description="info (default), ok, warn, bad" %>
<div class="z-note ${kind}"><z:icon name="${kind == 'ok' ? 'circle-check' : kind == 'warn' or kind == 'bad' ? 'alert-triangle' : 'info-circle'}"/><div><jsp:doBody/></div></div>
