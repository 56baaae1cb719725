<z:bare title="${site.t('account.setup.title')}" form="${model.form}" css="z-setup">
<div class="card">
<header class="z-setup-h"><span class="z-seal" aria-hidden="true">总</span><div><h1>${site.t('account.setup.heading')}</h1><p>${site.t('account.setup.text')}</p></div></header>
<c:if test="${model.form.refused}"><div class="z-pb pt-0"><z:errors form="${model.form}"/></div></c:if>
<z:form action="/setup" form="${model.form}">
<section class="z-sec"><h2>${site.t('account.setup.proof')}</h2><div class="z-fields z-f2">
<z:field form="${model.form}" path="code" label="${site.t('account.field.code')}" required="true" hint="${site.t('account.hint.code')}" autocomplete="off"/>
</div></section>
<section class="z-sec"><h2>${site.t('account.setup.school')}</h2><div class="z-fields z-f2">
<z:field form="${model.form}" path="school" label="${site.t('account.field.school')}" required="true" hint="${site.t('account.hint.school')}"/>
</div></section>
<section class="z-sec"><h2>${site.t('account.setup.me')}</h2><div class="z-fields z-f2">
<z:field form="${model.form}" path="name" label="${site.t('account.field.name')}" required="true" autocomplete="name"/>
<z:field form="${model.form}" path="username" label="${site.t('account.field.username')}" required="true" autocomplete="username" hint="${site.t('account.hint.username')}"/>
<z:field form="${model.form}" path="password" label="${site.t('account.field.password')}" type="password" required="true" autocomplete="new-password" hint="${site.t('account.hint.password')}"/>
</div></section>
<section class="z-sec"><h2>${site.t('account.setup.bind')}</h2><fieldset><legend class="visually-hidden">${site.t('account.setup.bind')}</legend><div class="z-opts z-f2">
<label class="z-opt"><input type="radio" name="bind" value="all"${model.form.holds('bind', 'all') ? ' checked' : ''}><span>${site.t('account.setup.bind.all')}</span></label>
<label class="z-opt"><input type="radio" name="bind" value="this"${model.form.holds('bind', 'this') ? ' checked' : ''}><span>${site.t('account.setup.bind.this')}</span></label>
</div></fieldset></section>
<div class="z-submit"><button class="btn btn-primary btn-lg" type="submit">${site.t('account.setup.button')}</button><span class="z-sub t-13">${site.t('account.setup.local')}</span></div>
</z:form></div>
</z:bare>
