<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The bar at the foot of a form: primary act, further acts (body), cancel." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="label" required="true" description="what the primary button does" %>
<%@ attribute name="cancelHref" required="true" description="where cancel leads" %>
<%@ attribute name="kind" description="primary (default) or danger" %>
<div class="z-submit"><button class="btn ${kind == 'danger' ? 'btn-danger' : 'btn-primary'}" type="submit">${label}</button><jsp:doBody/><a href="${cancelHref}" class="z-sub ms-2">${site.t('site.cancel')}</a></div>
