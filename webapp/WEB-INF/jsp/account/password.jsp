<z:page title="${site.t('account.password.title')}" form="${model.form}" above="${site.t('site.me')}" aboveHref="/me">
<c:if test="${model.first}"><z:note kind="warn"><p>${site.t('account.password.first')}</p></z:note></c:if>
<z:form action="/me/password" form="${model.form}" css="card z-narrow">
<div class="z-pb">
<z:field form="${model.form}" path="oldPassword" label="${site.t(model.first ? 'account.field.firstPassword' : 'account.field.oldPassword')}" type="password" required="true" autocomplete="current-password"/>
<div class="mt-3"><z:field form="${model.form}" path="password" label="${site.t('account.field.newPassword')}" type="password" required="true" autocomplete="new-password" hint="${site.t('account.hint.newPassword')}"/></div>
</div>
<z:submit label="${site.t('account.password.button')}" cancelHref="/me"/>
</z:form>
</z:page>
