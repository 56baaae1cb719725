<z:page title="${site.t('category.title')}" sub="${site.t('category.sub')}">
<jsp:attribute name="acts"><c:if test="${model.mayEdit}"><a class="btn btn-primary" href="/categories/new"><z:icon name="plus"/>${site.t('category.add')}</a></c:if></jsp:attribute>
<jsp:body>
<div class="card">
<z:filters action="/categories" label="${site.t('category.filter')}">
<div class="z-grow"><label for="f-q">${site.t('category.filter.q')}</label><input class="form-control" id="f-q" name="q" type="search" value="${model.filter.value('q')}"></div>
<z:choice form="${model.filter}" path="edition" label="${site.t('category.filter.edition')}" options="${model.editions}"/>
</z:filters>
<z:toolbar><z:ways ways="${model.ways}"/></z:toolbar>
<c:if test="${not empty model.above}"><nav class="z-bar z-botline" aria-label="${site.t('category.here')}"><c:forEach var="step" items="${model.above}" varStatus="s"><c:if test="${not s.first}"><span class="z-sub">›</span></c:if><a href="${step.stepHref}"<c:if test="${s.last}"> aria-current="location"</c:if>>${step.name}</a></c:forEach></nav></c:if>
<c:choose><c:when test="${empty model.rows}"><c:choose><c:when test="${model.searched}"><z:empty title="${site.t('category.none.found')}" text="${site.t('category.none.found.text')}"/></c:when><c:otherwise><z:empty title="${site.t('category.none')}" text="${site.t('category.none.text')}"/></c:otherwise></c:choose></c:when>
<c:otherwise><div class="z-tw" tabindex="0" role="region" aria-label="${site.t('category.title')}"><table class="z-t stack"><caption class="visually-hidden">${site.t('category.title')}</caption>
<thead><tr><th scope="col">${site.t('category.column.code')}</th><th scope="col">${site.t('category.column.name')}</th><c:if test="${model.searched}"><th scope="col">${site.t('category.column.edition')}</th></c:if><th scope="col">${site.t('category.column.life')}</th><th scope="col">${site.t('category.column.unit')}</th><th scope="col" class="r">${site.t('category.column.below')}</th><th scope="col" class="r">${site.t('category.column.cards')}</th></tr></thead>
<tbody><c:forEach var="r" items="${model.rows}"><tr data-id="${r.id}"><th scope="row"><a class="z-code" href="/categories/${r.id}">${r.code}</a></th><td class="spec"><c:choose><c:when test="${r.below > 0}"><a href="${r.belowHref}">${r.name}</a></c:when><c:otherwise>${r.name}</c:otherwise></c:choose></td><c:if test="${model.searched}"><td class="nw z-sub">${r.edition}</td></c:if><td class="nw">${r.life}</td><td>${r.unit}</td><td class="r z-num"><c:if test="${r.below > 0}"><a href="${r.belowHref}">${site.t('category.open', r.below)}</a></c:if></td><td class="r z-num"><c:if test="${r.cards > 0}"><a href="${r.cardsHref}">${site.t('site.number', r.cards)}</a></c:if></td></tr>
</c:forEach></tbody></table></div></c:otherwise></c:choose>
</div>
</jsp:body>
</z:page>
