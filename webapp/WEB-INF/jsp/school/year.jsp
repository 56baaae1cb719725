<z:page title="${model.title}" sub="${site.t('school.year.sub')}" form="${model.form}" above="${site.t('school.terms')}" aboveHref="/terms">
<z:form action="${model.action}" form="${model.form}" css="card">
<input type="hidden" name="version" value="${model.form.value('version')}">
<section class="z-sec"><h2>${site.t('school.year.section')}</h2><div class="z-fields">
<c:choose><c:when test="${model.asksStart}"><z:field form="${model.form}" path="firstTerm" label="${site.t('school.field.firstTerm')}" required="true"/></c:when><c:otherwise><div class="z-f"><span class="form-label">${site.t('school.field.firstTerm')}</span><p class="mb-0 z-num">${model.startsOn}</p><p class="form-hint">${site.t('school.hint.firstTerm')}</p></div></c:otherwise></c:choose>
<z:field form="${model.form}" path="secondTerm" label="${site.t('school.field.secondTerm')}" required="true" hint="${site.t('school.hint.secondTerm')}"/>
<z:field form="${model.form}" path="end" label="${site.t('school.field.end')}" required="true" hint="${site.t('school.hint.end')}"/>
</div></section>
<z:submit label="${model.save}" cancelHref="/terms"/>
</z:form>
</z:page>
