package org.zongwu.web;

/** The model of {@code error.jsp}: what happened, whether anything was stored, whom to ask, and a number to quote. */
public record ErrorPage(
        int status, String title, String text, String saved, String incident, String contactName, String contactPhone) {

    static ErrorPage of(House house, Lang lang, int status, Message message, String incident) {
        Texts texts = house.texts();
        String titleKey = "site.error." + status + ".title";
        House.Contact contact = house.school().get().contact();
        return new ErrorPage(
                status,
                texts.text(lang, texts.knows(titleKey) ? titleKey : "site.error.other.title"),
                texts.text(lang, message),
                texts.text(lang, status >= 500 ? "site.error.saved.unknown" : "site.error.saved.nothing"),
                incident,
                contact.name(),
                contact.phone());
    }
}
