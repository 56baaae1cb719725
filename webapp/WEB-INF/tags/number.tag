<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A number of a report that opens its rows; nothing for zero but a quiet dash." %>
<%-- <td class="r"><z:number n="${row.cards}"/></td> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="n" required="true" type="org.zongwu.asset.report.ReportPages.Figure" description="machine name, value, text, address" %>
<a class="z-num" href="${n.numberHref}" data-figure="${n.noun}" data-value="${n.value}">${n.text}</a>
