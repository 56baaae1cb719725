<z:page title="${site.t('people.rights.title')}" sub="${site.t('people.rights.sub')}" above="${site.t('people.title')}" aboveHref="/people">
<jsp:attribute name="acts"><button class="btn" type="button" data-print><z:icon name="printer"/>${site.t('site.print')}</button></jsp:attribute>
<jsp:body>
<section class="card"><div class="z-ph"><h2>${site.t('people.rights.table')}</h2><span class="z-sub t-13">${site.t('people.rights.legend')}</span></div>
<div class="z-tw" tabindex="0" role="region" aria-label="${site.t('people.rights.region')}"><table class="z-t z-matrix"><caption class="visually-hidden">${site.t('people.rights.title')}</caption>
<thead><tr><th scope="col">${site.t('people.rights.matter')}</th><c:forEach var="r" items="${model.roles}"><th scope="col" class="c">${r}</th></c:forEach></tr></thead>
<tbody><c:forEach var="row" items="${model.rows}"><tr><th scope="row" class="nw">${row.matter}</th><c:forEach var="w" items="${row.words}"><td class="c ${w.strong ? 'fw-bold' : 'z-sub'}">${w.text}</td></c:forEach></tr></c:forEach></tbody>
</table></div></section>
</jsp:body>
</z:page>
