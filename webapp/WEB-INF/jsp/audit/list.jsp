<z:page title="${site.t('audit.title')}" sub="${site.t('audit.sub')}" cond="${model.conditions}">
<jsp:attribute name="acts"><z:post action="/audit/check"><button class="btn btn-primary" type="submit"><z:icon name="clipboard-check"/>${site.t('audit.check')}</button></z:post></jsp:attribute>
<jsp:body>
<dl class="z-figs"><z:figure label="${site.t('audit.count')}" text="${model.countText}" noun="audit.rows" value="${model.count}" unit="${site.t('audit.rows')}"/><z:figure label="${site.t('audit.head')}" text="${model.head}" noun="audit.head" value="${model.head}" note="${site.t('audit.head.note')}"/></dl>
<div class="card">
<z:filters action="/audit" label="${site.t('audit.filter')}">
<c:if test="${not empty model.filter.value('act')}"><input type="hidden" name="act" value="${model.filter.value('act')}"></c:if><c:if test="${not empty model.filter.value('field')}"><input type="hidden" name="field" value="${model.filter.value('field')}"></c:if>
<div><label for="f-from">${site.t('audit.filter.from')}</label><input class="form-control wp-120" id="f-from" name="from" value="${model.filter.value('from')}"></div>
<div><label for="f-to">${site.t('audit.filter.to')}</label><input class="form-control wp-120" id="f-to" name="to" value="${model.filter.value('to')}"></div>
<div><label for="f-who">${site.t('audit.filter.who')}</label><input class="form-control wp-90" id="f-who" name="who" value="${model.filter.value('who')}"></div>
<z:choice form="${model.filter}" path="kind" label="${site.t('audit.filter.kind')}" options="${model.kinds}" all="${site.t('audit.filter.anyKind')}"/>
<div class="z-grow"><label for="f-q">${site.t('audit.filter.object')}</label><input class="form-control" id="f-q" name="q" type="search" value="${model.filter.value('q')}"></div>
<label class="form-check mb-1"><input class="form-check-input" type="checkbox" id="f-signIns" name="signIns" value="yes"${model.filter.value('signIns') == 'yes' ? ' checked' : ''}><span class="form-check-label">${site.t('audit.filter.signIns')}</span></label>
</z:filters>
<data class="visually-hidden" data-figure="audit.found" value="${model.pager.total}">${model.pager.total}</data>
<z:toolbar hint="${model.conditions}"><a class="btn btn-sm" href="${model.ways.xlsxHref}"><z:icon name="file-spreadsheet" size="s"/>${site.t('site.export')}</a><a class="btn btn-sm" href="${model.ways.csvHref}"><z:icon name="download" size="s"/>CSV</a><a class="btn btn-sm" href="${model.ways.printHref}"><z:icon name="printer" size="s"/>${site.t('site.print')}</a></z:toolbar>
<c:choose><c:when test="${empty model.rows}"><z:empty title="${site.t('audit.none')}" text="${site.t('audit.none.text')}"/></c:when>
<c:otherwise><div class="z-tw fix" tabindex="0" role="region" aria-label="${site.t('audit.table')}">
<table class="z-t stack"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><th scope="col">${site.t('audit.column.at')}</th><th scope="col">${site.t('audit.column.who')}</th><th scope="col">${site.t('audit.column.kind')}</th><th scope="col">${site.t('audit.column.object')}</th><th scope="col">${site.t('audit.column.act')}</th><th scope="col">${site.t('audit.column.changes')}</th></tr></thead>
<tbody><c:forEach var="r" items="${model.rows}"><tr data-id="${r.seq}"><th scope="row" class="z-num nw"><time datetime="${r.at}">${r.at}</time></th><td class="nw">${empty r.who ? site.t('audit.nobody') : r.who}</td><td class="nw">${r.kind}</td><td><c:choose><c:when test="${empty r.objectHref}">${r.object}</c:when><c:otherwise><a href="${r.objectHref}">${r.object}</a></c:otherwise></c:choose></td><td class="nw">${r.act}</td><td class="z-sub"><c:forEach var="ch" items="${r.changes}"><span class="d-block">${ch.field}${site.t('site.colon')}${ch.from} → ${ch.to}</span></c:forEach></td></tr>
</c:forEach></tbody>
</table></div>
<z:pager pager="${model.pager}"/></c:otherwise></c:choose>
</div>
</jsp:body>
</z:page>
