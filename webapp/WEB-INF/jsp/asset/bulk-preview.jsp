<z:page title="${model.title}" sub="${site.t('batch.preview.sub')}" form="${model.form}" above="${site.t('asset.list.title')}" aboveHref="${model.backHref}">
<z:form action="/assets/bulk" form="${model.form}" css="card">
<input type="hidden" name="back" value="${model.back}"><c:forEach var="h" items="${model.hidden}"><input type="hidden" name="${h.value}" value="${h.label}"></c:forEach>
<div class="z-ph"><h2>${site.t('batch.preview.changes')}</h2><span class="more">${site.t('batch.bulk.sum')} ¥${model.cost}<c:if test="${model.same > 0}">　${site.t('batch.preview.same', model.same)}</c:if></span></div>
<div class="z-tw fix" tabindex="0" role="region" aria-label="${site.t('batch.preview.changes')}"><table class="z-t"><caption class="visually-hidden">${site.t('batch.preview.changes')}</caption><thead><tr><th scope="col">${site.t('asset.field.number')}</th><th scope="col">${site.t('asset.field.name')}</th><th scope="col">${site.t('batch.preview.changes')}</th></tr></thead><tbody>
<c:forEach var="c" items="${model.changes}"><tr data-id="${c.id}"><th scope="row"><input type="hidden" name="card" value="${c.key}"><a class="z-code" href="/assets/${c.id}">${c.number}</a></th><td>${c.name}</td><td><c:forEach var="d" items="${c.diffs}"><div><span class="z-sub">${d.label}${site.t('site.colon')}</span>${d.from} → <strong>${d.to}</strong></div></c:forEach><c:if test="${empty c.diffs}"><span class="z-sub">${site.t('batch.preview.none')}</span></c:if><c:if test="${c.lot}"><div class="z-warn">${site.t('batch.preview.lot')}</div></c:if></td></tr>
</c:forEach></tbody></table></div>
<z:submit label="${site.t('batch.preview.button', model.changing)}" cancelHref="${model.backHref}"/>
</z:form>
</z:page>
