<z:page title="${site.t('school.terms')}" sub="${site.t('school.terms.sub')}">
<jsp:attribute name="acts"><a class="btn" href="/calendar"><z:icon name="calendar-week"/>${site.t('school.calendar.title')}</a><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/terms/new"><z:icon name="plus"/>${site.t('school.year.new')}</a></c:if></jsp:attribute>
<jsp:body>
<c:if test="${not empty model.years}"><div class="card mb-3"><z:toolbar><z:ways ways="${model.ways}"/></z:toolbar></div></c:if>
<c:if test="${empty model.years}"><div class="card"><z:empty title="${site.t('school.terms.none')}" text="${site.t('school.terms.none.text')}"><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/terms/new">${site.t('school.year.new')}</a></c:if></z:empty></div></c:if>
<div class="z-grid">
<c:forEach var="y" items="${model.years}"><section class="card"><div class="z-ph"><h2>${y.label}</h2><c:if test="${y.current}"><z:status kind="ok" text="${site.t('school.year.current')}"/></c:if><c:if test="${model.mayEdit}"><a class="more" href="/terms/${y.id}/edit">${site.t('school.year.edit')}<span class="visually-hidden">${site.t('site.colon')}${y.label}</span></a></c:if></div>
<div class="z-tw" tabindex="0" role="region" aria-label="${y.label}"><table class="z-t stack"><caption class="visually-hidden">${y.label}</caption><thead><tr><th scope="col">${site.t('school.field.term')}</th><th scope="col">${site.t('school.field.from')}</th><th scope="col">${site.t('school.field.to')}</th><th scope="col" class="r">${site.t('school.field.weeks')}</th><th scope="col">${site.t('school.field.now')}</th></tr></thead><tbody>
<c:forEach var="t" items="${y.terms}"><tr><th scope="row">${t.name}</th><td class="z-num"><time datetime="${t.from}">${t.from}</time></td><td class="z-num" data-l="${site.t('school.field.to')}"><time datetime="${t.to}">${t.to}</time></td><td class="r z-num" data-l="${site.t('school.field.weeks')}">${t.weeks}</td><td class="tail"><c:if test="${t.current}"><z:status kind="doing" text="${site.t('school.term.week', t.week)}"/></c:if></td></tr></c:forEach>
</tbody></table></div></section></c:forEach>
</div>
</jsp:body>
</z:page>
