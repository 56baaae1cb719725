<z:bare title="${site.t('account.signIn.title')}" form="${model.form}" css="z-login">
<div class="z-login-art" aria-hidden="true"><img src="${site.asset('hills.svg')}" alt=""><div class="t"><span class="z-seal">总</span><p class="big">${site.t('site.product')}</p><p>${site.t('account.motto')}</p></div></div>
<section class="z-login-form"><div>
<p class="z-sub mb-1">${site.school}</p>
<h1>${site.t('account.signIn.heading')}</h1>
<c:if test="${model.form.refused}"><z:errors form="${model.form}" title="${site.t('account.signIn.refused')}"/></c:if>
<z:form action="/login" form="${model.form}">
<input type="hidden" name="next" value="${model.next}">
<div class="z-f mb-3"><label class="form-label" for="f-username">${site.t('account.field.username')}</label><input class="form-control" id="f-username" name="username" value="${model.form.value('username')}" autocomplete="username" autocapitalize="none" autofocus></div>
<div class="z-f mb-3"><label class="form-label" for="f-password">${site.t('account.field.password')}</label><div class="input-group"><input class="form-control" type="password" id="f-password" name="password" autocomplete="current-password"><button class="btn" type="button" aria-pressed="false" data-reveal="f-password" data-other="${site.t('site.hide')}">${site.t('site.reveal')}</button></div></div>
<label class="form-check mb-3"><input class="form-check-input" type="checkbox" name="publicPc" value="yes"><span class="form-check-label">${site.t('account.publicPc')}</span></label>
<button class="btn btn-primary btn-lg w-100" type="submit">${site.t('account.signIn.button')}</button>
</z:form>
<p class="z-sub t-13 mt-3 mb-0">${site.t('account.forgotten')}</p>
<c:if test="${not empty model.demo}"><div class="z-note mt-3"><div><p>${site.t('account.demo', 'zongwu-demo')}</p><table class="z-t t-12"><caption class="visually-hidden">${site.t('account.demo.caption')}</caption><tbody>
<c:forEach var="d" items="${model.demo}"><tr><th scope="row"><code>${d.username}</code></th><td>${d.roles}</td></tr></c:forEach>
</tbody></table></div></div></c:if>
<hr class="my-3">
<z:post action="/language" hidden="lang" value="${site.otherLang}"><button class="z-plain z-link t-13" type="submit" lang="${site.otherLang}">${site.t('site.otherLang')}</button></z:post>
</div></section>
</z:bare>
