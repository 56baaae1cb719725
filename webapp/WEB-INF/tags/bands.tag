<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The lines above every page: practice school, practice clock. Used by the layouts." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${not empty site.bands}"><div class="z-bands no-print" role="region" aria-label="${site.t('site.bands')}"><c:forEach var="band" items="${site.bands}"><p class="z-band ${band.kind}">${band.text}</p></c:forEach></div></c:if>
