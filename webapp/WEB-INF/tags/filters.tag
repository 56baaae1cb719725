<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The conditions of a list: a GET form, so that the address holds them all. Body: z:choice, or a div with label and input." %>
<%-- <z:filters action="/assets" label="…"><jsp:attribute name="more"><z:choice …/></jsp:attribute><jsp:body><z:choice …/></jsp:body></z:filters>
     keep sort and size: <input type="hidden" name="sort" value="${model.sort}"> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="action" required="true" description="the list's own address; reset leads there too" %>
<%@ attribute name="label" required="true" description="what is filtered, for readers" %>
<%@ attribute name="opened" type="java.lang.Boolean" description="a rarer condition is in force" %>
<%@ attribute name="more" fragment="true" description="rarer conditions, folded away" %>
<form class="z-filters" role="search" aria-label="${label}" action="${action}">
<jsp:doBody/>
<div class="d-flex gap-2"><button class="btn btn-primary btn-sm" type="submit">${site.t('site.filters.search')}</button><a class="btn btn-sm" href="${action}">${site.t('site.filters.reset')}</a></div>
<c:if test="${more != null}"><details class="z-more"${opened ? ' open' : ''}><summary class="z-link t-13">${site.t('site.filters.more')}</summary><div class="z-more-b"><jsp:invoke fragment="more"/></div></details></c:if>
</form>
