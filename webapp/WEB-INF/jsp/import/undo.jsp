<z:page title="${site.t('import.undo.title', model.kindText)}" form="${model.form}" sub="${site.t('import.check.sub', model.one.fileName, model.one.by)}" above="${site.t('import.list.title')}" aboveHref="/imports">
<c:choose><c:when test="${empty model.hindrance}">
<z:confirm action="/imports/${model.one.id}/reversal" form="${model.form}" warn="${site.t('import.undo.warn')}" text="${model.undoText}" label="${site.t('import.undo.button', model.fresh, model.changed)}" backHref="/imports/${model.one.id}" back="${site.t('import.undo.back')}">
<dl class="z-figs"><z:figure label="${site.t('import.undo.fresh')}" text="${model.fresh}" noun="import.new" value="${model.fresh}" unit="${site.t('import.rows')}"/><z:figure label="${site.t('import.undo.changed')}" text="${model.changed}" noun="import.changed" value="${model.changed}" unit="${site.t('import.rows')}"/></dl>
</z:confirm>
</c:when><c:otherwise><div class="card z-narrow"><div class="z-pb p-4"><z:note kind="bad"><p role="alert">${model.hindrance}</p></z:note><c:if test="${not empty model.touched}"><ul class="z-ul mb-3"><c:forEach var="t" items="${model.touched}"><li><a class="z-link" href="${t.thingHref}">${t.name}</a></li></c:forEach></ul></c:if><a class="btn" href="/imports/${model.one.id}">${site.t('import.undo.back')}</a></div></div></c:otherwise></c:choose>
</z:page>
