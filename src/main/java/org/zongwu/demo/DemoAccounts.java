package org.zongwu.demo;

import java.util.List;
import org.zongwu.access.Role;

/** The accounts of the practice school, all with one password, shown on its sign-in page and nowhere else. */
public enum DemoAccounts {
    ADMIN("李晓东", "信息中心", "网络管理", Role.ADMIN),
    HEADMASTER("陈国栋", "校长室", "校长", Role.HEADMASTER),
    DIRECTOR("吴建华", "总务处", "主任", Role.DIRECTOR),
    DEPTHEAD("郑海燕", "教务处", "主任", Role.DEPARTMENT_HEAD, Role.TEACHER),
    CLERK("周敏", "总务处", "资产管理", Role.CLERK),
    ACCOUNTANT("黄丽", "总务处", "会计", Role.ACCOUNTANT),
    CANTEEN("孙桂香", "食堂", "食堂管理", Role.CANTEEN),
    CASHIER("何玉兰", "食堂", "售票", Role.CASHIER),
    TEACHER("赵雅琴", "七年级组", "语文", Role.TEACHER, Role.FORM_TEACHER),
    TEACHER2("徐敏", "七年级组", "数学", Role.TEACHER),
    MORAL("刘志强", "德育处", "干事", Role.MORAL),
    UTILITIES("吴大勇", "总务处", "水电维修", Role.UTILITIES),
    INSPECTOR("马超", "德育处", "干事", Role.INSPECTOR),
    BOXKEEPER("王芳", "校长室", "办公室", Role.BOXKEEPER),
    AUDITOR("高文斌", "校长室", "副校长", Role.AUDITOR);

    /** The one password of all of them. */
    public static final String PASSWORD = "zongwu-demo";

    private final String person;
    private final String department;
    private final String post;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<Role> roles;

    DemoAccounts(String person, String department, String post, Role... roles) {
        this.person = person;
        this.department = department;
        this.post = post;
        this.roles = List.of(roles);
    }

    public String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String person() {
        return person;
    }

    public String department() {
        return department;
    }

    public String post() {
        return post;
    }

    public List<Role> roles() {
        return roles;
    }
}
