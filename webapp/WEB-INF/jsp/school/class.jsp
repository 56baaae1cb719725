<z:page title="${model.title}" form="${model.form}" above="${site.t('school.classes')}" aboveHref="/classes">
<z:form action="${model.action}" form="${model.form}" css="card">
<input type="hidden" name="version" value="${model.form.value('version')}">
<section class="z-sec"><h2>${site.t('school.class.section.which')}</h2><div class="z-fields">
<z:field form="${model.form}" path="name" label="${site.t('school.field.class')}" required="true" hint="${site.t('school.hint.className')}"/>
<z:field form="${model.form}" path="teacher" label="${site.t('school.field.teacher')}" options="${model.people}" hint="${site.t('school.hint.teacher')}"/>
<z:field form="${model.form}" path="room" label="${site.t('school.field.room')}" options="${model.rooms}"/>
</div></section>
<section class="z-sec"><h2>${site.t('school.class.section.pupils')}</h2><div class="z-fields">
<z:field form="${model.form}" path="pupils" label="${site.t('school.field.pupils')}" type="number"/>
<z:field form="${model.form}" path="boys" label="${site.t('school.field.boysAmong')}" type="number"/>
<z:field form="${model.form}" path="boarders" label="${site.t('school.field.boardersAmong')}" type="number"/>
</div></section>
<z:submit label="${site.t(model.fresh ? 'school.class.add' : 'school.save')}" cancelHref="/classes"/>
</z:form>
<c:if test="${not model.fresh and not model.closed}"><div class="mt-3"><z:post action="/classes/${model.id}/closing"><button class="btn btn-outline-danger" type="submit">${site.t('school.class.close')}</button></z:post> <span class="z-sub t-13">${site.t('school.class.close.hint')}</span></div></c:if>
</z:page>
