package org.zongwu.web;

import jakarta.servlet.jsp.JspContext;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.zongwu.access.User;

/** The request attribute {@code site}: everything a page shows that is not its own. For tags and texts only. */
public record Site(
        House house,
        Lang language,
        Visitor user,
        boolean oneKey,
        List<Nav.NavGroup> nav,
        String token,
        List<Flash> flash,
        List<Band> bands,
        String school,
        String termLine1,
        String termLine2,
        int todo,
        String path,
        String query) {

    /** The person at the screen; before sign-in all is empty. */
    public record Visitor(long id, String name, String initial, String title, boolean signedIn) {
        static final Visitor NOBODY = new Visitor(0, "", "", "", false);

        static Visitor of(User user, Texts texts, Lang lang) {
            String title = user.roles().stream()
                    .sorted()
                    .findFirst()
                    .map(role -> texts.text(lang, "site.role." + role.name()))
                    .orElse("");
            String initial = user.name().substring(0, user.name().offsetByCodePoints(0, 1));
            return new Visitor(user.id(), user.name(), initial, title, true);
        }
    }

    /** A word after an act; {@code undo} is the address to POST to, or empty. */
    public record Flash(String kind, String text, String undo) {}

    /** A line above every page. */
    public record Band(String kind, String text) {}

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public String lang() {
        return language.tag();
    }

    public String otherLang() {
        return language.other().tag();
    }

    /** The sentence of a key; an unknown key fails. */
    public String t(String key, Object... arguments) {
        return house.texts().text(language, key, arguments);
    }

    /** The sentence of a key as a compiled page asks for it. */
    public static String said(JspContext page, String key) {
        return ((Site) page.findAttribute("site")).t(key);
    }

    public String text(Message message) {
        return house.texts().text(language, message);
    }

    /** The choices of a select, written at once: a page may hold hundreds. */
    public Html options(List<Option> options, List<String> chosen) {
        return Cells.options(options, chosen);
    }

    public Html proposals(List<Option> options) {
        return Cells.options(options, List.of());
    }

    public String newKey() {
        return house.keys().fresh(user.id());
    }

    public String lib(String name) {
        return house.statics().lib(name);
    }

    public String asset(String name) {
        return house.statics().asset(name);
    }

    public String printedBy() {
        return t("site.printedBy", user.name(), now());
    }

    public String now() {
        return LocalDateTime.now(house.clock().withZone(ZoneId.of("Asia/Shanghai")))
                .format(MINUTE);
    }
}
