<z:page title="${model.hostile}" code="ZC-2023-0147" state="在用" stateKind="ok" sub="每个标签一格" above="上一页" aboveHref="/assets" form="${model.form}" cond="条件">
<jsp:attribute name="acts"><a class="btn" href="/assets/1/edit"><z:icon name="edit"/>编辑</a><z:menu><a href="/assets/1/copy">复制一张</a><z:post action="/logout"><button class="z-plain" type="submit">退出</button></z:post></z:menu></jsp:attribute>
<jsp:body>
<dl class="z-figs"><z:figure label="卡片" text="3,412" noun="asset.cards" value="3412" unit="张" note="比上月多 3 张" figureHref="/assets"/><z:figure label="原值" text="16,800.00" noun="asset.cost" value="1680000" unit="元"/></dl>
<div class="z-cols">
<z:panel title="状态" more="全部" moreHref="/assets"><p class="d-flex flex-wrap gap-2 m-0"><z:status kind="mute" text="草稿"/><z:status kind="wait" text="待办"/><z:status kind="doing" text="借出"/><z:status kind="appr" text="待验收"/><z:status kind="ok" text="在用" state="IN_USE"/><z:status kind="bad" text="逾期"/><z:status kind="off" text="已报废"/></p></z:panel>
<z:panel title="金额、日期"><p id="blank">${model.options[0].label} ${model.second}</p><p class="d-flex flex-wrap gap-3 m-0"><z:money fen="1680000"/><z:money fen="-1200" sign="true"/><z:date value="${model.day}"/><z:date value="${model.moment}"/><z:date value="${model.never}"/></p></z:panel>
<z:panel title="说明" plain="true"><div class="z-pb"><z:note><p>${model.hostile}</p></z:note><z:note kind="warn"><p>留意</p></z:note><z:note kind="bad"><p>不能撤回</p></z:note></div></z:panel>
<z:panel title="步骤、历史、进度"><z:steps items="${model.steps}" current="2"/><ol class="z-line"><z:event kind="ok" at="${model.moment}" by="${model.hostile}">提交</z:event><z:event kind="now">等您批准</z:event></ol><z:progress value="18" max="26" label="已盘 18 件，共 26 件" kind="ok"/></z:panel>
<z:panel title="事实"><dl class="z-dl"><z:fact label="规格" value="${model.hostile}"/><z:fact label="没有" value=""/><z:fact label="编号" value="ZC-1" valueCss="z-code"/></dl></z:panel>
<z:panel title="空" plain="true"><z:empty title="还没有" text="检查时会出现"><a class="btn btn-primary" href="/assets">去登记</a></z:empty></z:panel>
</div>
<z:form action="/look" form="${model.form}" css="card" id="rows">
<section class="z-sec"><h2>是什么</h2><div class="z-fields">
<z:field form="${model.form}" path="name" label="资产名称" required="true"/>
<z:field form="${model.form}" path="price" label="单价" type="money" required="true"/>
<z:field form="${model.form}" path="got" label="取得日期" type="date" required="true" hint="发票上的日期"/>
<z:field form="${model.form}" path="kind" label="分类" type="select" options="${model.options}" none="请选择"/>
<z:field form="${model.form}" path="place" label="地点" options="${model.options}" hint="打几个字就能选"/>
<z:field form="${model.form}" path="qty" label="数量" type="number" unit="台"/>
<z:field form="${model.form}" path="sum" label="金额（自动算）" type="money" readonly="true"/>
<z:field form="${model.form}" path="secret" label="密码" type="password" required="true" autocomplete="new-password"/>
<z:field form="${model.form}" path="file" label="照片" type="file" accept=".jpg,.png" multiple="true"/>
<z:field form="${model.form}" path="note" label="备注" type="area" css="w2"/>
<z:check form="${model.form}" path="bulk" label="${model.hostile}"/>
<z:check form="${model.form}" path="tag" value="a" label="甲"/>
<z:options form="${model.form}" path="way" label="去向" items="${model.options}" css="w2" required="true" hint="三选一"/>
<z:options form="${model.form}" path="state" label="状况" items="${model.options}" kind="seg"/>
</div></section>
<z:submit label="保存" cancelHref="/assets" note="内容都还在"><button class="btn" type="submit" name="again" value="yes">再登记一件</button></z:submit>
</z:form>
<section class="card mt-3" aria-label="列表">
<z:filters action="/look" label="筛选"><jsp:attribute name="more"><z:choice form="${model.form}" path="stage" label="状态" options="${model.options}" all="全部状态"/></jsp:attribute><jsp:body><div class="z-grow"><label for="f-q">编号、名称</label><input class="form-control" id="f-q" name="q"></div><z:choice form="${model.form}" path="room" label="地点" options="${model.options}" all="全部地点"/></jsp:body></z:filters>
<z:toolbar hint="勾选后可以一起办"><jsp:attribute name="bulk"><button class="btn btn-sm" type="submit" form="rows"><z:icon name="qrcode" size="s"/>打印标签</button></jsp:attribute><jsp:body><a class="btn btn-sm" href="/assets"><z:icon name="file-spreadsheet" size="s"/>导出</a></jsp:body></z:toolbar>
<div class="z-tw" tabindex="0" role="region" aria-label="表格"><table class="z-t stack"><caption class="visually-hidden">表格</caption><thead><tr><th scope="col"><input class="form-check-input" type="checkbox" data-all aria-label="选择本页全部"></th><c:forEach var="h" items="${model.heads}"><z:sorthead head="${h}" css="r"/></c:forEach></tr></thead><tbody><tr data-id="7"><td><input class="form-check-input" type="checkbox" name="id" value="7" form="rows" aria-label="选择 7"></td><th scope="row">ZC-7</th><td class="r">${model.hostile}</td><td class="tail">在用</td></tr></tbody></table></div>
<z:pager pager="${model.pager}"/>
</section>
</jsp:body>
</z:page>
