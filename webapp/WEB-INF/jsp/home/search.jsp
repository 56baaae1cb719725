<z:page title="${site.t('home.search.title')}" sub="${empty model.text ? site.t('home.search.hint') : site.t('home.search.found', model.text, model.hits.size())}">
<section class="card" aria-label="${site.t('home.search.title')}"><c:choose>
<c:when test="${empty model.hits}"><z:empty title="${site.t('home.search.none')}" text="${site.t('home.search.none.text')}"/></c:when>
<c:otherwise><ul class="z-list"><c:forEach var="hit" items="${model.hits}"><li><z:icon name="${hit.icon}"/><div class="g"><a class="fw-medium" href="${hit.hitHref}">${hit.title}</a><span class="sub">${hit.line}</span></div></li></c:forEach></ul></c:otherwise>
</c:choose></section>
</z:page>
