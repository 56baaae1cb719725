<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A column head that sorts." %>
<%-- <tr><z:sorthead head="${model.heads.code}"/><th scope="col">…</th></tr> --%>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ attribute name="head" required="true" type="org.zongwu.web.SortHead" description="label, address, direction" %>
<%@ attribute name="css" description="class: r for numbers" %>
<th scope="col" class="${css}"<c:if test="${head.dir != 'none'}"> aria-sort="${head.dir}"</c:if>><a href="${head.href}">${head.label}${head.dir == 'ascending' ? ' ▴' : head.dir == 'descending' ? ' ▾' : ''}</a></th>
