package org.zongwu.account.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.access.RoleClash;
import org.zongwu.account.RoleDao;
import org.zongwu.account.roster.Columns;
import org.zongwu.db.Tx;
import org.zongwu.school.Department;
import org.zongwu.school.DepartmentDao;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.Params;
import org.zongwu.web.Query;
import org.zongwu.web.Request;
import org.zongwu.web.SortHead;

/** Builds the list of people, inside the page's one snapshot. */
final class PeopleViews {
    private static final int ALL = 100_000;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final PeopleListDao lists = new PeopleListDao();
    private final DepartmentDao departments = new DepartmentDao();
    private final RoleDao roles = new RoleDao();

    PeoplePages.ListPage list(Tx tx, Request request) {
        PeopleListDao.Totals totals = lists.totals(tx, PeopleFilter.of(request.query()));
        Pager pager = Pager.of(request.query(), totals.people());
        return page(tx, request, totals, pager, pager.size(), (long) (pager.page() - 1) * pager.size());
    }

    /** The same people going out, all pages of them; what an import takes stands under its headings. */
    Table<?> table(Tx tx, Request request) {
        Query query = request.query();
        return new Table<PeopleListDao.Row>(
                request.t("people.title"),
                List.of(
                        column(request, "staffNo", PeopleListDao.Row::staffNo),
                        column(request, "name", PeopleListDao.Row::name),
                        column(request, "reading", PeopleListDao.Row::reading),
                        column(request, "department", PeopleListDao.Row::department),
                        column(request, "post", PeopleListDao.Row::post),
                        column(request, "phone", PeopleListDao.Row::phone),
                        column(request, "extension", PeopleListDao.Row::extension),
                        column(request, "joinedOn", PeopleListDao.Row::joinedOn),
                        column(request, "note", PeopleListDao.Row::note),
                        column(request, "account", PeopleListDao.Row::username),
                        Column.text(request.t("people.field.role"), found -> row(request, found)
                                .roles()),
                        Column.text(request.t("people.column.state"), found -> row(request, found)
                                .state())),
                row -> lists.page(tx, PeopleFilter.of(query), query.first("sort"), ALL, 0)
                        .forEach(row));
    }

    private static Column<PeopleListDao.Row> column(
            Request request, String target, Function<PeopleListDao.Row, String> value) {
        return Column.text(Columns.heading(target, request.lang()), value);
    }

    private PeoplePages.ListPage page(
            Tx tx, Request request, PeopleListDao.Totals totals, Pager pager, int limit, long offset) {
        Query query = request.query();
        PeopleFilter filter = PeopleFilter.of(query);
        List<Department> units = departments.open(tx);
        List<PeoplePages.Row> rows = lists.page(tx, filter, query.first("sort"), limit, offset).stream()
                .map(row -> row(request, row))
                .toList();
        return new PeoplePages.ListPage(
                request.form(query.values()),
                options(units),
                Arrays.stream(Role.values())
                        .map(role -> new Option(role.name(), role(request, role)))
                        .toList(),
                Arrays.stream(AccountState.values())
                        .map(state -> new Option(state.name(), state(request, state)))
                        .toList(),
                heads(query, request),
                rows,
                pager,
                conditions(request, filter, units, totals),
                query.values().size() > 0,
                totals.people(),
                totals.accounts(),
                warnings(request, roles.all(tx)),
                WritePages.Ways.of(query),
                query.address().replaceFirst("^[^?]*\\??", ""),
                request.user().may(Permission.PEOPLE_EDIT),
                request.user().may(Permission.ACCOUNT_EDIT),
                request.user().may(Permission.RIGHTS_VIEW));
    }

    static List<Option> options(List<Department> units) {
        return units.stream()
                .map(unit -> new Option(Long.toString(unit.id()), unit.name()))
                .toList();
    }

    static String role(Request request, Role role) {
        return request.t("site.role." + role.name());
    }

    /** The list as it was filtered when something was done to the people ticked in it. */
    static String back(Request request) {
        return new Query("/people", Params.parse(request.field("back")).values()).address();
    }

    static String state(Request request, AccountState state) {
        return request.t("people.state." + state.name());
    }

    static String minute(String instant) {
        return instant.isEmpty() ? "" : MINUTE.format(Instant.parse(instant));
    }

    /** 周敏：会计和资产管理员 …: each pair of roles that should not meet in one person, in a sentence. */
    static List<String> clashes(Request request, Set<Role> held) {
        return RoleClash.in(held).stream()
                .map(clash -> request.t(
                        "people.clash",
                        role(request, clash.one()),
                        role(request, clash.other()),
                        request.t("people.clash." + clash.name())))
                .toList();
    }

    private static List<SortHead> heads(Query query, Request request) {
        return Arrays.stream(PeopleSort.values())
                .map(sort -> SortHead.of(query, sort.key(), request.t("people.column." + sort.key())))
                .toList();
    }

    private static PeoplePages.Row row(Request request, PeopleListDao.Row row) {
        AccountState state = AccountState.of(row.gone(), row.passwordState(), row.disabled());
        String joined = Arrays.stream(row.roles().split(","))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .sorted()
                .map(role -> role == Role.FORM_TEACHER && !row.classes().isEmpty()
                        ? role(request, role) + " " + row.classes().replace(",", " ")
                        : role(request, role))
                .collect(Collectors.joining(request.t("people.join")));
        return new PeoplePages.Row(
                row.id(),
                row.staffNo(),
                row.name(),
                row.department(),
                row.post(),
                joined,
                row.username(),
                minute(row.signedInAt()),
                state(request, state),
                state.kind(),
                row.waits());
    }

    private static List<PeoplePages.Warning> warnings(Request request, List<RoleDao.PersonRole> all) {
        Map<Long, Set<Role>> held = new LinkedHashMap<>();
        Map<Long, String> names = new LinkedHashMap<>();
        for (RoleDao.PersonRole one : all) {
            held.computeIfAbsent(one.personId(), key -> EnumSet.noneOf(Role.class))
                    .add(one.role());
            names.put(one.personId(), one.name());
        }
        List<PeoplePages.Warning> warnings = new ArrayList<>();
        held.forEach((id, roles) -> clashes(request, roles)
                .forEach(text -> warnings.add(new PeoplePages.Warning("/people/" + id, names.get(id), text))));
        return warnings;
    }

    private static String conditions(
            Request request, PeopleFilter filter, List<Department> units, PeopleListDao.Totals totals) {
        List<String> said = new ArrayList<>();
        if (!filter.batch().isEmpty()) {
            said.add(request.t("people.condition.import", filter.batch()));
        }
        units.stream()
                .filter(unit -> Long.toString(unit.id()).equals(filter.department()))
                .forEach(unit -> said.add(unit.name()));
        if (!filter.role().isEmpty()) {
            said.add(role(request, Role.valueOf(filter.role())));
        }
        for (AccountState state : AccountState.values()) {
            if (state.name().equals(filter.account())) {
                said.add(state(request, state));
            }
        }
        if (!filter.text().isEmpty()) {
            said.add(request.t("people.condition.q", filter.text()));
        }
        said.add(request.t("people.conditions", totals.people(), totals.accounts()));
        return String.join(request.t("people.comma"), said);
    }
}
