<z:page title="${model.name}" code="${model.staffNo}" state="${model.state}" stateKind="${model.stateKind}" above="${site.t('people.title')}" aboveHref="/people">
<jsp:attribute name="acts"><c:if test="${not empty model.assetsHref}"><a class="btn" href="${model.assetsHref}"><z:icon name="packages"/>${site.t('people.assets')}</a></c:if><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/people/${model.id}/edit"><z:icon name="edit"/>${site.t('people.edit')}</a></c:if></jsp:attribute>
<jsp:body>
<c:if test="${not empty model.warnings}"><z:note kind="warn"><c:forEach var="w" items="${model.warnings}"><p>${w}</p></c:forEach></z:note></c:if>
<div class="z-grid z-2">
<div class="z-grid align-content-start">
<z:panel title="${site.t('people.block.facts')}"><dl class="z-dl"><c:forEach var="f" items="${model.facts}"><z:fact label="${f.label}" value="${f.value}"/></c:forEach></dl></z:panel>
<z:panel title="${site.t('people.block.roles')}" more="${model.mayIssue ? site.t('people.nav.rights') : ''}" moreHref="/people/rights" plain="true">
<c:choose><c:when test="${empty model.roles}"><p class="z-pb z-sub mb-0">${site.t('people.roles.none')}</p></c:when><c:otherwise><div class="z-tw" tabindex="0" role="region" aria-label="${site.t('people.block.roles')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('people.block.roles')}</caption><thead><tr><th scope="col">${site.t('people.field.role')}</th><th scope="col">${site.t('people.role.since')}</th><c:if test="${model.mayIssue}"><th scope="col" class="acts"><span class="visually-hidden">${site.t('people.acts')}</span></th></c:if></tr></thead><tbody>
<c:forEach var="r" items="${model.roles}"><tr><th scope="row">${r.label}</th><td class="z-num" data-l="${site.t('people.role.since')}"><time datetime="${r.since}">${r.since}</time></td><c:if test="${model.mayIssue}"><td class="acts"><z:post action="/people/${model.id}/roles/${r.code}/withdrawal"><button class="btn btn-sm" type="submit">${site.t('people.role.withdraw')}<span class="visually-hidden">${site.t('site.colon')}${r.label}</span></button></z:post></td></c:if></tr></c:forEach>
</tbody></table></div></c:otherwise></c:choose>
<c:if test="${model.mayIssue and not empty model.grantable}"><z:form action="/people/${model.id}/roles" css="z-bar"><label for="f-role">${site.t('people.role.add')}</label><select class="form-select form-select-sm w-auto" id="f-role" name="role"><option value="">—</option><c:forEach var="o" items="${model.grantable}"><option value="${o.value}">${o.label}</option></c:forEach></select><button class="btn btn-sm" type="submit">${site.t('people.role.grant')}</button></z:form></c:if>
</z:panel>
<c:if test="${model.mayIssue and not empty model.sessions}"><z:panel title="${site.t('people.block.sessions')}" plain="true"><div class="z-tw" tabindex="0" role="region" aria-label="${site.t('people.block.sessions')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('people.block.sessions')}</caption><thead><tr><th scope="col">${site.t('account.session.browser')}</th><th scope="col">${site.t('account.session.address')}</th><th scope="col">${site.t('account.session.since')}</th><th scope="col">${site.t('account.session.seen')}</th></tr></thead><tbody>
<c:forEach var="s" items="${model.sessions}"><tr><th scope="row">${empty s.browser ? site.t('account.session.unknown') : s.browser}</th><td class="z-num">${s.address}</td><td class="z-num" data-l="${site.t('account.session.since')}">${s.since}</td><td class="z-num" data-l="${site.t('account.session.seen')}">${s.seen}</td></tr></c:forEach>
</tbody></table></div><div class="z-pb"><z:post action="/people/${model.id}/sessions/end"><button class="btn" type="submit">${site.t('people.sessions.end')}</button></z:post></div></z:panel></c:if>
</div>
<div class="z-grid align-content-start">
<z:panel title="${site.t('people.block.account')}">
<c:choose><c:when test="${empty model.account.username}"><p>${site.t('people.account.none')}</p></c:when><c:otherwise><dl class="z-dl z-f2"><z:fact label="${site.t('people.field.account')}" value="${model.account.username}"/><z:fact label="${site.t('people.column.seen')}" value="${empty model.account.seen ? site.t('people.account.never') : model.account.seen}"/><z:fact label="${site.t('people.account.until')}" value="${model.account.until}"/></dl></c:otherwise></c:choose>
<c:if test="${model.mayIssue}"><div class="d-flex gap-2 flex-wrap mt-3">
<z:post action="/people/${model.id}/account/reset"><button class="btn" type="submit">${site.t(empty model.account.username ? 'people.account.open' : 'people.account.reset')}</button></z:post>
<c:if test="${not empty model.account.username}"><a class="btn" href="/people/${model.id}/account">${site.t('people.account.renameLink')}</a><c:choose><c:when test="${model.account.open}"><z:post action="/people/${model.id}/account/disable"><button class="btn btn-outline-danger" type="submit">${site.t('people.account.disable')}</button></z:post></c:when><c:otherwise><z:post action="/people/${model.id}/account/enable"><button class="btn" type="submit">${site.t('people.account.enable')}</button></z:post></c:otherwise></c:choose></c:if>
</div><p class="z-sub t-13 mt-3 mb-0">${site.t('people.account.hint')}</p></c:if>
</z:panel>
<c:if test="${not empty model.history}"><z:panel title="${site.t('people.block.history')}"><ol class="z-line"><c:forEach var="e" items="${model.history}"><li>${e.act} <small>${empty e.who ? site.t('audit.nobody') : e.who}</small><br><time>${e.at}</time><c:forEach var="ch" items="${e.changes}"><br><small>${ch.field}${site.t('site.colon')}${ch.from} → ${ch.to}</small></c:forEach></li></c:forEach></ol></z:panel></c:if>
</div>
</div>
</jsp:body>
</z:page>
