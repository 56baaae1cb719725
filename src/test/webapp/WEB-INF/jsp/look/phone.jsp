<z:phone title="明德楼 201" sub="盘点单 PD-2025-03" backHref="/look" form="${model.form}"><jsp:attribute name="count">18<span class="t-14 fw-normal"> / 26</span></jsp:attribute><jsp:attribute name="acts"><a class="btn f0" href="/look">下一间 ›</a><button class="btn btn-primary" type="submit" form="scan"><z:icon name="scan" size="l"/>扫码</button></jsp:attribute><jsp:body>
<z:progress value="18" max="26" label="已盘 18 件，共 26 件" kind="ok"/>
<z:form action="/look" form="${model.form}" id="scan"><z:field form="${model.form}" path="price" label="单价" type="money" required="true" hint="发票上的" css="mt-3"/>
<z:options form="${model.form}" path="state" label="实物情况" items="${model.options}" kind="seg" css="mt-3"/></z:form>
</jsp:body></z:phone>
