<z:print title="planted" backHref="/">
<p id="mark">${requestScope['zongwu.unlogged']}</p>
</z:print>
