<z:print title="${site.t('import.compare.title')}" backHref="/imports/${model.one.id}">
<div class="z-list-sheet">
<h1 class="text-center t-20">${site.school} ${site.t('import.compare.title')}</h1>
<p class="t-12">${site.t('import.check.sub', model.one.fileName, model.one.by)}　·　${site.printedBy}</p>
<p>${site.t('import.compare.text', model.fresh.size(), model.absent.size(), model.changes.size(), model.same, model.wrong)}</p>
<h2 class="t-15 mt-3">${site.t('import.compare.changes', model.changes.size())}</h2>
<table class="z-t"><caption class="visually-hidden">${site.t('import.compare.changes', model.changes.size())}</caption><thead><tr><th scope="col">${site.t('import.compare.card')}</th><th scope="col">${site.t('import.compare.difference')}</th></tr></thead><tbody><c:forEach var="c" items="${model.changes}"><tr><th scope="row">${c.title}</th><td><c:forEach var="s" items="${c.steps}">${s}<br></c:forEach></td></tr></c:forEach></tbody></table>
<h2 class="t-15 mt-3">${site.t('import.compare.fresh', model.fresh.size())}</h2>
<table class="z-t"><caption class="visually-hidden">${site.t('import.compare.fresh', model.fresh.size())}</caption><thead><tr><th scope="col" class="r">${site.t('import.column.row')}</th><th scope="col">${site.t('import.column.name')}</th><th scope="col">${site.t('import.compare.detail')}</th></tr></thead><tbody><c:forEach var="r" items="${model.fresh}"><tr><td class="r z-num">${r.row}</td><th scope="row">${r.title}</th><td>${r.detail}</td></tr></c:forEach></tbody></table>
<h2 class="t-15 mt-3">${site.t('import.compare.absent', model.absent.size())}</h2>
<table class="z-t"><caption class="visually-hidden">${site.t('import.compare.absent', model.absent.size())}</caption><thead><tr><th scope="col">${site.t('import.compare.card')}</th><th scope="col">${site.t('asset.field.place')}</th></tr></thead><tbody><c:forEach var="r" items="${model.absent}"><tr><th scope="row">${r.title}</th><td>${r.detail}</td></tr></c:forEach></tbody></table>
</div>
</z:print>
