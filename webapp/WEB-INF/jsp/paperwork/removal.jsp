<z:page title="${site.t('paperwork.remove.title', model.item.title)}" form="${model.form}" above="${model.of}" aboveHref="${model.backHref}">
<z:confirm action="${model.item.removeHref}" form="${model.form}" warn="${site.t('paperwork.remove.warn')}" text="${site.t('paperwork.remove.text')}" label="${site.t('paperwork.remove.button')}" backHref="${model.backHref}" back="${site.t('paperwork.remove.back')}">
<c:if test="${model.picture}"><div class="z-shots mb-3"><a href="${model.item.openHref}"><img src="${model.item.openHref}" alt="${model.item.title}"></a></div></c:if>
<dl class="z-dl z-f2"><z:fact label="${site.t('paperwork.field.file')}" value="${model.item.name}"/><z:fact label="${site.t('paperwork.size')}" value="${model.item.size}"/><z:fact label="${site.t('paperwork.added.by')}" value="${model.item.added}"/><z:fact label="${site.t('paperwork.of')}" value="${model.of}"/></dl>
</z:confirm>
</z:page>
