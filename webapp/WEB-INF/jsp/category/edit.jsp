<z:page title="${model.title}" code="${model.code}" sub="${model.edition}" form="${model.form}">
<div class="z-grid z-2s">
<div class="align-self-start"><c:choose><c:when test="${model.mayEdit}"><z:form action="${model.action}" form="${model.form}" css="card">
<input type="hidden" name="version" value="${model.form.value('version')}">
<section class="z-sec"><c:if test="${not model.own}"><z:note><p>${site.t('category.state')}</p></z:note></c:if><div class="z-fields">
<c:if test="${model.fresh}"><z:field form="${model.form}" path="parent" label="${site.t('category.field.parent')}" options="${model.parents}" hint="${site.t('category.hint.parent')}"/><z:field form="${model.form}" path="code" label="${site.t('category.field.code')}" required="true" hint="${site.t('category.hint.code')}"/></c:if>
<c:if test="${model.own}"><z:field form="${model.form}" path="name" label="${site.t('category.field.name')}" required="true"/></c:if>
<z:field form="${model.form}" path="unit" label="${site.t('category.field.unit')}" hint="${model.fresh ? site.t('category.hint.inherit') : ''}"/>
<z:field form="${model.form}" path="life" label="${site.t('category.field.life')}" type="number" unit="${site.t('asset.unit.months')}" hint="${model.fresh ? site.t('category.hint.inherit') : site.t('category.hint.life')}"/>
<z:check form="${model.form}" path="never" label="${site.t('category.field.never')}" css="w3"/>
</div></section>
<z:submit label="${site.t('category.save')}" cancelHref="/categories"/>
</z:form></c:when><c:otherwise><z:panel title="${model.name}"><dl class="z-dl"><z:fact label="${site.t('category.field.unit')}" value="${model.form.value('unit')}"/><z:fact label="${site.t('category.field.life')}" value="${model.form.value('life')}"/></dl></z:panel></c:otherwise></c:choose></div>
<div class="z-grid align-content-start"><c:if test="${not model.fresh}"><dl class="z-figs"><z:figure label="${site.t('category.cards')}" text="${site.t('site.number', model.cards)}" noun="category.cards" value="${model.cards}" figureHref="${model.cardsHref}"/></dl></c:if>
<c:if test="${not empty model.history}"><z:panel title="${site.t('category.history')}"><ol class="z-line"><c:forEach var="e" items="${model.history}"><li>${e.what} <small>${e.who}</small><br><time>${e.at}</time><c:forEach var="ch" items="${e.changes}"><br><small>${ch}</small></c:forEach></li></c:forEach></ol></z:panel></c:if></div>
</div>
</z:page>
