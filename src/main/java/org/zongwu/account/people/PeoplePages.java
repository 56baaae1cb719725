package org.zongwu.account.people;

import java.util.List;
import org.zongwu.account.AccountPages;
import org.zongwu.audit.AuditPages;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.SortHead;

/** What the pages about people show: one record a JSP. */
public final class PeoplePages {
    private PeoplePages() {}

    /**
     * {@code warnings} are people with roles that should not meet; {@code mayIssue}: rows can be ticked for slips and
     * roles; {@code back} is this list's query, for the acts that return to it.
     */
    public record ListPage(
            Form filter,
            List<Option> departments,
            List<Option> roles,
            List<Option> states,
            List<SortHead> heads,
            List<Row> rows,
            Pager pager,
            String conditions,
            boolean filtered,
            long people,
            long accounts,
            List<Warning> warnings,
            WritePages.Ways ways,
            String back,
            boolean mayEdit,
            boolean mayIssue,
            boolean mayRights) {

        /** Accounts of one import that have no password yet are ticked for their slips. */
        public boolean ticked() {
            return mayIssue
                    && !filter.value("import").isEmpty()
                    && rows.stream().anyMatch(Row::waits);
        }
    }

    public record Row(
            long id,
            String staffNo,
            String name,
            String department,
            String post,
            String roles,
            String username,
            String seen,
            String state,
            String stateKind,
            boolean waits) {}

    public record Warning(String personHref, String name, String text) {}

    public record Edit(
            Form form,
            List<Option> departments,
            String action,
            String title,
            String cancelHref,
            boolean fresh,
            boolean mayIssue) {}

    public record Person(
            long id,
            String name,
            String staffNo,
            String state,
            String stateKind,
            List<AccountPages.Fact> facts,
            Account account,
            List<RoleLine> roles,
            List<Option> grantable,
            List<String> warnings,
            List<AccountPages.SessionLine> sessions,
            List<AuditPages.Row> history,
            String assetsHref,
            boolean mayEdit,
            boolean mayIssue) {}

    /** {@code username} is empty for somebody without an account; {@code open}: he can sign in. */
    public record Account(String username, String state, String stateKind, String seen, String until, boolean open) {}

    public record RoleLine(String code, String label, String since) {}

    public record Name(Form form, long id, String name) {}

    /** {@code sheets} hold eight slips each, as they are printed on one A4. */
    public record SlipSheets(List<List<Slips.Slip>> sheets, int count) {}

    /** {@code using} sign in with passwords of their own; {@code others} are the rest of {@code all}. */
    public record SlipsAsk(
            Form form, List<String> using, List<Long> all, List<Long> others, String back, String backHref) {}

    public record Rights(List<String> roles, List<RightsRow> rows) {}

    /** {@code kind} of a word tells strong from faint. */
    public record RightsRow(String matter, List<Word> words) {}

    public record Word(String text, boolean strong) {}
}
