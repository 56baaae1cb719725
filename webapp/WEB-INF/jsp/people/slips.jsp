<z:print title="${site.t('people.slips.title')}" backHref="/people">
<c:choose><c:when test="${empty model.sheets}"><div class="z-list-sheet"><h1 class="t-20">${site.t('people.slips.title')}</h1><p>${site.t('people.slips.none')}</p></div></c:when><c:otherwise>
<div class="z-list-sheet no-print mb-3"><h1 class="t-20">${site.t('people.slips.title')}</h1><z:note kind="warn"><p>${site.t('people.slips.once', model.count)}</p></z:note><z:post action="/people/slips/clear"><button class="btn" type="submit">${site.t('people.slips.clear')}</button></z:post></div>
<c:forEach var="sheet" items="${model.sheets}"><div class="z-sheet z-slips"><c:forEach var="s" items="${sheet}"><section class="z-slip" aria-label="${s.name}"><p class="org">${site.school} · ${site.t('site.product')}</p><p class="t-17"><strong>${s.name}</strong>　${s.department}</p><dl><dt>${site.t('people.field.account')}</dt><dd class="z-code">${s.username}</dd><dt>${site.t('people.slip.password')}</dt><dd class="z-code">${s.password}</dd></dl><p class="p9">${site.t('people.slip.text', s.until)}</p></section></c:forEach></div></c:forEach>
</c:otherwise></c:choose>
</z:print>
