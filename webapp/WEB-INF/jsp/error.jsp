<z:bare title="${model.title}" css="z-err-page"><div>
<p class="z-brandline"><span class="z-seal" aria-hidden="true">总</span>${site.t('site.product')}</p>
<z:icon name="${model.status == 403 ? 'lock' : model.status == 404 ? 'map-search' : model.status >= 500 ? 'plug-connected-x' : 'hand-stop'}" size="xl"/>
<h1>${model.title}</h1>
<p role="alert">${model.text}</p>
<p class="saved">${model.saved}</p>
<c:if test="${not empty model.contactName}"><p>${site.t('site.error.ask', model.contactName, model.contactPhone)}</p></c:if>
<c:if test="${not empty model.incident}"><p class="z-errcode"><span class="z-sub">${site.t('site.error.incident')}</span><strong class="z-num">${model.incident}</strong></p></c:if>
<c:if test="${model.status == 404 and site.user.signedIn}"><form class="d-flex gap-2 mt-3 mb-1" action="/search" role="search"><label class="visually-hidden" for="q-all">${site.t('site.search.label')}</label><input class="form-control" id="q-all" type="search" name="q" placeholder="${site.t('site.search.hint')}"><button class="btn btn-primary" type="submit">${site.t('site.error.search')}</button></form></c:if>
<div class="acts"><a class="btn ${model.status == 404 ? '' : 'btn-primary'}" href="/" data-back>${site.t('site.error.back')}</a><a class="btn" href="/">${site.t('site.error.home')}</a><c:if test="${model.status == 403 and site.user.signedIn}"><z:post action="/logout"><button class="btn" type="submit">${site.t('site.error.account')}</button></z:post></c:if></div>
</div></z:bare>
