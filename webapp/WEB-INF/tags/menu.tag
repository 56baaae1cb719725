<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="Rarer acts behind one button. Body: links, and z:post with a button of class z-plain." %>
<%-- <z:menu><a href="/assets/${model.id}/copy">…</a></z:menu> --%>
<%@ attribute name="label" description="the button's words (more)" %>
<details class="z-menu"><summary class="btn">${empty label ? site.t('site.more') : label} ▾</summary><div><jsp:doBody/></div></details>
