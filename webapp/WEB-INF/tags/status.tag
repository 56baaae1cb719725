<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A state: shape, colour and word." %>
<%@ attribute name="kind" required="true" description="ok wait doing appr bad mute off" %>
<%@ attribute name="text" required="true" description="the word" %>
<span class="z-st ${kind == 'mute' ? '' : kind}">${text}</span>
