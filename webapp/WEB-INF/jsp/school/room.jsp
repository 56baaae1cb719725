<z:page title="${model.title}" form="${model.form}" above="${site.t('school.rooms')}" aboveHref="/rooms">
<z:form action="/rooms/${model.id}/edit" form="${model.form}" css="card">
<input type="hidden" name="version" value="${model.form.value('version')}">
<section class="z-sec"><h2>${site.t('school.room.section.name')}</h2><div class="z-fields">
<z:field form="${model.form}" path="building" label="${site.t('school.field.building')}" options="${model.buildings}" required="true"/>
<z:field form="${model.form}" path="floor" label="${site.t('school.field.floor')}" type="number" hint="${site.t('school.hint.floor')}"/>
<z:field form="${model.form}" path="name" label="${site.t('school.field.roomName')}" required="true" hint="${site.t('school.hint.rename')}"/>
</div></section>
<section class="z-sec"><h2>${site.t('school.room.section.use')}</h2><div class="z-fields">
<z:field form="${model.form}" path="usage" label="${site.t('school.field.usage')}" options="${model.usages}"/>
<z:field form="${model.form}" path="department" label="${site.t('school.field.department')}" type="select" options="${model.departments}" none="—"/>
<z:field form="${model.form}" path="keeper" label="${site.t('school.field.keeper')}" options="${model.people}"/>
</div></section>
<z:submit label="${site.t('school.save')}" cancelHref="/rooms"/>
</z:form>
<div class="mt-3"><c:choose><c:when test="${model.closed}"><z:post action="/rooms/${model.id}/reopening"><button class="btn" type="submit">${site.t('school.room.reopen')}</button></z:post></c:when><c:otherwise><z:post action="/rooms/${model.id}/closing"><button class="btn btn-outline-danger" type="submit">${site.t('school.room.close')}</button></z:post> <span class="z-sub t-13">${site.t('school.room.close.hint')}</span></c:otherwise></c:choose></div>
</z:page>
