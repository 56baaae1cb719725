<z:print title="${site.t('audit.title')}" backHref="/audit">
<div class="z-list-sheet">
<h1 class="text-center t-20">${site.school} ${site.t('audit.title')}</h1>
<p class="t-12">${model.conditions}　·　${site.t('audit.print.head', model.countText, model.head)}　·　${site.printedBy}</p><c:if test="${model.cut}"><p class="t-12 fw-semibold">${site.t('audit.print.cut')}</p></c:if>
<table class="z-t"><caption class="visually-hidden">${model.conditions}</caption>
<thead><tr><th scope="col">${site.t('audit.column.at')}</th><th scope="col">${site.t('audit.column.who')}</th><th scope="col">${site.t('audit.column.kind')}</th><th scope="col">${site.t('audit.column.object')}</th><th scope="col">${site.t('audit.column.act')}</th><th scope="col">${site.t('audit.column.changes')}</th></tr></thead>
<tbody><c:forEach var="r" items="${model.rows}"><tr><th scope="row" class="z-num nw">${r.at}</th><td class="nw">${empty r.who ? site.t('audit.nobody') : r.who}</td><td class="nw">${r.kind}</td><td>${r.object}</td><td class="nw">${r.act}</td><td><c:forEach var="ch" items="${r.changes}"><span class="d-block">${ch.field}${site.t('site.colon')}${ch.from} → ${ch.to}</span></c:forEach></td></tr>
</c:forEach></tbody>
</table></div>
</z:print>
