<z:page title="${site.t('people.slips.ask.title')}" form="${model.form}" above="${site.t('people.title')}" aboveHref="/people">
<div class="card z-narrow"><div class="z-pb p-4">
<z:note kind="bad"><p><strong>${site.t('people.slips.ask.warn', model.using.size())}</strong> ${site.t('people.slips.ask.text')}</p></z:note>
<ul><c:forEach var="one" items="${model.using}"><li>${one}</li></c:forEach></ul>
<hr>
<c:if test="${not empty model.others}"><z:form action="/people/slips" form="${model.form}" css="mb-3"><input type="hidden" name="back" value="${model.back}"><c:forEach var="id" items="${model.others}"><input type="hidden" name="id" value="${id}"></c:forEach><button class="btn btn-primary" type="submit">${site.t('people.slips.ask.others', model.others.size())}</button></z:form></c:if>
<z:form action="/people/slips" form="${model.form}"><input type="hidden" name="back" value="${model.back}"><c:forEach var="id" items="${model.all}"><input type="hidden" name="id" value="${id}"></c:forEach><input type="hidden" name="sure" value="yes"><div class="d-flex gap-2 flex-wrap"><button class="btn btn-danger" type="submit">${site.t('people.slips.ask.button', model.all.size())}</button><a class="btn" href="${model.backHref}">${site.t('people.slips.ask.back')}</a></div></z:form>
</div></div>
</z:page>
