<z:page title="${site.t('import.file.title', model.kindText)}" form="${model.form}" sub="${site.t('import.check.sub', model.one.fileName, model.one.by)}" above="${site.t('import.list.title')}" aboveHref="/imports">
<z:steps items="${site.t('import.steps')}" current="2"/>
<z:form action="/imports/${model.one.id}/columns" form="${model.form}" css="card">
<div class="z-ph"><h2>${site.t('import.columns.title')}</h2><span class="z-sub t-13">${model.said}</span></div>
<div class="z-tw" tabindex="0" role="region" aria-label="${site.t('import.columns.title')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('import.columns.title')}</caption>
<thead><tr><th scope="col">${site.t('import.column.heading')}</th><th scope="col">${site.t('import.column.samples')}</th><th scope="col">${site.t('import.column.target')}</th><th scope="col">${site.t('import.column.result')}</th></tr></thead>
<tbody><c:forEach var="h" items="${model.heads}"><c:set var="field" value="column.${h.index}"/><tr<c:if test="${h.state == 'wait'}"> class="look"</c:if>>
<th scope="row"><label for="f-column.${h.index}">${h.heading}</label><input type="hidden" name="heading.${h.index}" value="${h.heading}"></th>
<td class="z-sub" data-l="${site.t('import.column.samples')}">${empty h.samples ? site.t('import.columns.empty') : h.samples}</td>
<td data-l="${site.t('import.column.target')}"><select class="form-select z-in wp-150" id="f-column.${h.index}" name="column.${h.index}"<z:aria path="${field}" bad="${model.form.has(field)}"/>><c:if test="${h.state == 'wait'}"><option value="?">${site.t('import.columns.choose')}</option></c:if><c:forEach var="o" items="${h.likely}"><option value="${o.value}"${o.value == h.choice ? ' selected' : ''}>${o.label}</option></c:forEach><option value=""${empty h.choice ? ' selected' : ''}>${site.t('import.columns.none')}</option><c:forEach var="o" items="${model.targets}"><option value="${o.value}"${o.value == h.choice ? ' selected' : ''}>${o.label}</option></c:forEach></select><c:if test="${model.form.has(field)}"><p class="z-err" id="f-column.${h.index}-e"><z:icon name="alert-circle" size="s"/>${model.form.error(field)}</p></c:if></td>
<td data-l="${site.t('import.column.result')}"><z:status kind="${h.state}" text="${site.t('import.columns.'.concat(h.state))}" state="${h.state}"/><c:if test="${not empty h.why}"><p class="t-12 z-sub m-0">${h.why}</p></c:if></td></tr></c:forEach></tbody></table></div>
<div class="z-pb"><z:note><p>${site.t('import.columns.note')}</p></z:note></div>
<z:submit label="${site.t('import.columns.button')}" cancelHref="/imports"/>
</z:form>
</z:page>
