package org.zongwu.account.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.account.AccountDao;
import org.zongwu.account.Accounts;
import org.zongwu.account.Passwords;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.school.PersonDao;
import org.zongwu.school.Renamed;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;

/** The servlets about people and what they share. */
public final class PeopleWiring {
    private PeopleWiring() {}

    /** Address → servlet. {@code renamed} are told when somebody's name changes. */
    public static Map<String, FeatureServlet> servlets(
            House house,
            Database database,
            AccountDao dao,
            TrailDao trail,
            Passwords passwords,
            List<Renamed> renamed) {
        PersonDao people = new PersonDao();
        Accounts accounts = new Accounts(dao, trail, house.clock());
        People acts = new People(dao, trail, renamed, house.clock());
        Slips slips = new Slips(house.clock());
        Issuing issuing = new Issuing(dao, accounts, passwords, slips, house.keys());
        PersonRoles roles = new PersonRoles(house, database, people, dao, accounts);
        Map<String, FeatureServlet> servlets = new LinkedHashMap<>();
        servlets.put("/people/slips", new SlipServlet(house, database, people, issuing, slips));
        servlets.put("/people/rights", new RightsServlet(house));
        servlets.put(
                "/people",
                new PeopleServlet(
                        house,
                        database,
                        new PersonPage(database, people, dao, trail, house.sessions()),
                        new PersonEditing(house, database, people, dao, accounts, issuing, acts),
                        new PersonAccount(house, database, people, dao, accounts, issuing),
                        roles,
                        new RoleBatch(database, people, accounts, roles)));
        return servlets;
    }
}
