<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="What stands in the head of every page. Used by the layouts." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="title" required="true" description="the page's name" %>
<%@ attribute name="form" type="org.zongwu.web.Form" description="the page's form, if any; a refused one is told in the title" %>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><c:if test="${form != null and form.refused}">${site.t('site.title.errors', form.errors.size())}</c:if>${title} · ${site.t('site.product')}</title>
<link rel="icon" href="${site.asset('seal.svg')}">
<link rel="stylesheet" href="${site.lib('bootstrap')}/bootstrap.min.css">
<link rel="stylesheet" href="${site.asset('zongwu.css')}">
