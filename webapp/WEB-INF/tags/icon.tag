<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="An icon of the sprite, hidden from readers; the label beside it is always text." %>
<%-- <z:icon name="printer"/>   a new name goes into WEB-INF/icons.txt --%>
<%@ attribute name="name" required="true" description="a name of icons.txt" %>
<%@ attribute name="size" description="s, l or xl" %>
<svg class="z-i ${size}" aria-hidden="true"><use href="${site.lib('icons')}/icons.svg#${name}"></use></svg>
