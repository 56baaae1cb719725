<z:print title="${model.title}" backHref="${model.backHref}">
<div class="z-list-sheet">
<h1 class="text-center t-20">${site.school} ${model.title}</h1>
<p class="t-12">${model.count}　·　${site.printedBy}</p>
<table class="z-t"><caption class="visually-hidden">${model.title}</caption>
<thead><tr><c:forEach var="h" items="${model.heads}"><th scope="col" class="${h.css}">${h.text}</th></c:forEach></tr></thead>
<tbody><c:forEach var="row" items="${model.rows}"><tr><c:forEach var="c" items="${row}"><td class="${c.css}">${c.text}</td></c:forEach></tr>
</c:forEach></tbody>
</table></div>
</z:print>
