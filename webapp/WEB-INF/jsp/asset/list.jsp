<z:page title="${site.t('asset.list.title')}" cond="${model.conditions}">
<jsp:attribute name="acts"><c:if test="${model.mayImport}"><a class="btn" href="/imports/new?kind=assets"><z:icon name="file-import"/>${site.t('asset.import')}</a></c:if><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/assets/new"><z:icon name="plus"/>${site.t('asset.add')}</a></c:if></jsp:attribute>
<jsp:body>
<div class="card z-ledger">
<nav class="z-tree" aria-label="${site.t('asset.tree')}"><ul>
<c:forEach var="b" items="${model.tree}"><li class="d${b.depth}"><a href="${b.branchHref}"<c:if test="${b.current}"> aria-current="true"</c:if>><span>${b.name}</span><span class="z-num">${b.cards}</span></a></li></c:forEach>
</ul></nav>
<div class="z-grow">
<z:filters action="/assets" label="${site.t('asset.filter')}" opened="${model.filter.value('from') != '' or model.filter.value('to') != '' or model.filter.value('department') != '' or model.filter.value('costFrom') != '' or model.filter.value('costTo') != '' or model.filter.value('lacking') != ''}">
<jsp:attribute name="more">
<div><label for="f-department">${site.t('asset.field.department')}</label><input class="form-control wp-90" id="f-department" name="department" inputmode="numeric" value="${model.filter.value('department')}"></div>
<div><label for="f-from">${site.t('asset.filter.from')}</label><input class="form-control wp-120" id="f-from" name="from" value="${model.filter.value('from')}"></div>
<div><label for="f-to">${site.t('asset.filter.to')}</label><input class="form-control wp-120" id="f-to" name="to" value="${model.filter.value('to')}"></div>
<div><label for="f-costFrom">${site.t('asset.filter.costFrom')}</label><input class="form-control wp-90 r" id="f-costFrom" name="costFrom" inputmode="decimal" value="${model.filter.value('costFrom')}"></div>
<div><label for="f-costTo">${site.t('asset.filter.costTo')}</label><input class="form-control wp-90 r" id="f-costTo" name="costTo" inputmode="decimal" value="${model.filter.value('costTo')}"></div>
<z:choice form="${model.filter}" path="lacking" label="${site.t('asset.filter.lacking')}" options="${model.choices.lacking}" all="${site.t('asset.filter.anything')}"/>
</jsp:attribute>
<jsp:body>
<c:if test="${not empty model.filter.value('category')}"><input type="hidden" name="category" value="${model.filter.value('category')}"></c:if>
<c:if test="${not empty model.filter.value('sort')}"><input type="hidden" name="sort" value="${model.filter.value('sort')}"></c:if>
<div class="z-grow"><label for="f-q">${site.t('asset.filter.q')}</label><input class="form-control" id="f-q" name="q" type="search" value="${model.filter.value('q')}"></div>
<z:choice form="${model.filter}" path="book" label="${site.t('asset.field.book')}" options="${model.choices.books}" all="${site.t('asset.book.all')}"/>
<z:choice form="${model.filter}" path="place" label="${site.t('asset.field.place')}" options="${model.choices.places}" all="${site.t('asset.filter.anyPlace')}"/>
<div><label for="f-keeper">${site.t('asset.field.keeper')}</label><input class="form-control wp-90" id="f-keeper" name="keeper" value="${model.filter.value('keeper')}"></div>
<z:choice form="${model.filter}" path="state" label="${site.t('asset.field.state')}" options="${model.choices.states}" all="${site.t('asset.filter.anyState')}"/>
</jsp:body>
</z:filters>
<div class="z-bar"><span class="z-sub">${model.conditions}</span><span class="r"><c:if test="${model.mayExport}"><a class="btn btn-sm" href="${model.xlsxHref}"><z:icon name="file-spreadsheet" size="s"/>${site.t('asset.export')}</a><a class="btn btn-sm" href="${model.csvHref}"><z:icon name="download" size="s"/>CSV</a></c:if><a class="btn btn-sm" href="${model.printHref}"><z:icon name="printer" size="s"/>${site.t('site.print')}</a></span></div>
<c:choose><c:when test="${empty model.rows}"><c:choose>
<c:when test="${model.filtered}"><z:empty title="${site.t('asset.none.found')}" text="${site.t('asset.none.found.text')}"><a class="btn" href="/assets?book=">${site.t('asset.none.found.all')}</a></z:empty></c:when>
<c:otherwise><z:empty title="${site.t('asset.none')}" text="${site.t('asset.none.text')}"><c:if test="${model.mayImport}"><a class="btn btn-primary" href="/imports/new?kind=assets">${site.t('asset.none.import')}</a></c:if></z:empty></c:otherwise></c:choose></c:when>
<c:otherwise><div class="z-tw fix" tabindex="0" role="region" aria-label="${site.t('asset.table')}">
<table class="z-t stack"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><c:forEach var="h" items="${model.heads}" varStatus="s"><z:sorthead head="${h}" css="${s.index >= 5 and s.index <= 7 ? 'r' : ''}"/></c:forEach></tr></thead>
<tbody><c:forEach var="a" items="${model.rows}"><tr data-id="${a.id}"><th scope="row"><a class="z-code" href="/assets/${a.id}">${a.number}</a></th><td class="spec" title="${a.name} ${a.spec}">${a.name}<span>${a.spec}</span></td><td class="nw">${a.place}</td><td class="nw">${a.keeper}</td><td class="z-num big"><time datetime="${a.acquiredOn}">${a.acquiredOn}</time></td><td class="r z-num big">${a.quantity}</td><td class="z-money" data-l="${site.t('asset.column.cost')}">${a.cost}</td><td class="z-money big">${a.net}</td><td class="tail"><span class="z-st ${a.stateKind}" data-state="${a.stateKind}">${a.state}</span></td></tr>
</c:forEach></tbody>
<tfoot><tr><th scope="row" colspan="5">${site.t('asset.total')} <span class="z-sub fw-normal">${site.t('asset.total.scope', model.conditions)}</span><data class="visually-hidden" data-figure="asset.cards" value="${model.totals.cards}">${model.totals.cardsText}</data></th><td class="r z-num" data-figure="asset.quantity" data-value="${model.totals.quantity}">${model.totals.quantityText}</td><td class="z-money" data-figure="asset.cost" data-value="${model.totals.costFen}">${model.totals.cost}</td><td class="z-money" data-figure="asset.net" data-value="${model.totals.netFen}">${model.totals.net}</td><td></td></tr></tfoot>
</table></div>
<z:pager pager="${model.pager}"/></c:otherwise></c:choose>
</div></div>
</jsp:body>
</z:page>
