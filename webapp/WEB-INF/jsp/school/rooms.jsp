<z:page title="${site.t('school.rooms')}" sub="${site.t('school.rooms.sub')}" cond="${model.conditions}">
<jsp:attribute name="acts"><c:if test="${model.mayEdit}"><a class="btn" href="/imports/new?kind=rooms"><z:icon name="file-import"/>${site.t('school.room.import')}</a><a class="btn btn-primary" href="/rooms/new"><z:icon name="plus"/>${site.t('school.room.new')}</a></c:if></jsp:attribute>
<jsp:body>
<div class="card z-ledger">
<nav class="z-tree" aria-label="${site.t('school.room.tree')}"><ul>
<c:forEach var="b" items="${model.tree}"><li class="d${b.depth}"><a href="${b.branchHref}"<c:if test="${b.current}"> aria-current="true"</c:if>><span>${b.name}</span><span class="z-num">${b.rooms}</span></a></li></c:forEach>
</ul></nav>
<div class="z-grow">
<z:filters action="/rooms" label="${site.t('school.room.filter')}">
<div class="z-grow"><label for="f-q">${site.t('school.room.filter.q')}</label><input class="form-control" id="f-q" name="q" type="search" value="${model.filter.value('q')}"></div>
<div><label for="f-place">${site.t('school.field.building')}</label><select class="form-select" id="f-place" name="place"><c:forEach var="b" items="${model.tree}"><option value="${b.place}"${b.current ? ' selected' : ''}>${b.depth == 2 ? '　' : ''}${b.name}</option></c:forEach></select></div>
<label class="form-check mb-1"><input class="form-check-input" type="checkbox" name="shut" value="yes"${model.filter.holds('shut', 'yes') ? ' checked' : ''}><span class="form-check-label">${site.t('school.room.filter.shut')}</span></label>
</z:filters>
<z:toolbar hint="${model.conditions}"><c:if test="${not empty model.buildingHref}"><a class="btn btn-sm" href="${model.buildingHref}"><z:icon name="edit" size="s"/>${site.t('school.building.edit')}</a></c:if><z:ways ways="${model.ways}"/></z:toolbar><data class="visually-hidden" data-figure="school.rooms" value="${model.pager.total}">${model.pager.total}</data>
<c:choose><c:when test="${empty model.rows}"><c:choose><c:when test="${model.filtered}"><z:empty title="${site.t('school.none')}" text="${site.t('school.none.text')}"><a class="btn" href="/rooms">${site.t('school.room.all')}</a></z:empty></c:when><c:otherwise><z:empty title="${site.t('school.rooms.none')}" text="${site.t('school.rooms.none.text')}"/></c:otherwise></c:choose></c:when>
<c:otherwise><div class="z-tw fix" tabindex="0" role="region" aria-label="${site.t('school.rooms')}"><table class="z-t stack"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><th scope="col">${site.t('school.column.room')}</th><th scope="col">${site.t('school.field.floor')}</th><th scope="col">${site.t('school.field.usage')}</th><th scope="col">${site.t('school.field.class')}</th><th scope="col">${site.t('school.field.department')}</th><th scope="col">${site.t('school.field.keeper')}</th><c:if test="${model.mayAssets}"><th scope="col" class="acts"><span class="visually-hidden">${site.t('school.acts')}</span></th></c:if></tr></thead>
<tbody><c:forEach var="r" items="${model.rows}"><tr data-id="${r.id}"><th scope="row"><c:choose><c:when test="${model.mayEdit}"><a href="/rooms/${r.id}/edit">${r.label}</a></c:when><c:otherwise>${r.label}</c:otherwise></c:choose><c:if test="${r.closed}"> <z:status kind="off" text="${site.t('school.state.closed')}"/></c:if></th><td class="z-num big">${r.floor}</td><td>${r.usage}</td><td>${r.schoolClass}</td><td>${r.department}</td><td>${r.keeper}</td><c:if test="${model.mayAssets}"><td class="acts"><a class="btn btn-sm" href="/assets?book=&amp;place=r${r.id}">${site.t('school.room.assets')}<span class="visually-hidden">${site.t('site.colon')}${r.label}</span></a></td></c:if></tr>
</c:forEach></tbody></table></div><z:pager pager="${model.pager}"/></c:otherwise></c:choose>
</div></div>
</jsp:body>
</z:page>
