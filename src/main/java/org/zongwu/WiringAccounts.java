package org.zongwu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.account.AccountDao;
import org.zongwu.account.AccountPages;
import org.zongwu.account.LanguageServlet;
import org.zongwu.account.MeServlet;
import org.zongwu.account.Passwords;
import org.zongwu.account.SignInGate;
import org.zongwu.account.SignInServlet;
import org.zongwu.account.SignOutServlet;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.school.PersonDao;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;

/** The servlets about signing in and one's own account. */
final class WiringAccounts {
    private WiringAccounts() {}

    /** {@code demo}: the accounts that a demo's sign-in page shows; empty for a real school. */
    static Map<String, FeatureServlet> servlets(
            House house,
            Database database,
            AccountDao accounts,
            TrailDao trail,
            Passwords passwords,
            List<AccountPages.DemoAccount> demo) {
        SignInGate gate = new SignInGate(house.clock());
        Map<String, FeatureServlet> servlets = new LinkedHashMap<>();
        servlets.put("/login", new SignInServlet(house, database, accounts, trail, passwords, gate, demo));
        servlets.put("/logout", new SignOutServlet(house));
        servlets.put("/language", new LanguageServlet(house, database, accounts));
        servlets.put("/me", new MeServlet(house, database, accounts, new PersonDao(), trail, passwords, gate));
        return servlets;
    }
}
