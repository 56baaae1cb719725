package org.zongwu.account.people;

import static org.zongwu.access.Permission.ACCOUNT_EDIT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.school.Person;
import org.zongwu.school.PersonDao;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 密码条: first passwords for the people ticked in the list, eight slips on A4, to be cut and handed over. */
public final class SlipServlet extends FeatureServlet {
    private static final int ON_A_SHEET = 8;
    /** Each costs a tenth of a second of hashing. */
    private static final int MOST = 80;

    private final Database database;
    private final PersonDao people;
    private final Issuing issuing;
    private final Slips slips;

    SlipServlet(House house, Database database, PersonDao people, Issuing issuing, Slips slips) {
        super(house);
        this.database = database;
        this.people = people;
        this.issuing = issuing;
        this.slips = slips;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", ACCOUNT_EDIT, this::show),
                post("", ACCOUNT_EDIT, this::make),
                post("/clear", ACCOUNT_EDIT, this::clear));
    }

    private Reply show(Request request) {
        List<Slips.Slip> held = slips.of(request.session().orElseThrow());
        List<List<Slips.Slip>> sheets = new ArrayList<>();
        for (int i = 0; i < held.size(); i += ON_A_SHEET) {
            sheets.add(held.subList(i, Math.min(held.size(), i + ON_A_SHEET)));
        }
        return Reply.page("people/slips", new PeoplePages.SlipSheets(sheets, held.size()));
    }

    private Reply make(Request request) {
        List<Person> chosen = database.read(tx -> chosen(tx, request));
        if (chosen.isEmpty() || chosen.size() > MOST) {
            return Reply.redirect(PeopleViews.back(request)).warn("people.slips.howMany", MOST);
        }
        List<Person> using = database.read(
                tx -> chosen.stream().filter(one -> issuing.inUse(tx, one)).toList());
        if (!using.isEmpty() && request.field("sure").isEmpty()) {
            return Reply.page("people/slipsask", ask(request, chosen, using));
        }
        List<Issuing.Secret> secrets = issuing.secrets(chosen.size());
        List<Issuing.Issued> issued = database.read(tx -> {
            List<Issuing.Issued> all = new ArrayList<>();
            for (Person person : chosen) {
                all.add(new Issuing.Issued(person, issuing.username(tx, person), secrets.get(all.size())));
            }
            return all;
        });
        String mark = secrets.get(0).mark();
        String to = database.write(request.once(), tx -> {
            issued.forEach(one -> issuing.book(tx, request.user(), one.person(), one.secret()));
            return "/people/slips?" + mark;
        });
        if (to.endsWith(mark)) {
            issuing.show(request.session().orElseThrow(), issued);
            chosen.forEach(person -> house().sessions().endOthers(person.id(), Optional.empty()));
        }
        return Reply.redirect("/people/slips");
    }

    private static PeoplePages.SlipsAsk ask(Request request, List<Person> chosen, List<Person> using) {
        return new PeoplePages.SlipsAsk(
                request.form(Map.of()),
                using.stream().map(one -> one.name() + " " + one.department()).toList(),
                chosen.stream().map(Person::id).toList(),
                chosen.stream()
                        .filter(one -> !using.contains(one))
                        .map(Person::id)
                        .toList(),
                request.field("back"),
                PeopleViews.back(request));
    }

    /** Those ticked who work here; whoever ticks himself keeps his own password. */
    private List<Person> chosen(Tx tx, Request request) {
        List<String> ids = request.fields("id");
        return people.here(tx).stream()
                .filter(person -> ids.contains(Long.toString(person.id())))
                .filter(person -> person.id() != request.user().id())
                .toList();
    }

    private Reply clear(Request request) {
        slips.clear(request.session().orElseThrow());
        return Reply.redirect("/people").flash("people.slips.cleared");
    }
}
