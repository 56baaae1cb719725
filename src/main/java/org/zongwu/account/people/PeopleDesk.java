package org.zongwu.account.people;

import java.util.ArrayList;
import java.util.List;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.desk.Desk;
import org.zongwu.web.Message;

/** People's accounts on the desk of whoever gives them out. */
public final class PeopleDesk implements Desk {
    private final PeopleListDao people = new PeopleListDao();

    @Override
    public List<Todo> todos(Tx tx, User user) {
        List<Todo> todos = new ArrayList<>();
        if (user.may(Permission.ACCOUNT_EDIT)) {
            todo(tx, AccountState.NONE, "staff.without", todos);
            todo(tx, AccountState.FIRST, "staff.unused", todos);
        }
        return todos;
    }

    private void todo(Tx tx, AccountState state, String noun, List<Todo> todos) {
        long count = totals(tx, state.name()).people();
        if (count > 0) {
            Message text = Message.of("people.desk." + state.name(), count);
            Message action = Message.of("people.desk.look");
            todos.add(new Todo(noun, "/people", text, action, "/people?account=" + state.name(), "wait", count));
        }
    }

    @Override
    public List<Figure> figures(Tx tx, User user) {
        if (!user.may(Permission.PEOPLE_VIEW)) {
            return List.of();
        }
        PeopleListDao.Totals totals = totals(tx, "");
        Message unit = Message.of("people.desk.unit");
        Figure all = Figure.count("people.count", Message.of("people.desk.count"), totals.people(), unit, "/people");
        return user.may(Permission.ACCOUNT_EDIT)
                ? List.of(
                        all,
                        Figure.count(
                                "people.accounts",
                                Message.of("people.desk.accounts"),
                                totals.accounts(),
                                unit,
                                "/people"))
                : List.of(all);
    }

    private PeopleListDao.Totals totals(Tx tx, String account) {
        return people.totals(tx, new PeopleFilter("", "", "", account, ""));
    }
}
