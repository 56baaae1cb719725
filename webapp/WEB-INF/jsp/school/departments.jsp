<z:page title="${site.t('school.departments')}" sub="${site.t('school.departments.sub')}">
<jsp:attribute name="acts"><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/departments/new"><z:icon name="plus"/>${site.t('school.department.new')}</a></c:if></jsp:attribute>
<jsp:body>
<div class="card">
<z:toolbar><z:ways ways="${model.ways}"/></z:toolbar>
<c:choose><c:when test="${empty model.rows}"><z:empty title="${site.t('school.departments.none')}" text="${site.t('school.departments.none.text')}"/></c:when><c:otherwise>
<div class="z-tw" tabindex="0" role="region" aria-label="${site.t('school.departments')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('school.departments')}</caption>
<thead><tr><th scope="col">${site.t('school.field.name')}</th><th scope="col">${site.t('school.field.head')}</th><th scope="col" class="r">${site.t('school.field.people')}</th><th scope="col">${site.t('school.field.state')}</th></tr></thead>
<tbody><c:forEach var="d" items="${model.rows}"><tr data-id="${d.id}"><th scope="row"><c:choose><c:when test="${model.mayEdit}"><a href="/departments/${d.id}/edit">${d.name}</a></c:when><c:otherwise>${d.name}</c:otherwise></c:choose></th><td data-l="${site.t('school.field.head')}">${empty d.head ? '—' : d.head}</td><td class="r z-num" data-l="${site.t('school.field.people')}"><c:choose><c:when test="${empty d.peopleHref}">${d.people}</c:when><c:otherwise><a href="${d.peopleHref}">${d.people}</a></c:otherwise></c:choose></td><td class="tail"><span class="z-st ${d.closed ? 'off' : 'ok'}" data-state="${d.closed ? 'closed' : 'open'}">${site.t(d.closed ? 'school.state.closed' : 'school.state.open')}</span></td></tr>
</c:forEach></tbody></table></div></c:otherwise></c:choose>
</div>
</jsp:body>
</z:page>
