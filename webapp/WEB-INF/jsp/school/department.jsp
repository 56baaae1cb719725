<z:page title="${model.title}" form="${model.form}" above="${site.t('school.departments')}" aboveHref="/departments">
<z:form action="${model.action}" form="${model.form}" css="card z-narrow">
<input type="hidden" name="version" value="${model.form.value('version')}">
<div class="z-pb"><z:field form="${model.form}" path="name" label="${site.t('school.field.name')}" required="true"/>
<div class="mt-3"><z:field form="${model.form}" path="head" label="${site.t('school.field.head')}" options="${model.people}" hint="${site.t('school.hint.head')}"/></div></div>
<z:submit label="${site.t(model.fresh ? 'school.department.add' : 'school.save')}" cancelHref="/departments"/>
</z:form>
<c:if test="${not model.fresh}"><div class="z-narrow mt-3"><c:choose><c:when test="${model.closed}"><z:post action="/departments/${model.id}/reopening"><button class="btn" type="submit">${site.t('school.department.reopen')}</button></z:post></c:when><c:otherwise><z:post action="/departments/${model.id}/closing"><button class="btn btn-outline-danger" type="submit">${site.t('school.department.close')}</button></z:post> <span class="z-sub t-13">${site.t('school.department.close.hint')}</span></c:otherwise></c:choose></div></c:if>
</z:page>
