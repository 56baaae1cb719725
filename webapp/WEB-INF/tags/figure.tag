<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="One key number; stands in <dl class=z-figs>. Carries its machine name and plain value." %>
<%-- <dl class="z-figs"><z:figure label="…" text="16,800.00" noun="asset.cost" value="1680000" unit="…"/></dl> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="label" required="true" description="what it counts" %>
<%@ attribute name="text" required="true" description="how it is written" %>
<%@ attribute name="noun" required="true" description="its machine name, for example asset.cards" %>
<%@ attribute name="value" required="true" type="java.lang.Object" description="its plain value; money in fen" %>
<%@ attribute name="unit" description="its unit" %>
<%@ attribute name="note" description="a line below" %>
<%@ attribute name="figureHref" description="where the rows behind it stand" %>
<div class="z-fig"><dt>${label}</dt><dd class="m-0"><div class="v" data-figure="${noun}" data-value="${value}"><c:choose><c:when test="${empty figureHref}">${text}</c:when><c:otherwise><a class="text-reset" href="${figureHref}">${text}</a></c:otherwise></c:choose><c:if test="${not empty unit}"><small>${unit}</small></c:if></div><c:if test="${not empty note}"><div class="d">${note}</div></c:if></dd></div>
