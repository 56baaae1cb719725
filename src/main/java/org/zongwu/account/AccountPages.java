package org.zongwu.account;

import java.util.List;
import org.zongwu.web.Form;

/** What the pages of this package show: one record a JSP. */
public final class AccountPages {
    private AccountPages() {}

    /** {@code demo}: the accounts shown on the sign-in page of a demo, and only there. */
    public record SignIn(Form form, String next, List<DemoAccount> demo) {}

    public record Setup(Form form) {}

    public record DemoAccount(String username, String roles) {}
}
