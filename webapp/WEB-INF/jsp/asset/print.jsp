<z:print title="${site.t('asset.paper.title')}" backHref="/assets/${model.card.id}">
<z:sheet title="${site.t('asset.paper.title')}"><jsp:attribute name="meta"><span>${site.t('asset.field.number')}${site.t('site.colon')}${model.card.number}</span><span>${site.t('asset.field.state')}${site.t('site.colon')}${model.card.state}</span></jsp:attribute><jsp:body>
<div class="z-pq mt-0"><p class="p17 fw-semibold align-self-end">${model.card.name}</p><div>${model.qr}</div></div>
<c:if test="${not empty model.card.voidReason}"><p>${site.t('asset.void.reason', model.card.voidReason)}</p></c:if>
<table class="z-grid-t tight p95"><caption class="visually-hidden">${site.t('asset.block.basics')}</caption><tbody>
<c:forEach var="pair" items="${model.pairs}"><tr><c:forEach var="f" items="${pair}"><th scope="row" class="mm-26">${f.label}</th><td<c:if test="${pair.size() == 1}"> colspan="3"</c:if>>${f.value}</td></c:forEach></tr>
</c:forEach></tbody></table>
<h2>${site.t('asset.block.place')}</h2>
<table class="z-grid-t tight p95"><caption class="visually-hidden">${site.t('asset.block.place')}</caption><thead><tr><th scope="col">${site.t('asset.field.place')}</th><th scope="col">${site.t('asset.field.keeper')}</th><th scope="col" class="mm-26">${site.t('place.since')}</th><th scope="col" class="mm-22">${site.t('asset.field.quantity')}</th></tr></thead><tbody>
<c:forEach var="p" items="${model.places}"><tr><td>${p.room}</td><td>${p.keeper}</td><td class="c">${p.since}</td><td class="r">${p.quantity}</td></tr></c:forEach>
</tbody></table>
<h2>${site.t('asset.block.history')}</h2>
<table class="z-grid-t tight p9"><caption class="visually-hidden">${site.t('asset.block.history')}</caption><tbody>
<c:forEach var="e" items="${model.history}"><tr><td class="mm-42 c">${e.at}</td><td>${e.title}<c:if test="${not empty e.file}">${site.t('site.colon')}${e.file}</c:if><c:forEach var="ch" items="${e.changes}"> · ${ch.label}${site.t('site.colon')}${ch.value}</c:forEach></td><td class="mm-26 c">${e.who}</td></tr></c:forEach>
</tbody></table>
<div class="z-signs mt-auto"><span>${site.t('asset.field.keeper')}${site.t('site.colon')}</span><span>${site.t('site.role.CLERK')}${site.t('site.colon')}</span><span>${site.t('site.role.DIRECTOR')}${site.t('site.colon')}</span><span>${site.t('asset.paper.day')}${site.t('site.colon')}</span></div>
</jsp:body></z:sheet>
</z:print>
