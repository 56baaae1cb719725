<z:page title="${site.t('school.notice.check', model.yearText)}" sub="${site.t('school.notice.check.sub', model.off, model.work)}" above="${site.t('school.calendar.title')}" aboveHref="/calendar" form="${model.form}">
<c:if test="${not empty model.doubts}"><z:note kind="warn"><p><strong>${site.t('school.notice.doubts')}</strong></p><ul class="z-ul"><c:forEach var="d" items="${model.doubts}"><li>${d}</li></c:forEach></ul></z:note></c:if>
<c:if test="${not empty model.unread}"><z:note kind="warn"><p><strong>${site.t('school.notice.unread')}</strong></p><ul class="z-ul"><c:forEach var="u" items="${model.unread}"><li>${u}</li></c:forEach></ul></z:note></c:if>
<c:if test="${model.before > 0}"><z:note><p>${site.t('school.notice.before', model.yearText, model.before)}</p></z:note></c:if>
<z:form action="/calendar/notice" form="${model.form}" css="card z-narrow">
<input type="hidden" name="year" value="${model.form.value('year')}"><input type="hidden" name="confirm" value="yes"><input type="hidden" name="version" value="${model.form.value('version')}"><input type="hidden" name="text" value="${model.form.value('text')}">
<div class="z-tw" tabindex="0" role="region" aria-label="${site.t('school.notice.days')}"><table class="z-t"><caption class="visually-hidden">${site.t('school.notice.days')}</caption><thead><tr><th scope="col">${site.t('school.field.day')}</th><th scope="col">${site.t('school.field.weekday')}</th><th scope="col">${site.t('school.field.holiday')}</th><th scope="col">${site.t('school.field.what')}</th></tr></thead><tbody>
<c:forEach var="d" items="${model.days}"><tr><th scope="row" class="z-num"><time datetime="${d.date}">${d.date}</time></th><td>${d.weekday}</td><td>${d.name}</td><td><span class="z-st ${d.kind == 'off' ? 'ok' : 'wait'}" data-state="${d.kind}">${d.text}</span></td></tr></c:forEach>
</tbody></table></div>
<z:submit label="${site.t('school.notice.keep', model.yearText)}" cancelHref="/calendar/notice"/>
</z:form>
</z:page>
