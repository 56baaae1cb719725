<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A share of a whole as a bar." %>
<%-- <z:progress value="18" max="26" label="…" kind="ok"/> --%>
<%@ attribute name="value" required="true" type="java.lang.Long" description="how much" %>
<%@ attribute name="max" required="true" type="java.lang.Long" description="of how much" %>
<%@ attribute name="label" required="true" description="the same in words, for readers" %>
<%@ attribute name="kind" description="ok, warn, or empty" %>
<progress class="z-meter ${kind}" value="${value}" max="${max}" aria-label="${label}"></progress>
