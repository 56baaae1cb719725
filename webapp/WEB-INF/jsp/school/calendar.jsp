<z:page title="${model.title}" sub="${site.t('school.calendar.sub')}" form="${model.shown}">
<jsp:attribute name="acts"><button class="btn" type="button" data-print><z:icon name="printer"/>${site.t('site.print')}</button><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/calendar/notice"><z:icon name="file-import"/>${site.t('school.notice.paste')}</a></c:if></jsp:attribute>
<jsp:body>
<c:if test="${model.mayEdit and not empty model.nextUnknown}"><z:note kind="warn"><p>${site.t('school.calendar.unknown', model.nextUnknown)}</p></z:note></c:if>
<div class="z-grid z-2">
<div class="card align-self-start">
<form class="z-filters" aria-label="${site.t('school.calendar.choose')}" action="/calendar"><div><label for="f-term">${site.t('school.field.term')}</label><select class="form-select" id="f-term" name="term"><c:if test="${empty model.terms}"><option value="">—</option></c:if><c:forEach var="o" items="${model.terms}"><option value="${o.value}"${model.filter.holds('term', o.value) ? ' selected' : ''}>${o.label}</option></c:forEach></select></div><button class="btn btn-sm" type="submit">${site.t('school.calendar.go')}</button><p class="z-sub t-13 mb-1 ms-auto">${site.t('school.calendar.legend')}</p></form>
<div class="z-months-grid">
<c:forEach var="m" items="${model.months}"><table class="z-month"><caption>${m.title} <small>${site.t('school.calendar.schoolDays', m.schoolDays)}</small></caption><thead><tr><th scope="col">${site.t('school.calendar.weekHead')}</th><c:forEach var="w" items="${model.weekdays}"><th scope="col">${w}</th></c:forEach></tr></thead><tbody>
<c:forEach var="w" items="${m.weeks}"><tr><th scope="row">${w.number}</th><c:forEach var="day" items="${w.days}"><c:choose><c:when test="${day.outside}"><td class="out"></td></c:when><c:otherwise><td class="${day.kind}${day.today ? ' today' : ''}" data-state="${day.kind}"><time datetime="${day.date}">${day.number}</time><c:if test="${not empty day.text}"><small>${day.text}</small></c:if></td></c:otherwise></c:choose></c:forEach></tr></c:forEach>
</tbody></table></c:forEach>
</div></div>
<div class="z-grid align-content-start no-print">
<z:panel title="${site.t('school.breaks')}" plain="true"><ul class="z-list"><c:forEach var="b" items="${model.breaks}"><li><div class="g">${b.name}<span class="sub"><time datetime="${b.from}">${b.from}</time> – <time datetime="${b.to}">${b.to}</time> · ${site.t('school.days', b.days)}</span></div><c:if test="${model.mayEdit}"><z:post action="/calendar/breaks/${b.id}/removal" hidden="from" value="${b.from}"><button class="btn btn-sm" type="submit">${site.t('school.break.remove')}<span class="visually-hidden">${site.t('site.colon')}${b.name}</span></button></z:post></c:if></li></c:forEach><c:if test="${empty model.breaks}"><li class="z-sub">${site.t('school.breaks.none')}</li></c:if></ul>
<c:if test="${model.mayEdit}"><z:form action="/calendar/breaks" form="${model.breakForm}" css="z-pb z-topline"><z:field form="${model.breakForm}" path="name" label="${site.t('school.field.break')}" required="true" options="${model.breakNames}"/><div class="z-pair mt-2"><z:field form="${model.breakForm}" path="from" label="${site.t('school.field.from')}" required="true"/><z:field form="${model.breakForm}" path="to" label="${site.t('school.field.to')}" required="true"/></div><button class="btn mt-3" type="submit">${site.t('school.break.add')}</button></z:form></c:if></z:panel>
<z:panel title="${site.t('school.hours')}"><c:choose><c:when test="${model.mayEdit}"><z:form action="/calendar/hours" form="${model.hoursForm}"><input type="hidden" name="version" value="${model.hoursForm.value('version')}"><z:field form="${model.hoursForm}" path="hours" label="${site.t('school.field.hours')}" required="true" hint="${site.t('school.hint.hours')}"/><button class="btn mt-3" type="submit">${site.t('school.hours.save')}</button></z:form></c:when><c:otherwise><p class="mb-0 z-num">${model.hours}</p></c:otherwise></c:choose></z:panel>
<z:panel title="${site.t('school.holidays')}"><p class="mb-0">${site.t('school.holidays.known', model.knownYears)}</p></z:panel>
</div>
</div>
</jsp:body>
</z:page>
