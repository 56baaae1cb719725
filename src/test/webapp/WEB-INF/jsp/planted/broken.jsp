<z:print title="planted" backHref="/">
<c:forEach var="line" items="${model.lines}"><p>${line}</p>
</c:forEach>
<p>${model.broken}</p>
</z:print>
