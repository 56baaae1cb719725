<z:page title="${site.t('batch.bulk.title', model.cards)}" sub="${site.t('batch.bulk.sub')}" form="${model.form}" above="${site.t('asset.list.title')}" aboveHref="${model.backHref}">
<div class="z-grid z-2s">
<form class="card align-self-start" action="/assets/bulk/preview"><input type="hidden" name="back" value="${model.back}"><c:forEach var="id" items="${model.ids}"><input type="hidden" name="id" value="${id}"></c:forEach>
<section class="z-sec"><h2>${site.t('batch.bulk.what')}</h2><div class="z-fields">
<z:field form="${model.form}" path="place" label="${site.t('asset.field.place')}" options="${model.rooms}"/>
<z:field form="${model.form}" path="keeper" label="${site.t('asset.field.keeper')}" options="${model.keepers}" hint="${site.t('asset.hint.keeper')}"/>
<z:field form="${model.form}" path="department" label="${site.t('asset.field.department')}" type="select" options="${model.departments}" none="${site.t('batch.keep')}"/>
<z:field form="${model.form}" path="state" label="${site.t('asset.field.state')}" type="select" options="${model.states}" none="${site.t('batch.keep')}"/>
<z:field form="${model.form}" path="category" label="${site.t('asset.field.category')}" options="${model.categories}" css="w2"/>
</div></section>
<z:submit label="${site.t('batch.bulk.next')}" cancelHref="${model.backHref}"/>
</form>
<z:panel title="${site.t('batch.bulk.chosen')}" more="${site.t('batch.bulk.sum')} ¥${model.cost}" plain="true"><ul class="z-list"><c:forEach var="c" items="${model.chosen}"><li data-id="${c.id}"><div class="g"><a class="z-code z-link" href="/assets/${c.id}">${c.number}</a> ${c.name}<span class="sub">${c.place} ${c.keeper}</span></div><span class="z-money">${c.cost}</span></li></c:forEach><c:if test="${model.cards > model.chosen.size()}"><li class="z-sub">${site.t('batch.bulk.more', model.cards)}</li></c:if></ul></z:panel>
</div>
</z:page>
