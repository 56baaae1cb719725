<z:page title="${model.title}" form="${model.form}" above="${site.t('school.rooms')}" aboveHref="/rooms">
<z:form action="/rooms/buildings/${model.id}" form="${model.form}" css="card z-narrow">
<input type="hidden" name="version" value="${model.form.value('version')}">
<div class="z-pb"><z:field form="${model.form}" path="name" label="${site.t('school.field.name')}" required="true" hint="${site.t('school.hint.buildingName')}"/>
<div class="mt-3"><z:field form="${model.form}" path="campus" label="${site.t('school.field.campus')}" hint="${site.t('school.hint.campus')}"/></div></div>
<z:submit label="${site.t('school.save')}" cancelHref="/rooms"/>
</z:form>
<div class="z-narrow mt-3"><c:choose><c:when test="${model.closed}"><z:post action="/rooms/buildings/${model.id}/reopening"><button class="btn" type="submit">${site.t('school.building.reopen')}</button></z:post></c:when><c:otherwise><z:post action="/rooms/buildings/${model.id}/closing"><button class="btn btn-outline-danger" type="submit">${site.t('school.building.close')}</button></z:post> <span class="z-sub t-13">${site.t('school.building.close.hint')}</span></c:otherwise></c:choose></div>
</z:page>
