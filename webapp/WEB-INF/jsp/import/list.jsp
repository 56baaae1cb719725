<z:page title="${site.t('import.list.title')}">
<jsp:attribute name="acts"><c:forEach var="kind" items="${model.kinds}"><a class="btn btn-primary" href="/imports/new?kind=${kind}"><z:icon name="file-import"/>${site.t('import.new')}${site.t('site.colon')}${site.t('import.kind.'.concat(kind))}</a></c:forEach></jsp:attribute>
<jsp:body><section class="card" aria-label="${site.t('import.list.title')}"><c:choose>
<c:when test="${empty model.imports}"><z:empty title="${site.t('import.none')}" text="${site.t('import.none.text')}"/></c:when>
<c:otherwise><z:toolbar><z:ways ways="${model.ways}"/></z:toolbar><div class="z-tw" tabindex="0" role="region" aria-label="${site.t('import.list.title')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('import.list.title')}</caption>
<thead><tr><th scope="col">${site.t('import.column.file')}</th><th scope="col">${site.t('import.column.kind')}</th><th scope="col">${site.t('import.column.by')}</th><th scope="col">${site.t('import.column.at')}</th><th scope="col">${site.t('import.column.state')}</th></tr></thead>
<tbody><c:forEach var="i" items="${model.imports}"><tr data-id="${i.id}"><th scope="row"><a href="/imports/${i.id}">${i.fileName}</a></th><td>${site.t('import.kind.'.concat(i.kind))}</td><td>${i.by}</td><td><z:date value="${i.broughtAt()}"/></td><td>${site.t('import.state.'.concat(i.state))}</td></tr></c:forEach></tbody></table></div><z:pager pager="${model.pager}"/></c:otherwise></c:choose></section></jsp:body>
</z:page>
