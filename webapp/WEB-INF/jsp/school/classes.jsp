<z:page title="${site.t('school.classes')}" sub="${site.t('school.classes.sub', model.rows.size(), model.pupils)}">
<jsp:attribute name="acts"><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/classes/new"><z:icon name="plus"/>${site.t('school.class.new')}</a></c:if></jsp:attribute>
<jsp:body>
<div class="card">
<z:toolbar><z:ways ways="${model.ways}"/></z:toolbar>
<c:choose><c:when test="${empty model.rows}"><z:empty title="${site.t('school.classes.none')}" text="${site.t('school.classes.none.text')}"/></c:when><c:otherwise>
<div class="z-tw fix" tabindex="0" role="region" aria-label="${site.t('school.classes')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('school.classes')}</caption>
<thead><tr><th scope="col">${site.t('school.field.class')}</th><th scope="col">${site.t('school.field.teacher')}</th><th scope="col">${site.t('school.field.room')}</th><th scope="col" class="r">${site.t('school.field.pupils')}</th><th scope="col" class="r">${site.t('school.field.boys')}</th><th scope="col" class="r">${site.t('school.field.girls')}</th><th scope="col" class="r">${site.t('school.field.boarders')}</th></tr></thead>
<tbody><c:forEach var="k" items="${model.rows}"><tr data-id="${k.id}"><th scope="row"><c:choose><c:when test="${model.mayEdit}"><a href="/classes/${k.id}/edit">${k.name}</a></c:when><c:otherwise>${k.name}</c:otherwise></c:choose></th><td>${empty k.teacher ? '—' : k.teacher}</td><td><c:choose><c:when test="${model.mayAssets and not empty k.roomHref}"><a href="${k.roomHref}">${k.room}</a></c:when><c:otherwise>${k.room}</c:otherwise></c:choose></td><td class="r z-num" data-l="${site.t('school.field.pupils')}">${k.pupils}</td><td class="r z-num big">${k.boys}</td><td class="r z-num big">${k.girls}</td><td class="r z-num big">${k.boarders}</td></tr>
</c:forEach></tbody>
<tfoot><tr><th scope="row" colspan="3" data-figure="school.classes" data-value="${model.rows.size()}">${site.t('school.classes.total', model.rows.size())}</th><td class="r z-num" data-figure="class.pupils" data-value="${model.pupils}">${model.pupils}</td><td class="r z-num">${model.boys}</td><td class="r z-num">${model.girls}</td><td class="r z-num">${model.boarders}</td></tr></tfoot>
</table></div></c:otherwise></c:choose>
</div>
<c:if test="${not empty model.closed}"><details class="card mt-3 z-more"><summary class="z-sec z-link">${site.t('school.classes.closed', model.closed.size())}</summary><ul class="z-list"><c:forEach var="k" items="${model.closed}"><li><div class="g">${k.name} <span class="z-sub">${k.teacher} ${k.room}</span></div><c:if test="${model.mayEdit}"><z:post action="/classes/${k.id}/reopening"><button class="btn btn-sm" type="submit">${site.t('school.class.reopen')}<span class="visually-hidden">${site.t('site.colon')}${k.name}</span></button></z:post></c:if></li></c:forEach></ul></details></c:if>
</jsp:body>
</z:page>
