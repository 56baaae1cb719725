<z:print title="${site.t('asset.list.title')}" backHref="/assets">
<div class="z-list-sheet">
<h1 class="text-center t-20">${site.school} ${site.t('asset.list.title')}</h1>
<p class="t-12">${model.conditions}　·　${site.printedBy}</p>
<table class="z-t"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><c:forEach var="h" items="${model.heads}" varStatus="s"><th scope="col" class="${s.index >= 5 and s.index <= 7 ? 'r' : ''}">${h.label}</th></c:forEach></tr></thead>
<tbody><c:forEach var="a" items="${model.rows}"><tr><th scope="row">${a.number}</th><td>${a.name} ${a.spec}</td><td>${a.place}</td><td>${a.keeper}</td><td class="z-num">${a.acquiredOn}</td><td class="r z-num">${a.quantity}</td><td class="z-money">${a.cost}</td><td class="z-money">${a.net}</td><td>${a.state}</td></tr>
</c:forEach></tbody>
<tfoot><tr><th scope="row" colspan="5">${site.t('asset.total')}</th><td class="r z-num">${model.totals.quantityText}</td><td class="z-money">${model.totals.cost}</td><td class="z-money">${model.totals.net}</td><td></td></tr></tfoot>
</table></div>
</z:print>
