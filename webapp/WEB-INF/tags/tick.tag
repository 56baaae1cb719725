<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A box of a paper form, ticked or not, with its word." %>
<%-- <z:tick on="${model.found}" text="…"/> --%>
<%@ attribute name="on" required="true" type="java.lang.Boolean" description="ticked" %>
<%@ attribute name="text" required="true" description="the word behind it" %>
<span class="z-tick ${on ? 'on' : ''}" role="img" aria-label="${on ? site.t('site.tick.on') : site.t('site.tick.off')}"></span>${text}
