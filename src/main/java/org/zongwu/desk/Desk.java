package org.zongwu.desk;

import java.util.List;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.web.Message;

/** What one feature has to say to one person. A feature that has nothing to say returns empty lists. */
public interface Desk {

    /** What waits for this person; the most urgent first. */
    List<Todo> todos(Tx tx, User user);

    /** Key numbers for this person's desk. */
    List<Figure> figures(Tx tx, User user);

    /** What the search box finds for this person, best first, at most {@code limit}. */
    List<Hit> find(Tx tx, User user, String text, int limit);

    /** {@code nav} is the menu entry whose count it adds to; {@code kind} is wait, appr or bad. */
    record Todo(String nav, Message text, Message action, String href, String kind, int count) {}

    /** {@code noun} is the machine's name ({@code asset.cards}), {@code value} its plain value; {@code text} how it is written. */
    record Figure(String noun, Message label, long value, String text, Message unit, String href) {}

    record Hit(String icon, String title, String line, String href) {}
}
