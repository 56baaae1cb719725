<z:print title="${site.t('people.title')}" backHref="/people">
<div class="z-list-sheet">
<h1 class="text-center t-20">${site.school} ${site.t('people.title')}</h1>
<p class="t-12">${model.conditions}　·　${site.printedBy}</p>
<table class="z-t"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><th scope="col">${site.t('people.column.number')}</th><th scope="col">${site.t('people.column.name')}</th><th scope="col">${site.t('people.field.department')}</th><th scope="col">${site.t('people.field.post')}</th><th scope="col">${site.t('people.field.role')}</th><th scope="col">${site.t('people.column.account')}</th><th scope="col">${site.t('people.column.state')}</th></tr></thead>
<tbody><c:forEach var="p" items="${model.rows}"><tr><th scope="row">${p.staffNo}</th><td>${p.name}</td><td>${p.department}</td><td>${p.post}</td><td>${p.roles}</td><td>${p.username}</td><td>${p.state}</td></tr>
</c:forEach></tbody>
</table></div>
</z:print>
