<z:page title="${model.greeting}" sub="${model.sub}">
<c:if test="${not empty model.here}"><z:note><p>${model.here}</p></z:note></c:if>
<c:if test="${not empty model.figures}"><dl class="z-figs z-figs-wrap"><c:forEach var="f" items="${model.figures}"><z:figure label="${f.label}" text="${f.text}" noun="${f.noun}" value="${f.value}" unit="${f.unit}" figureHref="${f.figureHref}"/></c:forEach></dl></c:if>
<div class="z-grid z-2">
<z:panel title="${site.t('home.todo')}" plain="true"><c:choose>
<c:when test="${empty model.todos}"><z:empty title="${site.t('home.todo.none')}" text="${site.t('home.todo.none.text')}"/></c:when>
<c:otherwise><ul class="z-list z-todo"><c:forEach var="todo" items="${model.todos}"><li><span class="k"><z:status kind="${todo.kind}" text="${site.t('home.kind.'.concat(todo.kind))}"/></span><div class="g"><a class="text-reset fw-medium" href="${todo.actionHref}" data-figure="${todo.noun}" data-value="${todo.count}">${todo.text}</a></div><a class="btn btn-sm" href="${todo.actionHref}">${todo.action}<span class="visually-hidden">${site.t('site.colon')}${todo.text}</span></a></li></c:forEach></ul></c:otherwise>
</c:choose></z:panel>
<div class="z-grid align-content-start"><z:panel title="${site.t('home.quick')}" plain="true"><div class="z-quick"><c:forEach var="q" items="${model.quick}"><a href="${q.quickHref}"><z:icon name="${q.icon}"/>${q.label}</a></c:forEach></div></z:panel></div>
</div>
</z:page>
