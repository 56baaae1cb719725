<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A number of a report that opens its rows; a quiet zero opens nothing." %>
<%-- <td class="r"><z:number n="${row.cards}"/></td> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="n" required="true" type="org.zongwu.asset.report.ReportPages.Figure" description="machine name, value, text, address" %>
<c:choose><c:when test="${n.value == 0}"><span class="z-num z-sub" data-figure="${n.noun}" data-value="0">${n.text}</span></c:when><c:otherwise><a class="z-num" href="${n.numberHref}" data-figure="${n.noun}" data-value="${n.value}">${n.text}</a></c:otherwise></c:choose>
