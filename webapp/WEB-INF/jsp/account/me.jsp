<z:page title="${site.t('site.me')}">
<jsp:attribute name="acts"><a class="btn" href="/me/password"><z:icon name="lock"/>${site.t('account.password.title')}</a></jsp:attribute>
<jsp:body>
<div class="z-grid z-2">
<div class="z-grid align-content-start">
<z:panel title="${site.t('account.me.facts')}"><dl class="z-dl"><c:forEach var="f" items="${model.facts}"><z:fact label="${f.label}" value="${f.value}"/></c:forEach></dl><p class="z-sub t-13 mt-3 mb-0">${site.t('account.me.wrong')}</p></z:panel>
<z:panel title="${site.t('account.me.sessions')}" plain="true">
<div class="z-tw" tabindex="0" role="region" aria-label="${site.t('account.me.sessions')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('account.me.sessions')}</caption><thead><tr><th scope="col">${site.t('account.session.browser')}</th><th scope="col">${site.t('account.session.address')}</th><th scope="col">${site.t('account.session.since')}</th><th scope="col">${site.t('account.session.seen')}</th><th scope="col" class="acts"><span class="visually-hidden">${site.t('account.session.acts')}</span></th></tr></thead><tbody>
<c:forEach var="s" items="${model.sessions}"><tr><th scope="row">${empty s.browser ? site.t('account.session.unknown') : s.browser}</th><td class="z-num">${s.address}</td><td class="z-num" data-l="${site.t('account.session.since')}">${s.since}</td><td class="z-num" data-l="${site.t('account.session.seen')}">${s.seen}</td><td class="acts"><c:choose><c:when test="${s.mine}"><z:status kind="ok" text="${site.t('account.session.mine')}"/></c:when><c:otherwise><z:post action="/me/sessions/end" hidden="handle" value="${s.handle}"><button class="btn btn-sm" type="submit">${site.t('account.session.end')}<span class="visually-hidden">${site.t('site.colon')}${s.browser}</span></button></z:post></c:otherwise></c:choose></td></tr></c:forEach>
</tbody></table></div>
<c:if test="${model.sessions.size() > 1}"><div class="z-pb"><z:post action="/me/sessions/end"><button class="btn" type="submit">${site.t('account.session.endAll')}</button></z:post></div></c:if>
</z:panel>
</div>
<div class="z-grid align-content-start">
<z:panel title="${site.t('account.me.language')}"><z:post action="/language" hidden="lang" value="${site.otherLang}"><button class="btn" type="submit" lang="${site.otherLang}">${site.t('site.otherLang')}</button></z:post></z:panel>
<z:panel title="${site.t('account.me.keys')}"><p>${site.t(model.oneKey ? 'account.me.keys.on' : 'account.me.keys.off')}</p><z:post action="/me/keys" hidden="on" value="${model.oneKey ? 'no' : 'yes'}"><button class="btn" type="submit">${site.t(model.oneKey ? 'account.me.keys.turnOff' : 'account.me.keys.turnOn')}</button></z:post></z:panel>
</div>
</div>
</jsp:body>
</z:page>
