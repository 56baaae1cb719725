package org.zongwu.demo;

import java.util.List;

/** What stands in the practice school: names, models and prices in 分, how many of a kind, how many to a card, and where they belong; without a code they are only counted. */
record DemoThings(
        String name,
        String code,
        String brand,
        String model,
        String unit,
        long priceFen,
        int cards,
        int lot,
        Where where) {

    static List<DemoThings> all() {
        return List.of(
                new DemoThings("触控一体机", "A02020800", "希沃", "86 英寸 MC08", "台", 1_680_000, 78, 1, Where.LESSON),
                new DemoThings("台式计算机", "A02010105", "联想", "M455 i5/16G/512G", "台", 488_000, 420, 1, Where.COMPUTER),
                new DemoThings("便携式计算机", "A02010108", "华为", "MateBook B3-420", "台", 568_000, 96, 1, Where.OFFICE),
                new DemoThings("网络交换机", "A02010200", "华为", "S5735-L24T4S", "台", 360_000, 42, 1, Where.COMPUTER),
                new DemoThings("无线接入点", "A02010200", "锐捷", "RG-AP820-L", "台", 147_000, 60, 1, Where.ANY),
                new DemoThings("激光打印机", "A02021003", "奔图", "M7100DN", "台", 198_000, 54, 1, Where.OFFICE),
                new DemoThings("投影仪", "A02020200", "爱普生", "CB-530", "台", 590_000, 38, 1, Where.LESSON),
                new DemoThings("复印机", "A02020100", "柯尼卡美能达", "C226", "台", 1_250_000, 6, 1, Where.OFFICE),
                new DemoThings("数码相机", "A02020500", "佳能", "EOS R50", "台", 629_900, 4, 1, Where.OFFICE),
                new DemoThings("录播主机", "A02091100", "奥威亚", "AVA-X2", "台", 6_850_000, 2, 1, Where.COMPUTER),
                new DemoThings("空调机", "A02061804", "格力", "KFR-72LW", "台", 520_000, 220, 1, Where.ANY),
                new DemoThings("饮水机", "A02061818", "碧丽", "JO-4Q", "台", 285_000, 28, 1, Where.LESSON),
                new DemoThings("吊扇", "A02061802", "美的", "FC140", "台", 16_500, 60, 4, Where.LESSON),
                new DemoThings("生物显微镜", "A02100000", "", "XSP-2CA", "台", 128_000, 120, 1, Where.LAB),
                new DemoThings("学生电源", "A02102100", "", "J1202", "台", 32_000, 60, 6, Where.LAB),
                new DemoThings("钢琴", "A02450100", "珠江", "118M+", "架", 1_890_000, 6, 1, Where.MUSIC),
                new DemoThings("电钢琴", "A02450100", "雅马哈", "P-48", "架", 329_000, 24, 1, Where.MUSIC),
                new DemoThings("篮球架", "A02460000", "", "移动式", "副", 860_000, 8, 1, Where.GROUNDS),
                new DemoThings("乒乓球台", "A02460000", "红双喜", "T3526", "张", 245_000, 16, 1, Where.SPORT),
                new DemoThings("电冰箱", "A02061801", "海尔", "BCD-470", "台", 329_900, 8, 1, Where.KITCHEN),
                new DemoThings("蒸饭车", "A02241000", "", "24 盘", "台", 468_000, 6, 1, Where.KITCHEN),
                new DemoThings("课桌", "A05010203", "", "600×400×760 单人", "张", 18_000, 36, 20, Where.CLASS),
                new DemoThings("课椅", "A05010304", "", "升降式 单人", "把", 9_500, 36, 20, Where.CLASS),
                new DemoThings("办公桌", "A05010201", "", "1400×700", "张", 126_000, 280, 1, Where.OFFICE),
                new DemoThings("办公椅", "A05010301", "", "网面升降", "把", 38_000, 280, 1, Where.OFFICE),
                new DemoThings("文件柜", "A05010502", "", "1800×850×390", "组", 112_000, 220, 1, Where.OFFICE),
                new DemoThings("讲台", "A05010203", "", "钢木", "个", 68_000, 40, 1, Where.LESSON),
                new DemoThings("书架", "A05010602", "", "双面六层", "组", 145_000, 90, 1, Where.LIBRARY),
                new DemoThings("铁床", "A05010103", "", "双层", "张", 88_000, 180, 2, Where.DORM),
                new DemoThings("餐桌", "A05010299", "", "四人位", "张", 76_000, 60, 2, Where.KITCHEN),
                new DemoThings("窗帘", "A05030505", "", "双层遮光", "幅", 12_000, 90, 4, Where.LESSON),
                new DemoThings("图书", "A04010000", "", "义务教育阶段图书", "册", 2_450, 240, 40, Where.LIBRARY),
                new DemoThings("教学楼", "A01010200", "", "明德楼", "平方米", 245_000, 1, 4200, Where.GROUNDS),
                new DemoThings("办公楼", "A01010100", "", "行知楼", "平方米", 262_000, 1, 2600, Where.GROUNDS),
                new DemoThings("旗杆", "A01029900", "", "不锈钢 15 米", "座", 1_280_000, 3, 1, Where.GROUNDS),
                new DemoThings("办公电脑", "A02010105", "联想", "M455 i5/16G/512G", "台", 488_000, 140, 1, Where.OFFICE),
                new DemoThings("黑板", "A05010203", "", "推拉式", "块", 160_000, 40, 1, Where.LESSON),
                new DemoThings("托盘天平", "A02100000", "", "JPT-5", "台", 12_600, 120, 4, Where.LAB),
                new DemoThings("日光灯", "", "", "LED 36W", "盏", 4_500, 130, 8, Where.ANY),
                new DemoThings("扫帚", "", "", "", "把", 1_200, 72, 3, Where.CLASS));
    }
}
