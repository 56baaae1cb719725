<z:page title="${model.card.name}" form="${model.attached.form}" code="${model.card.number}" state="${model.card.state}" stateKind="${model.card.stateKind}" above="${site.t('asset.list.title')}" aboveHref="/assets">
<jsp:attribute name="acts"><c:if test="${model.mayEdit}"><a class="btn" href="/assets/${model.card.id}/edit"><z:icon name="edit"/>${site.t('asset.edit')}</a></c:if><a class="btn" href="/assets/${model.card.id}/print"><z:icon name="printer"/>${site.t('site.print')}</a><c:if test="${model.mayEdit}"><details class="z-menu"><summary class="btn">${site.t('asset.more')} ▾</summary><div><a href="/assets/new?from=${model.card.id}">${site.t('asset.copy')}</a><c:if test="${model.lot}"><a href="/assets/${model.card.id}/split">${site.t('batch.split')}…</a></c:if><c:if test="${model.mayVoid}"><a class="z-neg" href="/assets/${model.card.id}/void">${site.t('asset.void')}…</a></c:if></div></details></c:if></jsp:attribute>
<jsp:body>
<c:if test="${not empty model.card.voidReason}"><z:note kind="warn"><p>${site.t('asset.void.reason', model.card.voidReason)}</p></z:note></c:if>
<div class="z-grid z-2">
<div class="z-grid align-content-start">
<z:panel title="${site.t('asset.block.basics')}"><dl class="z-dl"><c:forEach var="f" items="${model.card.basics}"><z:fact label="${f.label}" value="${f.value}"/></c:forEach></dl></z:panel>
<z:panel title="${site.t('asset.block.place')}" plain="true" more="${model.mayEdit ? site.t('place.open') : ''}" moreHref="/assets/${model.card.id}/places"><div class="z-tw" tabindex="0" role="region" aria-label="${site.t('asset.block.place')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('asset.block.place')}</caption><thead><tr><th scope="col">${site.t('asset.field.place')}</th><th scope="col">${site.t('asset.field.keeper')}</th><th scope="col">${site.t('place.since')}</th><th scope="col" class="r">${site.t('asset.field.quantity')}</th></tr></thead><tbody>
<c:forEach var="p" items="${model.places}"><tr><td><c:choose><c:when test="${empty p.roomHref}">${p.room}</c:when><c:otherwise><a href="${p.roomHref}">${p.room}</a></c:otherwise></c:choose></td><td>${p.keeper}</td><td class="z-num" data-l="${site.t('place.since')}">${p.since}</td><td class="r z-num" data-l="${site.t('asset.field.quantity')}">${p.quantity}</td></tr></c:forEach>
</tbody></table></div><c:if test="${not empty model.card.use}"><div class="z-pb"><dl class="z-dl"><c:forEach var="f" items="${model.card.use}"><z:fact label="${f.label}" value="${f.value}"/></c:forEach></dl></div></c:if></z:panel>
<z:panel title="${site.t('asset.block.money')}"><dl class="z-figs"><z:figure label="${site.t('asset.field.cost')}" text="¥${model.card.cost}" noun="asset.cost" value="${model.card.costFen}"/><c:if test="${not empty model.card.net}"><z:figure label="${site.t('asset.field.depreciated')}" text="¥${model.card.depreciated}" noun="asset.depreciated" value="${model.card.depreciatedFen}"/><z:figure label="${site.t('asset.column.net')}" text="¥${model.card.net}" noun="asset.net" value="${model.card.netFen}"/></c:if></dl><dl class="z-dl"><c:forEach var="f" items="${model.card.money}"><z:fact label="${f.label}" value="${f.value}"/></c:forEach></dl></z:panel>
</div>
<div class="z-grid align-content-start">
<div class="card"><div class="z-pb text-center">${model.qr}<span class="z-code z-sub t-12 d-block">${model.card.number}</span></div></div>
<z:attached block="${model.attached}"/>
<z:panel title="${site.t('asset.block.history')}"><ol class="z-line"><c:forEach var="e" items="${model.history}"><li>${e.title} <small>${e.who}</small><br><time>${e.at}</time><c:if test="${not empty e.file}"><br><small><c:choose><c:when test="${empty e.fileHref}">${e.file}</c:when><c:otherwise><a href="${e.fileHref}">${e.file}</a></c:otherwise></c:choose></small></c:if><c:forEach var="ch" items="${e.changes}"><br><small>${ch.label}${site.t('site.colon')}${ch.value}</small></c:forEach></li></c:forEach></ol></z:panel>
</div>
</div>
</jsp:body>
</z:page>
