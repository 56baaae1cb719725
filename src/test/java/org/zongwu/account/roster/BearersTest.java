package org.zongwu.account.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.school.PersonCard;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.web.Texts;

/** Whom the rows of a roster mean. A row is 工号/姓名/部门, rows are apart by ";"; the first is asked for. */
final class BearersTest {
    private static final List<PersonCard> PEOPLE = List.of(
            person(1, "0001", "王芳", "语文组", ""),
            person(2, "0002", "李娜", "语文组", ""),
            person(3, "0003", "李娜", "数学组", ""),
            person(4, "0004", "陈明", "", ""),
            person(5, "0005", "赵刚", "食堂", "2025-07-01"),
            person(6, "0006", "孙丽", "食堂", ""),
            person(7, "0007", "孙丽", "食堂", ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0001/王芳/数学组          | 1",
                "1/王芳/                   | 1",
                "0001/李娜/语文组          | people.error.numberTaken",
                "/王芳/                    | 1",
                "/王芳/数学组              | 1",
                "/王芳/数学组;/王芳/语文组 | new",
                "/李娜/数学组              | 3",
                "/李娜/                    | roster.wrong.which",
                "/李娜/英语组              | new",
                "T5/李娜/数学组            | 3",
                "T5/李娜/英语组            | new",
                "T5/王芳/                  | roster.wrong.which",
                "T5/陈明/英语组            | 4",
                "/孙丽/食堂                | roster.wrong.both",
                "/赵刚/食堂                | new",
                "0005/赵刚/食堂            | roster.wrong.gone",
                "/钱进/                    | new",
                "/钱进/;/钱进/             | roster.wrong.namesake",
                "/钱进/食堂;/钱进/食堂     | roster.wrong.namesake",
                "/钱进/食堂;T1/钱进/食堂   | roster.wrong.namesake",
                "/钱进/食堂;/钱进/语文组   | new",
                "T1/钱进/;T2/钱进/         | new"
            })
    void aRowMeans(String rows, String expected) {
        List<Member> members = rows(rows);

        Optional<PersonCard> found = new Bearers(PEOPLE, members, Choices.NONE).of(members.get(0));

        List<DryRun.Fault> faults = members.get(0).faults();
        assertEquals(
                expected,
                faults.isEmpty()
                        ? found.map(person -> Long.toString(person.id())).orElse("new")
                        : faults.get(0).text().key());
    }

    @ParameterizedTest
    @CsvSource("0001/王芳/语文组;/王芳/语文组")
    void nobodyIsMeantByTwoRows(String rows) {
        List<Member> members = rows(rows);
        Bearers bearers = new Bearers(PEOPLE, members, Choices.NONE);

        members.forEach(bearers::of);

        assertEquals(
                List.of(0, 1), members.stream().map(row -> row.faults().size()).toList());
    }

    private static List<Member> rows(String rows) {
        MemberReader reader = new MemberReader(new RoleNames(new Texts(List.of("site"))));
        List<Member> members = new ArrayList<>();
        for (String row : Arrays.asList(rows.split(";", -1))) {
            String[] cells = row.strip().split("/", -1);
            members.add(reader.read(new Given(
                    "", members.size() + 2, Map.of("staffNo", cells[0], "name", cells[1], "department", cells[2]))));
        }
        return members;
    }

    private static PersonCard person(long id, String number, String name, String department, String leftOn) {
        return new PersonCard(
                id,
                number,
                name,
                "",
                department.isEmpty() ? 0 : 1,
                department,
                "",
                "",
                "",
                "",
                leftOn,
                !leftOn.isEmpty(),
                "",
                1);
    }
}
