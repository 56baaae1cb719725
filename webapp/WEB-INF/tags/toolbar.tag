<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The bar above a list. Slots: bulk (buttons for the ticked rows), body (export, print, columns, at the right)." %>
<%-- <z:toolbar hint="…"><jsp:attribute name="bulk"><button class="btn btn-sm" type="submit" form="rows" formaction="/assets/labels">…</button></jsp:attribute><jsp:body><a class="btn btn-sm" href="${model.exportHref}">…</a></jsp:body></z:toolbar>
     the rows' ticks: <input class="form-check-input" type="checkbox" name="id" value="${row.id}" form="rows" aria-label="…"> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="hint" description="a word at the left" %>
<%@ attribute name="picked" description="how many are ticked: # stands for their number, ¥ for the sum of their data-fen" %>
<%@ attribute name="bulk" fragment="true" description="buttons for the ticked rows; the server says so when none is ticked" %>
<div class="z-bar"<c:if test="${bulk != null}"> data-bulk</c:if>><c:if test="${bulk != null}"><strong data-picked="${empty picked ? site.t('site.picked', '#') : picked}" role="status"></strong></c:if><c:if test="${not empty hint}"><span class="z-sub">${hint}</span></c:if><c:if test="${bulk != null}"><jsp:invoke fragment="bulk"/></c:if><div class="r"><jsp:doBody/></div></div>
