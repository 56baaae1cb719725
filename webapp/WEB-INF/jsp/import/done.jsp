<z:page title="${site.t('import.done.title', model.kindText)}" state="${site.t('import.state.'.concat(model.one.state))}" stateKind="${model.one.done ? 'ok' : 'off'}" sub="${site.t('import.check.sub', model.one.fileName, model.one.by)}" above="${site.t('import.list.title')}" aboveHref="/imports">
<z:steps items="${site.t('import.steps')}" current="4"/>
<section class="card" aria-label="${site.t('import.done.title', model.kindText)}"><div class="z-pb">
<dl class="z-figs"><z:figure label="${site.t('import.figure.new')}" text="${model.fresh}" noun="import.new" value="${model.fresh}" unit="${site.t('import.rows')}"/><z:figure label="${site.t('import.figure.changed')}" text="${model.changed}" noun="import.changed" value="${model.changed}" unit="${site.t('import.rows')}"/><c:if test="${model.one.wrongRows() > 0}"><z:figure label="${site.t('import.figure.leftOut')}" text="${model.one.wrongRows()}" noun="import.leftOut" value="${model.one.wrongRows()}" unit="${site.t('import.rows')}"/></c:if></dl>
<c:if test="${model.one.wrongRows() > 0}"><p><a class="z-link" href="/imports/${model.one.id}/wrong.xlsx">${site.t('import.wrong.download')}</a></p></c:if>
<c:if test="${not empty model.made}"><p>${site.t('import.made', model.made)}</p></c:if>
<c:if test="${model.one.done}"><p><a class="btn btn-primary" href="${model.listHref}">${site.t('import.done.see')}</a> <a class="btn" href="/imports/new?kind=${model.one.kind}">${site.t('import.new')}</a></p>
<p class="z-sub">${model.undoText}</p><p><a class="btn btn-outline-danger" href="/imports/${model.one.id}/reversal">${site.t('import.undo')}</a></p></c:if>
<c:if test="${not empty model.left}"><p>${site.t('import.left')}</p><ul class="z-ul"><c:forEach var="t" items="${model.left}"><li>${t.kind}&#32;<a class="z-link" href="${t.thingHref}">${t.name}</a></li></c:forEach></ul></c:if>
</div></section>
</z:page>
