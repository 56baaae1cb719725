<z:page title="${site.t('asset.list.title')}" cond="${model.conditions}">
<jsp:attribute name="acts"><c:if test="${model.mayImport}"><a class="btn" href="/imports/new?kind=assets"><z:icon name="file-import"/>${site.t('asset.import')}</a></c:if><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/assets/new"><z:icon name="plus"/>${site.t('asset.add')}</a></c:if></jsp:attribute>
<jsp:body>
<div class="card z-ledger">
<nav class="z-tree" aria-label="${site.t('asset.tree')}"><ul>
<c:forEach var="b" items="${model.tree}"><li class="d${b.depth}"><a href="${b.branchHref}"<c:if test="${b.current}"> aria-current="true"</c:if>><span>${b.name}</span><span class="z-num">${b.cards}</span></a></li></c:forEach>
</ul></nav>
<div class="z-grow">
<z:filters action="/assets" label="${site.t('asset.filter')}" opened="${model.more}"><jsp:attribute name="more">
<z:choice form="${model.filter}" path="category" label="${site.t('asset.field.category')}" options="${model.choices.categories}" all="${site.t('asset.filter.anything')}"/>
<z:choice form="${model.filter}" path="department" label="${site.t('asset.field.department')}" options="${model.choices.departments}" all="${site.t('asset.filter.anything')}"/>
<div><label for="f-from">${site.t('asset.filter.from')}</label><input class="form-control wp-120" id="f-from" name="from" value="${model.filter.value('from')}"></div>
<div><label for="f-to">${site.t('asset.filter.to')}</label><input class="form-control wp-120" id="f-to" name="to" value="${model.filter.value('to')}"></div>
<div><label for="f-costFrom">${site.t('asset.filter.costFrom')}</label><input class="form-control wp-90 r" id="f-costFrom" name="costFrom" inputmode="decimal" value="${model.filter.value('costFrom')}"></div>
<div><label for="f-costTo">${site.t('asset.filter.costTo')}</label><input class="form-control wp-90 r" id="f-costTo" name="costTo" inputmode="decimal" value="${model.filter.value('costTo')}"></div>
<z:choice form="${model.filter}" path="lacking" label="${site.t('asset.filter.lacking')}" options="${model.choices.lacking}" all="${site.t('asset.filter.anything')}"/></jsp:attribute><jsp:body>
<c:forEach var="kept" items="${model.kept}"><input type="hidden" name="${kept.value}" value="${kept.label}"></c:forEach>
<div class="z-grow"><label for="f-q">${site.t('asset.filter.q')}</label><input class="form-control" id="f-q" name="q" type="search" value="${model.filter.value('q')}"></div>
<z:choice form="${model.filter}" path="book" label="${site.t('asset.field.book')}" options="${model.choices.books}"/>
<z:choice form="${model.filter}" path="place" label="${site.t('asset.field.place')}" options="${model.choices.places}" all="${site.t('asset.filter.anyPlace')}"/>
<div><label for="f-keeper">${site.t('asset.field.keeper')}</label><input class="form-control wp-90" id="f-keeper" name="keeper" value="${model.filter.value('keeper')}"></div>
<z:choice form="${model.filter}" path="state" label="${site.t('asset.field.state')}" options="${model.choices.states}" all="${site.t('asset.filter.anyState')}"/></jsp:body></z:filters>
<c:if test="${not empty model.unread}"><z:note kind="warn"><p role="alert">${model.unread}</p></z:note></c:if>
<c:if test="${not empty model.chips}"><div class="z-bar z-botline" role="group" aria-label="${site.t('asset.chips')}"><c:forEach var="chip" items="${model.chips}"><span class="z-chip">${chip.text}<a href="${chip.removeHref}" aria-label="${site.t('asset.chip.remove', chip.text)}">✕</a></span></c:forEach></div></c:if>
<z:toolbar picked="${site.t('asset.picked')}"><jsp:attribute name="bulk"><c:if test="${model.mayEdit and not empty model.rows}"><button class="btn btn-sm" type="submit" form="rows"><z:icon name="edit" size="s"/>${site.t('asset.bulk')}</button><button class="btn btn-sm" type="submit" form="rows" name="all" value="yes">${site.t('asset.bulk.all', model.cardsText)}</button></c:if></jsp:attribute><jsp:body>
<c:if test="${model.mayExport}"><a class="btn btn-sm" href="${model.xlsxHref}"><z:icon name="file-spreadsheet" size="s"/>${site.t('asset.export')}</a><a class="btn btn-sm" href="${model.csvHref}"><z:icon name="download" size="s"/>CSV</a><c:if test="${not empty model.lastHref}"><a class="btn btn-sm" href="${model.lastHref}">${site.t('asset.export.last')}</a></c:if></c:if><a class="btn btn-sm" href="${model.printHref}"><z:icon name="printer" size="s"/>${site.t('site.print')}</a>
<details class="z-menu"><summary class="btn btn-sm"><z:icon name="columns-3" size="s"/>${site.t('asset.columns')}</summary><div class="p-3"><z:form action="/assets/columns" label="${site.t('asset.columns')}"><input type="hidden" name="back" value="${model.back}"><input type="hidden" name="cols" value="number">
<c:forEach var="col" items="${model.columns}"><label class="form-check"><input class="form-check-input" type="checkbox" name="cols" value="${col.key}"${col.shown ? ' checked' : ''}><span class="form-check-label">${col.label}</span></label></c:forEach>
<label class="form-check z-topline mt-2 pt-2"><input class="form-check-input mt-2" type="checkbox" name="remember" value="yes"><span class="form-check-label">${site.t('asset.columns.remember')}</span></label><button class="btn btn-primary btn-sm mt-2" type="submit">${site.t('asset.columns.show')}</button></z:form></div></details></jsp:body></z:toolbar>
<c:choose><c:when test="${empty model.rows}"><c:choose>
<c:when test="${model.narrowed}"><z:empty title="${site.t('asset.none.found')}" text="${site.t('asset.none.found.text')}"><a class="btn" href="/assets?book=ALL">${site.t('asset.none.found.all')}</a></z:empty></c:when>
<c:otherwise><z:empty title="${site.t('asset.none')}" text="${site.t('asset.none.text')}"><c:if test="${model.mayImport}"><a class="btn btn-primary" href="/imports/new?kind=assets">${site.t('asset.none.import')}</a></c:if></z:empty></c:otherwise></c:choose></c:when>
<c:otherwise><c:if test="${model.mayEdit}"><form id="rows" action="/assets/bulk" aria-label="${site.t('asset.table')}"><input type="hidden" name="back" value="${model.back}"></c:if>
<div class="z-tw fix" tabindex="0" role="region" aria-label="${site.t('asset.table')}">
<table class="z-t stack"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><c:if test="${model.mayEdit}"><th scope="col" class="no-print"><input class="form-check-input" type="checkbox" data-all aria-label="${site.t('asset.choose.all')}"></th></c:if><c:forEach var="h" items="${model.heads}"><z:sorthead head="${h.sort}" css="${h.css}"/></c:forEach></tr></thead>
<tbody>
<c:forEach var="row" items="${model.rows}">${row}</c:forEach></tbody>
<tfoot>${model.totals}</tfoot>
</table></div><c:if test="${model.mayEdit}"></form></c:if>
<data class="visually-hidden" data-figure="asset.cards" value="${model.cards}">${model.cardsText}</data>
<z:here here="${model.here}"/>
<z:pager pager="${model.pager}"/></c:otherwise></c:choose>
</div></div>
</jsp:body>
</z:page>
