package org.zongwu.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.db.Tx;
import org.zongwu.school.ClassName;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.Keeper;
import org.zongwu.school.PersonDao;
import org.zongwu.school.PersonDraft;

/** The practice school's 60 people: those with the accounts of the contract, and their colleagues in every department. */
final class DemoPeople {
    static final List<String> OFFICES =
            List.of("校长室", "总务处", "教务处", "德育处", "七年级组", "八年级组", "九年级组", "语文组", "数学组", "英语组", "美术组", "医务室", "保卫科");

    private static final List<String> OTHERS = List.of("信息中心", "食堂", "音乐组", "体育组", "图书馆");
    private static final int STAFF = 60;
    private static final int FIRST_EXTENSION = 8021;
    private static final ClassName CLASS_OF_THE_DEMO = new ClassName(7, 2);

    private final Random random;
    private final Map<String, Long> departments = new HashMap<>();
    private final Map<String, List<Keeper>> members = new HashMap<>();
    private final Map<Long, Long> belongs = new HashMap<>();
    private final List<Keeper> teachers = new ArrayList<>();

    DemoPeople(Random random) {
        this.random = random;
    }

    void found(Tx tx, AccountDao accounts, String hash) {
        DepartmentDao dao = new DepartmentDao();
        OFFICES.forEach(name -> departments.put(name, dao.add(tx, name)));
        OTHERS.forEach(name -> departments.put(name, dao.add(tx, name)));
        int extension = FIRST_EXTENSION;
        for (DemoAccounts account : DemoAccounts.values()) {
            long department = departments.get(account.department());
            long id = new PersonDao()
                    .add(
                            tx,
                            new PersonDraft(
                                    account.person(),
                                    "",
                                    "",
                                    department,
                                    account.post(),
                                    "",
                                    Integer.toString(extension++),
                                    "",
                                    "",
                                    ""));
            accounts.add(tx, new Account(id, account.username(), hash, "OWN", "", "zh-CN", false));
            account.roles().forEach(role -> accounts.grant(tx, id, role));
            join(account.department(), new Keeper(id, 0, 0, account.person()));
            if (account == DemoAccounts.DEPTHEAD || account == DemoAccounts.DIRECTOR) {
                dao.lead(tx, department, id);
            }
        }
        colleagues(tx);
    }

    private void colleagues(Tx tx) {
        List<String> units = new ArrayList<>(OFFICES);
        units.addAll(OTHERS);
        Set<String> taken =
                Arrays.stream(DemoAccounts.values()).map(DemoAccounts::person).collect(Collectors.toSet());
        int at = 0;
        for (String name : DemoNames.make(STAFF - DemoAccounts.values().length, taken, random)) {
            // some in every department, most where the teachers are
            String unit = at < units.size() ? units.get(at) : units.get(4 + random.nextInt(7));
            long id = new PersonDao().add(tx, name, "", departments.get(unit), "教师");
            Keeper keeper = new Keeper(id, 0, 0, name);
            join(unit, keeper);
            if (at >= units.size()) {
                teachers.add(keeper);
            }
            at++;
        }
    }

    private void join(String department, Keeper person) {
        members.computeIfAbsent(department, name -> new ArrayList<>()).add(person);
        belongs.put(person.personId(), departments.get(department));
    }

    long department(String name) {
        return departments.get(name);
    }

    long departmentOf(Keeper person) {
        return belongs.get(person.personId());
    }

    Keeper someOf(String department, Random chance) {
        List<Keeper> all = members.get(department);
        return all.get(chance.nextInt(all.size()));
    }

    /** The demo's form teacher leads 七(2)班; every other class has one of its own. */
    Keeper formTeacher(ClassName led, int at) {
        return led.equals(CLASS_OF_THE_DEMO)
                ? members.get(DemoAccounts.TEACHER.department()).get(0)
                : teachers.get(at);
    }
}
