package org.zongwu.asset.intake;

import java.util.List;
import org.zongwu.sheet.wizard.Target;

/** The headings under which schools, the state's system and shops write the fields of a card. */
final class Columns {
    static final List<Target> ALL = List.of(
            Target.of("number", "资产编号", "Number", "编号", "资产编码", "固定资产编号", "财产编号", "学校编号", "设备编号", "物品编号", "资产代码"),
            Target.of(
                    "stateNumber", "卡片编号（国资系统）", "Card number (state system)", "卡片编号", "卡片号", "国资编号", "资产卡片编号", "卡片编码"),
            Target.of("name", "资产名称", "Name", "名称", "品名", "物品名称", "财产名称", "设备名称", "物品", "物资名称", "固定资产名称", "器材名称"),
            Target.of(
                    "categoryCode",
                    "分类代码",
                    "Category code",
                    "国标代码",
                    "资产分类代码",
                    "分类号",
                    "国标分类",
                    "国标分类代码",
                    "类别代码",
                    "分类编码",
                    "资产分类编码"),
            Target.of("categoryName", "分类名称", "Category name", "资产分类", "分类", "类别", "资产类别", "国标名称", "资产分类名称"),
            Target.of("categoryTop", "国标大类", "Main class", "资产大类", "大类"),
            Target.of("brand", "品牌", "Brand", "牌号", "商标"),
            Target.of("model", "规格型号", "Model", "规格", "型号", "规格及型号", "型号规格", "规格、型号", "规格/型号"),
            Target.of("serial", "序列号", "Serial number", "出厂编号", "出厂号", "机身号", "SN"),
            Target.of("unit", "计量单位", "Unit", "单位"),
            Target.of("quantity", "数量", "Quantity", "台件数", "件数", "数目", "台（件）数", "账面数量", "实有数"),
            Target.of("bulk", "大批同类", "Bulk goods"),
            Target.of("quantity+unit", "数量和单位", "Quantity with unit"),
            Target.money("price", "单价", "Price", "单价（元）", "购置单价", "单位价值"),
            Target.money(
                    "cost", "原值", "Cost", "账面原值", "金额", "总价", "价值", "总金额", "资产原值", "总值", "购置金额", "账面原值（元）", "合计金额"),
            Target.of("valueKind", "价值类型", "Kind of value"),
            Target.money("fiscal", "其中财政拨款", "Of which state funds", "财政拨款"),
            Target.money("depreciated", "累计折旧", "Accumulated depreciation", "折旧", "累计折旧（元）", "已提折旧"),
            Target.of("depreciatedMonth", "累计折旧截至月份", "Depreciation as of month"),
            Target.money("net", "净值", "Net value", "账面净值", "账面净值（元）", "净额"),
            Target.of("life", "折旧年限（月）", "Life (months)", "折旧月数", "使用月数", "折旧年限(月)"),
            Target.of("acquiredHow", "取得方式", "Acquired by", "来源", "增加方式", "购置方式"),
            Target.of(
                    "acquiredOn",
                    "取得日期",
                    "Acquired on",
                    "购置日期",
                    "购置时间",
                    "购入日期",
                    "购买日期",
                    "购置年份",
                    "购置年度",
                    "购入时间",
                    "取得时间",
                    "采购日期",
                    "启用日期"),
            Target.of("inUseOn", "投入使用日期", "In use since", "投用日期"),
            Target.of("bookedOn", "入账日期", "Booked on", "财务入账日期", "记账日期", "入账时间", "登记日期"),
            Target.of("funding", "经费来源", "Funding", "资金来源", "经费科目"),
            Target.of("procurement", "采购组织形式", "Procurement", "采购形式", "采购方式"),
            Target.of("contractNo", "合同号", "Contract number", "合同编号"),
            Target.of("invoiceNo", "发票号", "Invoice number", "发票号码"),
            Target.of("voucherNo", "会计凭证号", "Voucher number", "凭证号", "记账凭证号"),
            Target.of("supplier", "供货单位", "Supplier", "供应商", "供货商"),
            Target.of("maker", "生产厂家", "Maker", "厂家", "制造商"),
            Target.of("warrantyUntil", "保修截止", "Warranty until", "保修期至", "质保到期"),
            Target.of("state", "使用状况", "State", "状态", "使用状态", "现状", "资产状态"),
            Target.of("department", "使用部门", "Department", "部门", "使用科室", "科室", "管理部门", "使用单位"),
            Target.of("place", "存放地点", "Place", "地点", "存放位置", "放置地点", "教室", "房间", "位置", "所在位置", "存放处"),
            Target.of("className", "班级", "Class", "使用班级", "班"),
            Target.of("keeper", "保管人", "Keeper", "管理人", "使用人", "责任人", "领用人", "保管员", "负责人", "使用（保管）人"),
            Target.of("purpose", "使用方向", "Purpose", "用途"),
            Target.of("note", "备注", "Note", "说明", "附注"),
            Target.of("oldCategory", "旧分类代码", "Old category code", "原分类代码"),
            Target.of("book", "账册", "Book"));

    private Columns() {}
}
