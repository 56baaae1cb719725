package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** T-15: fields that a form does not have are not read, whatever the table behind it calls its columns. */
@ExtendWith(TestServer.class)
final class ExtraFieldsTest {
    /** Names that would do harm if somebody's code took whatever comes. */
    private static final Map<String, List<String>> HARM = Map.ofEntries(
            Map.entry("role", List.of("ADMIN")),
            Map.entry("roles", List.of("ADMIN")),
            Map.entry("id", List.of("1")),
            Map.entry("personId", List.of("1")),
            Map.entry("person_id", List.of("1")),
            Map.entry("owner", List.of("1")),
            Map.entry("username", List.of("admin")),
            Map.entry("password_hash", List.of("x")),
            Map.entry("passwordHash", List.of("x")),
            Map.entry("disabled", List.of("0")),
            Map.entry("cost_fen", List.of("1")),
            Map.entry("costFen", List.of("1")),
            Map.entry("net_fen", List.of("1")),
            Map.entry("voided_at", List.of("2026-01-01")),
            Map.entry("batch_id", List.of("1")),
            Map.entry("closed", List.of("1")),
            Map.entry("_method", List.of("DELETE")),
            Map.entry("at", List.of("2020-01-01")));

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
    }

    @Test
    void aCardEditedWithThemChangesInNothingButItsOwnFields() {
        alone("clerk", "/assets/1/edit", "/assets/1/edit", Map.of("note", "改过"), """
                select group_concat(number || name || quantity || cost_fen || coalesce(net_fen, '') || voided_at, '|')
                from asset""");
        assertEquals("改过", one("select note from asset where id = 1"));
    }

    @Test
    void aPersonEditedWithThemHasNoMoreRightsAndTheSameAccount() {
        alone("admin", "/people/10/edit", "/people/10/edit", Map.of("post", "教师"), ACCOUNTS);
        assertEquals("教师", one("select post from person where id = 10"));
    }

    @Test
    void aPersonAddedWithThemByWhoMayNotIssueAccountsHasNone() {
        Browser office = Browser.as("admin");
        Map<String, List<String>> fields = filled(office, "/people/new", "/people/new", Map.of("name", "某新"));
        fields.remove("account");
        String before = one(ACCOUNTS);
        assertEquals(303, office.postFields("/people/new", fields).status());
        assertEquals(before, one(ACCOUNTS));
    }

    @Test
    void onesOwnPasswordAndShortcutsChangeNobodyElse() {
        alone("teacher", "/me", "/me/keys", Map.of(), """
                select group_concat(person_id || username || password_hash || disabled || one_key, '|')
                from account where person_id <> 9""");
        alone(
                "teacher",
                "/me/password",
                "/me/password",
                Map.of("oldPassword", SmallSchool.PASSWORD, "password", "窗外有三棵老槐树"),
                """
                select group_concat(person_id || username || password_hash || disabled, '|')
                from account where person_id <> 9""");
        assertEquals("teacher", one("select username from account where person_id = 9"));
        assertEquals("TEACHER,FORM_TEACHER", one("""
                select group_concat(role) from (select role from person_role where person_id = 9 order by role desc)"""));
    }

    @Test
    void aRoomDepartmentAndClassKeepTheirIdAndState() {
        alone("admin", "/rooms/1/edit", "/rooms/1/edit", Map.of("usage", "教室"), """
                select group_concat(id || name || closed, '|') from room""");
        alone("admin", "/departments/2/edit", "/departments/2/edit", Map.of("head", "周敏"), """
                select group_concat(id || name || closed, '|') from department""");
        alone("admin", "/classes/1/edit", "/classes/1/edit", Map.of("pupils", "30"), """
                select group_concat(id || grade || number || closed, '|') from class""");
    }

    @Test
    void theVersionIsACheckAndNotAValue() {
        Browser clerk = Browser.as("clerk");
        Map<String, List<String>> fields = filled(clerk, "/assets/1/edit", "/assets/1/edit", Map.of());
        fields.put("version", List.of("999"));
        assertEquals(409, clerk.postFields("/assets/1/edit", fields).status());
        assertEquals("1", one("select version from asset where id = 1"));
    }

    private static final String ACCOUNTS = """
            select (select group_concat(person_id || username || password_hash || disabled, '|') from account)
                || (select group_concat(person_id || role, '|') from person_role)""";

    /** The answer of {@code sql} is the same before and after. */
    private static void alone(String username, String page, String action, Map<String, String> values, String sql) {
        Browser browser = Browser.as(username);
        Map<String, List<String>> fields = filled(browser, page, action, values);
        String before = one(sql);
        Page answer = browser.postFields(action, fields);
        assertEquals(303, answer.status(), answer::text);
        assertEquals(before, one(sql), action);
    }

    private static Map<String, List<String>> filled(
            Browser browser, String page, String action, Map<String, String> values) {
        Map<String, List<String>> fields = new LinkedHashMap<>(
                Browser.fields(browser.get(page).form(action).orElseThrow()));
        HARM.forEach(fields::putIfAbsent);
        values.forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
