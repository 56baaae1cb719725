<z:page title="${site.t('school.notice.paste')}" sub="${site.t('school.notice.sub')}" form="${model.form}" above="${site.t('school.calendar.title')}" aboveHref="/calendar">
<z:form action="/calendar/notice" form="${model.form}" css="card z-narrow">
<div class="z-pb"><z:field form="${model.form}" path="text" label="${site.t('school.field.text')}" type="area" required="true" hint="${site.t('school.hint.text')}"/>
<div class="mt-3"><z:field form="${model.form}" path="year" label="${site.t('school.field.year')}" type="number" hint="${site.t('school.hint.year')}"/></div></div>
<z:submit label="${site.t('school.notice.read')}" cancelHref="/calendar"/>
</z:form>
</z:page>
