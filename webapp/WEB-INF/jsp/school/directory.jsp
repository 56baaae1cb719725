<z:page title="${site.t('school.directory')}" cond="${model.conditions}">
<jsp:body>
<div class="card">
<z:filters action="/directory" label="${site.t('school.directory.filter')}">
<div class="z-grow"><label for="f-q">${site.t('school.directory.filter.q')}</label><input class="form-control" id="f-q" name="q" type="search" value="${model.filter.value('q')}"></div>
<z:choice form="${model.filter}" path="department" label="${site.t('school.field.department')}" options="${model.departments}" all="${site.t('school.directory.anyDepartment')}"/>
</z:filters>
<z:toolbar hint="${model.conditions}"><z:ways ways="${model.ways}"/></z:toolbar><data class="visually-hidden" data-figure="people.count" value="${model.lines.size()}">${model.lines.size()}</data>
<c:choose><c:when test="${empty model.lines}"><z:empty title="${site.t('school.none')}" text="${site.t('school.directory.none.text')}"><c:if test="${model.filtered}"><a class="btn" href="/directory">${site.t('school.directory.all')}</a></c:if></z:empty></c:when>
<c:otherwise><div class="z-tw fix" tabindex="0" role="region" aria-label="${site.t('school.directory')}"><table class="z-t stack"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><th scope="col">${site.t('school.field.person')}</th><th scope="col">${site.t('school.field.department')}</th><th scope="col">${site.t('school.field.post')}</th><th scope="col">${site.t('school.field.class')}</th><th scope="col" class="big">${site.t('school.column.room')}</th><th scope="col">${site.t('school.field.extension')}</th></tr></thead>
<tbody><c:forEach var="p" items="${model.lines}"><tr><th scope="row" class="nw">${p.name}</th><td>${p.department}</td><td>${p.post}</td><td>${p.classes}</td><td class="big">${p.rooms}</td><td class="z-num tail">${p.extension}</td></tr>
</c:forEach></tbody></table></div></c:otherwise></c:choose>
</div>
</jsp:body>
</z:page>
