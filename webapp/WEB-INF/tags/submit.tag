<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The bar at the foot of a form: primary act, further acts (body), cancel, a word at the right." %>
<%-- <z:submit label="…" cancelHref="/assets"><button class="btn" type="submit" name="again" value="yes">…</button></z:submit> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="label" required="true" description="what the primary button does, with its object" %>
<%@ attribute name="cancelHref" required="true" description="where cancel leads" %>
<%@ attribute name="kind" description="primary (default) or danger" %>
<%@ attribute name="note" description="a word at the right" %>
<div class="z-submit"><button class="btn ${kind == 'danger' ? 'btn-danger' : 'btn-primary'}" type="submit">${label}</button><jsp:doBody/><a href="${cancelHref}" class="z-sub ms-2">${site.t('site.cancel')}</a><c:if test="${not empty note}"><span class="z-sub ms-auto t-13">${note}</span></c:if></div>
