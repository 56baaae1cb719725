package org.zongwu.desk;

import java.util.List;
import org.zongwu.access.User;
import org.zongwu.db.Tx;
import org.zongwu.web.Message;
import org.zongwu.web.Money;

/** What one feature has to say to one person. A feature that has nothing to say returns empty lists. */
public interface Desk {

    /** What waits for this person and can be done here; the most urgent first. Asked on every page: it must cost little. */
    List<Todo> todos(Tx tx, User user);

    /** Key numbers for this person's desk. */
    List<Figure> figures(Tx tx, User user);

    /** What the search box finds for this person, kind by kind; of each at most {@code limit}, best first; nothing for a feature without things to find. */
    default List<Found> find(Tx tx, User user, String text, int limit) {
        return List.of();
    }

    /**
     * {@code noun} is the machine's name of {@code count}, which equals what {@code href} lists; {@code nav} is the menu
     * entry beside which one more waits; {@code kind} is wait, appr or bad.
     */
    record Todo(String noun, String nav, Message text, Message action, String href, String kind, long count) {}

    /** {@code noun} is the machine's name ({@code asset.cards}), {@code value} its plain value; {@code text} how it is written. */
    record Figure(String noun, Message label, long value, String text, Message unit, String href) {

        /** A number of things, of which {@code href} lists as many. */
        public static Figure count(String noun, Message label, long value, Message unit, String href) {
            return new Figure(noun, label, value, Money.grouped(value), unit, href);
        }
    }

    /** Hits of one kind. {@code total} of them there are; {@code allHref} lists them all, or is empty for who may not see that list. */
    record Found(String noun, Message title, long total, List<Hit> hits, String allHref) {}

    /** {@code gone} is the key of the word for a thing that is no longer there, empty for what is. */
    record Hit(String icon, String title, String line, String gone, String href) {}
}
