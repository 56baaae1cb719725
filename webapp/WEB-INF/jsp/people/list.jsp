<z:page title="${site.t('people.title')}" sub="${site.t('people.sub', model.people)}" cond="${model.conditions}">
<jsp:attribute name="acts"><c:if test="${model.mayRights}"><a class="btn" href="/people/rights">${site.t('people.nav.rights')}</a></c:if><c:if test="${model.mayEdit}"><a class="btn" href="/imports/new?kind=people"><z:icon name="file-import"/>${site.t('people.import')}</a><a class="btn btn-primary" href="/people/new"><z:icon name="plus"/>${site.t('people.add')}</a></c:if></jsp:attribute>
<jsp:body>
<c:if test="${not empty model.warnings}"><z:note kind="warn"><p><strong>${site.t('people.clash.title', model.warnings.size())}</strong></p><ul class="z-ul"><c:forEach var="w" items="${model.warnings}"><li><a class="z-link" href="${w.personHref}">${w.name}</a>${site.t('site.colon')}${w.text}</li></c:forEach></ul></z:note></c:if>
<c:if test="${model.ticked()}"><z:note><p>${site.t('people.slips.ticked')}</p></z:note></c:if>
<div class="card">
<z:filters action="/people" label="${site.t('people.filter')}">
<c:if test="${not empty model.filter.value('sort')}"><input type="hidden" name="sort" value="${model.filter.value('sort')}"></c:if>
<c:if test="${not empty model.filter.value('import')}"><input type="hidden" name="import" value="${model.filter.value('import')}"></c:if>
<div class="z-grow"><label for="f-q">${site.t('people.filter.q')}</label><input class="form-control" id="f-q" name="q" type="search" value="${model.filter.value('q')}"></div>
<z:choice form="${model.filter}" path="department" label="${site.t('people.field.department')}" options="${model.departments}" all="${site.t('people.filter.anyDepartment')}"/>
<z:choice form="${model.filter}" path="role" label="${site.t('people.field.role')}" options="${model.roles}" all="${site.t('people.filter.anyRole')}"/>
<z:choice form="${model.filter}" path="account" label="${site.t('people.field.account')}" options="${model.states}" all="${site.t('people.filter.anyAccount')}"/>
</z:filters>
<div class="z-bar"><span class="z-sub">${model.conditions}</span><data class="visually-hidden" data-figure="people.count" value="${model.people}">${model.people}</data><data class="visually-hidden" data-figure="people.accounts" value="${model.accounts}">${model.accounts}</data><span class="r"><z:ways ways="${model.ways}"/></span></div>
<c:choose><c:when test="${empty model.rows}"><z:empty title="${site.t('people.none')}" text="${site.t('people.none.text')}"><a class="btn" href="/people">${site.t('people.none.all')}</a></z:empty></c:when>
<c:when test="${model.mayIssue}"><z:form action="/people/slips" label="${site.t('people.slips.form')}"><input type="hidden" name="back" value="${model.back}"><%@ include file="table.jspf" %><div class="z-bar"><button class="btn" type="submit"><z:icon name="printer"/>${site.t('people.slips.make')}</button><span class="z-sub">${site.t('people.slips.hint')}</span></div><div class="z-bar z-topline"><label for="f-grant">${site.t('people.batch.role')}</label><select class="form-select form-select-sm w-auto" id="f-grant" name="grant"><option value="">—</option>${site.options(model.roles, model.filter.values('grant'))}</select><button class="btn btn-sm" type="submit" formaction="/people/roles">${site.t('people.role.grant')}</button><span class="z-sub">${site.t('people.batch.hint')}</span></div></z:form></c:when>
<c:otherwise><%@ include file="table.jspf" %></c:otherwise></c:choose>
<c:if test="${not empty model.rows}"><z:pager pager="${model.pager}"/></c:if>
</div>
</jsp:body>
</z:page>
