<z:page title="${site.t('setting.title')}" sub="${site.t('setting.sub')}" form="${model.threshold.refused ? model.threshold : model.number}">
<div class="z-grid z-eq2">
<section class="card align-self-start"><div class="z-ph"><h2>${site.t('setting.threshold')}</h2></div>
<div class="z-pb"><z:note><p>${site.t('setting.threshold.text')}</p></z:note></div>
<div class="z-tw" tabindex="0" role="region" aria-label="${site.t('setting.threshold')}"><table class="z-t"><caption class="visually-hidden">${site.t('setting.threshold')}</caption><thead><tr><th scope="col">${site.t('setting.field.since')}</th><th scope="col" class="r">${site.t('setting.field.amount')}</th><th scope="col"></th><th scope="col" class="acts"><span class="visually-hidden">${site.t('place.acts')}</span></th></tr></thead><tbody>
<c:forEach var="l" items="${model.thresholds}"><tr><th scope="row" class="z-num">${empty l.since ? site.t('setting.threshold.ever') : l.since}</th><td class="z-money" data-figure="asset.threshold" data-value="${l.fen}">${l.amount}</td><td><c:if test="${l.now}"><z:status kind="ok" text="${site.t('setting.threshold.now')}"/></c:if></td><td class="acts"><c:if test="${l.removable}"><z:post action="/settings/assets/threshold/removal" hidden="line" value="${l.since} ${l.fen}"><button class="btn btn-sm" type="submit">${site.t('place.drop')}<span class="visually-hidden">${l.since}</span></button></z:post></c:if></td></tr>
</c:forEach></tbody></table></div>
<z:form action="/settings/assets/threshold" form="${model.threshold}" label="${site.t('setting.threshold.add')}"><div class="z-sec z-topline"><div class="z-fields z-f2">
<z:field form="${model.threshold}" path="since" label="${site.t('setting.field.since')}" type="date" required="true"/>
<z:field form="${model.threshold}" path="amount" label="${site.t('setting.field.amount')}" type="money" required="true"/></div></div>
<div class="z-pb"><button class="btn btn-primary" type="submit">${site.t('setting.threshold.add')}</button></div></z:form></section>
<section class="card align-self-start"><div class="z-ph"><h2>${site.t('setting.number')}</h2><span class="more z-code">${site.t('setting.number.example', model.example)}</span></div>
<z:form action="/settings/assets/number" form="${model.number}" label="${site.t('setting.number')}"><div class="z-sec"><p class="z-sub">${site.t('setting.number.text')}</p><div class="z-fields z-f2">
<input type="hidden" name="version" value="${model.number.value('version')}">
<z:field form="${model.number}" path="pattern" label="${site.t('setting.field.pattern')}" required="true" hint="${site.t('setting.hint.pattern')}"/>
<z:field form="${model.number}" path="digits" label="${site.t('setting.field.digits')}" type="number" required="true" hint="${site.t('setting.hint.digits')}"/></div></div>
<div class="z-pb"><button class="btn btn-primary" type="submit">${site.t('setting.number.save')}</button></div></z:form></section>
</div>
</z:page>
