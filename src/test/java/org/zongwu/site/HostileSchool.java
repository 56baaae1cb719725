package org.zongwu.site;

import java.time.LocalDate;
import java.util.List;
import org.zongwu.access.User;
import org.zongwu.asset.Cards;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.PersonDao;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.school.calendar.SchoolYear;
import org.zongwu.school.calendar.TermDao;
import org.zongwu.support.CardDraft;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;

/** The small school, in which every name that people can type is hostile: markup, quotes, an expression, a formula, signs. */
final class HostileSchool {
    static final String NAME = "=1+1<i>\"'&${1+1}</i>🏫\u202Eabc\u202C";
    /** What must not stand in a page: the payload as it was typed, or its expression worked out. */
    static final List<String> LIVE = List.of("<i>\"'&", "<i>&#34;", "=1+1<i>", "&amp;2</i>", "&amp;2&lt;/i&gt;");

    static final TestDatabase.Fixture FIXTURE = HostileSchool::fill;

    private HostileSchool() {}

    private static void fill(Database database, TestClock clock) {
        SmallSchool.FIXTURE.fill(database, clock);
        database.write(tx -> {
            renamePeople(tx);
            new SettingDao().put(tx, "school.name", NAME);
            new SettingDao().put(tx, "contact.name", NAME);
            new SettingDao().put(tx, "contact.phone", NAME);
            long unit = new DepartmentDao().add(tx, NAME);
            new PersonDao().add(tx, NAME, NAME, unit, NAME);
            new RoomDao().add(tx, RoomName.read("明德楼" + NAME));
            new TermDao()
                    .add(
                            tx,
                            SchoolYear.of(
                                    2026,
                                    LocalDate.of(2026, 9, 1),
                                    LocalDate.of(2027, 2, 20),
                                    LocalDate.of(2027, 8, 31)));
            cards(tx, SmallSchool.cards(clock), SmallSchool.user(tx, "clerk", clock));
            return tx;
        });
    }

    private static void renamePeople(Tx tx) {
        tx.update("update person set name = name || :name, post = :name, phone = :name, note = :name")
                .bind("name", NAME)
                .execute();
        tx.update("update department set name = name || :name")
                .bind("name", NAME)
                .execute();
        tx.update("update room set usage = :name").bind("name", NAME).execute();
    }

    private static void cards(Tx tx, Cards cards, User clerk) {
        cards.add(
                tx,
                clerk,
                CardDraft.of(NAME)
                        .numbered(NAME)
                        .stateNumbered(NAME)
                        .model(NAME)
                        .serial(NAME)
                        .at("明德楼" + NAME, NAME)
                        .draft(tx));
        for (String teacher : List.of("赵雅琴", "徐敏", "郑海燕")) {
            cards.add(
                    tx,
                    clerk,
                    CardDraft.of(NAME + teacher).at("明德楼203", teacher + NAME).draft(tx));
        }
    }
}
