<z:page title="${site.t('school.room.new')}" sub="${site.t('school.room.new.sub')}" form="${model.form}" above="${site.t('school.rooms')}" aboveHref="/rooms">
<z:form action="/rooms/new" form="${model.form}" css="card">
<section class="z-sec"><h2>${site.t('school.room.section.names')}</h2><div class="z-fields">
<z:field form="${model.form}" path="rooms" label="${site.t('school.field.rooms')}" type="area" required="true" css="w2" hint="${site.t('school.hint.rooms')}"/>
<z:field form="${model.form}" path="building" label="${site.t('school.field.building')}" options="${model.buildings}" hint="${site.t('school.hint.building')}"/>
</div></section>
<section class="z-sec"><h2>${site.t('school.room.section.common')}</h2><div class="z-fields">
<z:field form="${model.form}" path="usage" label="${site.t('school.field.usage')}" options="${model.usages}"/>
<z:field form="${model.form}" path="department" label="${site.t('school.field.department')}" type="select" options="${model.departments}" none="—"/>
<z:field form="${model.form}" path="keeper" label="${site.t('school.field.keeper')}" options="${model.people}"/>
</div></section>
<z:submit label="${site.t('school.room.add')}" cancelHref="/rooms"/>
</z:form>
</z:page>
