<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A boxed remark." %>
<%@ attribute name="kind" description="info (default), ok, warn, bad" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<div class="z-note ${kind}"><z:icon name="${kind == 'ok' ? 'circle-check' : kind == 'warn' or kind == 'bad' ? 'alert-triangle' : 'info-circle'}"/><div><jsp:doBody/></div></div>
