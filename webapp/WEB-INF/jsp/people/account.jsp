<z:page title="${site.t('people.account.title', model.name)}" form="${model.form}" above="${model.name}" aboveHref="/people/${model.id}">
<z:form action="/people/${model.id}/account" form="${model.form}" css="card z-narrow">
<div class="z-pb"><z:field form="${model.form}" path="account" label="${site.t('people.field.account')}" required="true" hint="${site.t('people.hint.account')}"/></div>
<z:submit label="${site.t('people.account.rename')}" cancelHref="/people/${model.id}"/>
</z:form>
</z:page>
