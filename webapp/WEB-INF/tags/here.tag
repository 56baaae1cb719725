<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="Below a list of one place: the pieces that stand there and their share of the value." %>
<%-- <z:here here="${model.here}"/> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="here" required="true" type="org.zongwu.asset.list.ListPages.Here" description="pieces and value; not shown for a list of no place" %>
<c:if test="${here.shown}"><p class="z-pb z-topline mb-0">${here.said}&#32;<strong class="z-num" data-figure="asset.here.quantity" data-value="${here.quantity}">${here.quantityText}</strong>&#32;${site.t('asset.here.pieces')}&#32;<strong class="z-num" data-figure="asset.here.cost" data-value="${here.costFen}">¥${here.cost}</strong></p></c:if>
