<z:page title="${site.t('asset.void.title', model.number)}" form="${model.form}" above="${model.name}" aboveHref="/assets/${model.id}">
<z:form action="/assets/${model.id}/void" form="${model.form}" css="card z-narrow">
<input type="hidden" name="version" value="${model.form.value('version')}">
<div class="z-pb"><z:note kind="bad"><p>${site.t('asset.void.warn')}</p></z:note>
<dl class="z-dl mb-3"><z:fact label="${site.t('asset.field.name')}" value="${model.name}"/><z:fact label="${site.t('asset.field.number')}" value="${model.number}"/><z:fact label="${site.t('asset.field.cost')}" value="¥${model.cost}"/><z:fact label="${site.t('asset.field.place')}" value="${model.place}"/></dl>
<z:field form="${model.form}" path="reason" label="${site.t('asset.field.reason')}" required="true" css="mb-3"/>
<z:field form="${model.form}" path="number" label="${site.t('asset.void.type', model.number)}" required="true"/></div>
<z:submit kind="danger" label="${site.t('asset.void.button')}" cancelHref="/assets/${model.id}"/>
</z:form>
</z:page>
