<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="What hangs on a card or paper: pictures, other files, and the form that adds one for whoever may." %>
<%-- <z:attached block="${model.attached}"/>   the page gets form="${model.attached.form}", so that a refusal stands on top --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="z" tagdir="/WEB-INF/tags" %>
<%@ attribute name="block" required="true" type="org.zongwu.paperwork.AttachmentPages.Block" description="what hangs there" %>
<div class="${empty block.pictures and empty block.files ? 'no-print' : ''}"><z:panel title="${site.t('paperwork.block')}" plain="true">
<c:if test="${empty block.pictures and empty block.files}"><p class="z-pb z-sub m-0">${site.t('paperwork.none')}</p></c:if>
<c:if test="${not empty block.pictures}"><div class="z-pb z-shots"><c:forEach var="p" items="${block.pictures}"><figure class="m-0"><a href="${p.openHref}"><img src="${p.openHref}" alt="${p.title}" loading="lazy"></a><figcaption class="t-12"><span class="d-block">${p.title}</span><span class="d-block z-sub">${p.added}</span><c:if test="${block.open}"><a class="z-neg no-print" href="${p.removeHref}" aria-label="${site.t('paperwork.remove.of', p.title)}">${site.t('paperwork.remove')}</a></c:if></figcaption></figure></c:forEach></div></c:if>
<c:if test="${not empty block.files}"><ul class="list-unstyled z-pb m-0"><c:forEach var="f" items="${block.files}"><li class="mb-2"><a href="${f.openHref}">${f.name}</a>&#32;<small class="z-sub">${f.size} · ${f.added}</small><c:if test="${f.title != f.name}"><br>${f.title}</c:if><c:if test="${block.open}">&#32;<a class="z-neg t-12 no-print" href="${f.removeHref}" aria-label="${site.t('paperwork.remove.of', f.title)}">${site.t('paperwork.remove')}</a></c:if></li></c:forEach></ul></c:if>
<c:if test="${block.open}"><z:form action="${block.addAction}" form="${block.form}" css="z-pb z-rule no-print" upload="true" label="${site.t('paperwork.add')}">
<z:field form="${block.form}" path="file" type="file" label="${site.t('paperwork.field.file')}" hint="${site.t('paperwork.hint.file')}" required="true" css="mb-3" accept="image/jpeg,image/png,image/gif,.pdf,.xlsx,.xls,.docx,.doc,.csv,.txt"/>
<z:field form="${block.form}" path="caption" label="${site.t('paperwork.field.caption')}" placeholder="${site.t('paperwork.hint.caption')}" css="mb-3"/>
<button class="btn" type="submit"><z:icon name="plus"/>${site.t('paperwork.add')}</button>
</z:form></c:if>
</z:panel></div>
