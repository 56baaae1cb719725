<z:print title="${site.t('asset.list.title')}" backHref="/assets">
<div class="z-list-sheet">
<h1 class="text-center t-20">${site.school} ${site.t('asset.list.title')}</h1>
<p class="t-12">${model.conditions}　·　${site.printedBy}</p>
<table class="z-t"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><c:forEach var="h" items="${model.heads}"><th scope="col" class="${h.css}">${h.sort.label}</th></c:forEach></tr></thead>
<tbody>
<c:forEach var="row" items="${model.rows}">${row}</c:forEach></tbody>
<tfoot>${model.totals}</tfoot>
</table><z:here here="${model.here}"/>
<div class="z-signs"><c:if test="${model.here.shown}"><span>${site.t('asset.field.keeper')}${site.t('site.colon')}</span></c:if><span>${site.t('site.role.CLERK')}${site.t('site.colon')}</span><span>${site.t('site.role.DIRECTOR')}${site.t('site.colon')}</span><span>${site.t('asset.paper.day')}${site.t('site.colon')}</span></div></div>
</z:print>
