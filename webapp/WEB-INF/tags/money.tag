<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" import="org.zongwu.web.Money" description="An amount: 16,800.00; a minus is red. Without the sign inside tables." %>
<%-- <z:money fen="${model.costFen}" sign="true"/>   rows printed fifty times write a ready text instead --%>
<%@ attribute name="fen" required="true" type="java.lang.Long" description="whole fen" %>
<%@ attribute name="sign" type="java.lang.Boolean" description="with ¥: outside tables" %>
<span class="z-num ${fen < 0 ? 'z-neg' : ''}">${sign ? '¥' : ''}${Money.text(fen)}</span>
