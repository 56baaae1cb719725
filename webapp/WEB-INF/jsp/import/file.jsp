<z:page title="${site.t('import.file.title', model.kindText)}" form="${model.form}" above="${site.t('import.list.title')}" aboveHref="/imports">
<z:steps items="${site.t('import.steps')}" current="1"/>
<z:form action="/imports/new" form="${model.form}" css="card" upload="true">
<input type="hidden" name="kind" value="${model.kind}">
<section class="z-sec"><h2>${site.t('import.file.heading')}</h2><div class="z-fields">
<z:field form="${model.form}" path="file" type="file" label="${site.t('import.field.file')}" hint="${site.t('import.hint.file')}"/>
<z:field form="${model.form}" path="text" type="area" label="${site.t('import.field.text')}" hint="${site.t('import.hint.text')}" css="w2"/>
</div></section>
<div class="z-pb"><z:note><p>${site.t('import.file.note')}</p></z:note><c:if test="${not empty model.remark}"><z:note kind="warn"><p>${model.remark}</p></z:note></c:if></div>
<z:submit label="${site.t('import.file.button')}" cancelHref="/imports"/>
</z:form>
</z:page>
