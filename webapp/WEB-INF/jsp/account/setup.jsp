<z:bare title="${site.t('account.setup.title')}" form="${model.form}" css="z-setup">
<div class="card z-narrow mx-auto my-4"><div class="z-pb">
<p class="z-brandline"><span class="z-seal" aria-hidden="true">总</span>${site.t('site.product')}</p>
<h1>${site.t('account.setup.heading')}</h1><p class="z-sub">${site.t('account.setup.text')}</p>
<c:if test="${model.form.refused}"><z:errors form="${model.form}"/></c:if>
<z:form action="/setup" form="${model.form}">
<z:field form="${model.form}" path="code" label="${site.t('account.field.code')}" required="true" hint="${site.t('account.hint.code')}"/>
<z:field form="${model.form}" path="school" label="${site.t('account.field.school')}" required="true"/>
<z:field form="${model.form}" path="name" label="${site.t('account.field.name')}" required="true"/>
<z:field form="${model.form}" path="username" label="${site.t('account.field.username')}" required="true" autocomplete="username" hint="${site.t('account.hint.username')}"/>
<z:field form="${model.form}" path="password" label="${site.t('account.field.password')}" type="password" required="true" autocomplete="new-password" hint="${site.t('account.hint.password')}"/>
<fieldset class="my-3"><legend class="t-14">${site.t('account.setup.bind')}</legend>
<label class="form-check"><input class="form-check-input" type="radio" name="bind" value="all"${model.form.holds('bind', 'all') ? ' checked' : ''}><span class="form-check-label">${site.t('account.setup.bind.all')}</span></label>
<label class="form-check"><input class="form-check-input" type="radio" name="bind" value="this"${model.form.holds('bind', 'this') ? ' checked' : ''}><span class="form-check-label">${site.t('account.setup.bind.this')}</span></label></fieldset>
<button class="btn btn-primary btn-lg w-100" type="submit">${site.t('account.setup.button')}</button>
</z:form></div></div>
</z:bare>
