<z:page title="${site.t('report.clear.title')}" sub="${site.t('report.clear.sub', model.book)}" cond="${model.book}">
<jsp:attribute name="acts"><button class="btn" type="button" data-print><z:icon name="printer"/>${site.t('site.print')}</button></jsp:attribute>
<jsp:body>
<div class="z-bar px-0 pt-0"><z:tabs label="${site.t('report.books')}" items="${model.books}"/><span>${site.t('report.clear.cards')} <strong><z:number n="${model.cards}"/></strong></span></div>
<section class="card mb-3"><div class="z-ph"><h2>${site.t('report.clear.four')}</h2></div><div class="z-tw"><table class="z-t"><caption class="visually-hidden">${site.t('report.clear.four')} ${model.book}</caption><thead><tr><th scope="col">${site.t('report.clear.point')}</th><th scope="col">${site.t('report.clear.clear')}</th><th scope="col" class="r"></th><th scope="col" class="r">${site.t('report.clear.lacking')}</th></tr></thead><tbody>
<c:forEach var="p" items="${model.points}"><tr><th scope="row"><strong>${p.label}</strong><span class="sub">${p.note}</span></th><td class="wp-150"><z:progress value="${p.percent}" max="100" label="${site.t('report.clear.percent', p.percent)}" kind="${p.percent == 100 ? 'ok' : 'warn'}"/><span class="sub">${site.t('report.clear.percent', p.percent)}</span></td><td class="r"><z:number n="${p.clear}"/></td><td class="r"><z:number n="${p.lacking}"/></td></tr>
</c:forEach></tbody></table></div></section>
<section class="card"><div class="z-ph"><h2>${site.t('report.clear.further')}</h2></div><div class="z-tw"><table class="z-t"><caption class="visually-hidden">${site.t('report.clear.further')} ${model.book}</caption><thead><tr><th scope="col">${site.t('report.clear.point')}</th><th scope="col">${site.t('report.clear.clear')}</th><th scope="col" class="r"></th><th scope="col" class="r">${site.t('report.clear.lacking')}</th></tr></thead><tbody>
<c:forEach var="p" items="${model.further}"><tr><th scope="row">${p.label}<span class="sub">${p.note}</span></th><td class="wp-150"><z:progress value="${p.percent}" max="100" label="${site.t('report.clear.percent', p.percent)}" kind="${p.percent == 100 ? 'ok' : 'warn'}"/><span class="sub">${site.t('report.clear.percent', p.percent)}</span></td><td class="r"><z:number n="${p.clear}"/></td><td class="r"><z:number n="${p.lacking}"/></td></tr>
</c:forEach></tbody></table></div></section>
</jsp:body>
</z:page>
