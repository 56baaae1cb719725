<z:page title="${site.t('school.setting.title')}" sub="${site.t('school.setting.sub')}" form="${model.form}">
<z:form action="/settings/school" form="${model.form}" css="card z-narrow">
<input type="hidden" name="version" value="${model.form.value('version')}">
<div class="z-pb"><z:field form="${model.form}" path="school" label="${site.t('school.field.school')}" required="true" hint="${site.t('school.hint.school')}"/>
<div class="mt-3"><z:field form="${model.form}" path="contact" label="${site.t('school.field.contact')}" hint="${site.t('school.hint.contact')}"/></div>
<div class="mt-3"><z:field form="${model.form}" path="contactPhone" label="${site.t('school.field.contactPhone')}" hint="${site.t('school.hint.contactPhone')}"/></div></div>
<z:submit label="${site.t('school.save')}" cancelHref="/"/>
</z:form>
</z:page>
