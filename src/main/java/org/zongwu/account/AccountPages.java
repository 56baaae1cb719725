package org.zongwu.account;

import java.util.List;
import org.zongwu.web.Form;

/** What the pages of this package show: one record a JSP. */
public final class AccountPages {
    private AccountPages() {}

    /** {@code demo}: the accounts shown on the sign-in page of a demo, and only there. */
    public record SignIn(Form form, String next, List<DemoAccount> demo) {}

    public record Setup(Form form) {}

    /** {@code facts} with an empty value are not shown. */
    public record Me(List<Fact> facts, boolean oneKey, List<SessionLine> sessions) {}

    /** {@code first}: the password came from the office and must be changed before anything else. */
    public record Password(Form form, boolean first) {}

    public record Fact(String label, String value) {}

    public record SessionLine(String handle, String since, String seen, String address, String browser, boolean mine) {}

    public record DemoAccount(String username, String roles) {}
}
