package org.zongwu.account.roster;

import java.util.List;
import org.zongwu.sheet.wizard.Target;
import org.zongwu.web.Lang;

/** The headings under which schools write what is kept of a person; the list of people goes out under the first of each. */
public final class Columns {
    static final List<Target> ALL = List.of(
            Target.of("staffNo", "工号", "Staff no.", "职工号", "教工号", "教职工号", "员工号", "人员编号", "教师编号", "职工编号", "工作证号"),
            Target.of("name", "姓名", "Name", "教师姓名", "教职工姓名", "职工姓名", "员工姓名", "名字"),
            Target.of("reading", "姓的读音", "Reading of the surname", "姓名读音", "读音", "姓氏读音", "拼音", "姓名拼音"),
            Target.of("department", "部门", "Department", "所在部门", "所属部门", "科室", "处室", "组室", "教研组", "年级组"),
            Target.of("post", "岗位", "Post", "职务", "职位", "行政职务", "担任职务", "现任职务", "工作岗位"),
            Target.of("phone", "手机", "Mobile phone", "手机号", "手机号码", "联系电话", "电话", "联系方式", "移动电话", "电话号码"),
            Target.of("extension", "分机", "Extension", "分机号", "办公电话", "内线", "短号", "座机"),
            Target.of("joinedOn", "到校日期", "Joined on", "到校时间", "入职日期", "入职时间", "进校时间", "来校时间", "调入时间"),
            Target.of("note", "备注", "Note", "说明", "附注"),
            Target.of("roles", "身份", "Role", "角色", "系统身份", "系统角色", "用户角色", "Roles"),
            Target.of("account", "账号", "Account", "登录名", "用户名", "帐号", "登录账号", "登录帐号"));

    private Columns() {}

    public static String heading(String target, Lang lang) {
        return ALL.stream()
                .filter(column -> column.key().equals(target))
                .map(column -> column.names().get(lang == Lang.ZH ? 0 : 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + target));
    }
}
