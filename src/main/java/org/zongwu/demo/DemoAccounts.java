package org.zongwu.demo;

import java.util.List;
import org.zongwu.access.Role;

/** The accounts of the practice school, all with one password, shown on its sign-in page and nowhere else. */
public enum DemoAccounts {
    ADMIN("李晓东", "信息中心", Role.ADMIN),
    HEADMASTER("陈国栋", "校长室", Role.HEADMASTER),
    DIRECTOR("吴建华", "总务处", Role.DIRECTOR),
    DEPTHEAD("郑海燕", "教务处", Role.DEPARTMENT_HEAD, Role.TEACHER),
    CLERK("周敏", "总务处", Role.CLERK),
    ACCOUNTANT("黄丽", "总务处", Role.ACCOUNTANT),
    CANTEEN("孙桂香", "食堂", Role.CANTEEN),
    CASHIER("何玉兰", "食堂", Role.CASHIER),
    TEACHER("赵雅琴", "七年级组", Role.TEACHER, Role.FORM_TEACHER),
    TEACHER2("徐敏", "七年级组", Role.TEACHER),
    MORAL("刘志强", "德育处", Role.MORAL),
    UTILITIES("吴大勇", "总务处", Role.UTILITIES),
    INSPECTOR("马超", "德育处", Role.INSPECTOR),
    BOXKEEPER("王芳", "校长室", Role.BOXKEEPER),
    AUDITOR("高文斌", "校长室", Role.AUDITOR);

    /** The one password of all of them. */
    public static final String PASSWORD = "zongwu-demo";

    private final String person;
    private final String department;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<Role> roles;

    DemoAccounts(String person, String department, Role... roles) {
        this.person = person;
        this.department = department;
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

    public List<Role> roles() {
        return roles;
    }
}
