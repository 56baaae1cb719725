<z:page title="${model.title}" sub="${model.fresh ? site.t('people.new.sub') : ''}" form="${model.form}" above="${site.t('people.title')}" aboveHref="/people">
<z:form action="${model.action}" form="${model.form}" css="card">
<input type="hidden" name="version" value="${model.form.value('version')}">
<section class="z-sec"><h2>${site.t('people.section.who')}</h2><div class="z-fields">
<z:field form="${model.form}" path="name" label="${site.t('people.field.name')}" required="true"/>
<z:field form="${model.form}" path="staffNo" label="${site.t('people.field.staffNo')}" hint="${site.t(model.fresh ? 'people.hint.staffNo' : 'people.hint.staffNoKept')}"/>
<z:field form="${model.form}" path="reading" label="${site.t('people.field.reading')}" hint="${site.t('people.hint.reading')}"/>
<z:field form="${model.form}" path="department" label="${site.t('people.field.department')}" type="select" options="${model.departments}" none="—"/>
<z:field form="${model.form}" path="post" label="${site.t('people.field.post')}"/>
<div></div>
<z:field form="${model.form}" path="extension" label="${site.t('people.field.extension')}" hint="${site.t('people.hint.extension')}"/>
<z:field form="${model.form}" path="phone" label="${site.t('people.field.phone')}" hint="${site.t('people.hint.phone')}"/>
<div></div>
<z:field form="${model.form}" path="joinedOn" label="${site.t('people.field.joinedOn')}"/>
<c:if test="${not model.fresh}"><z:field form="${model.form}" path="leftOn" label="${site.t('people.field.leftOn')}" hint="${site.t('people.hint.leftOn')}"/></c:if>
<z:field form="${model.form}" path="note" label="${site.t('people.field.note')}" type="area" css="w2" hint="${site.t('people.hint.note')}"/>
</div></section>
<c:if test="${model.fresh and model.mayIssue}"><section class="z-sec"><h2>${site.t('people.section.account')}</h2><z:check form="${model.form}" path="account" label="${site.t('people.new.account')}"/></section></c:if>
<z:submit label="${site.t(model.fresh ? 'people.save.new' : 'people.save')}" cancelHref="${model.cancelHref}"/>
</z:form>
</z:page>
