package org.zongwu.school.calendar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a holiday notice, cut into sentences, each with the holiday under whose heading it stands. */
final class NoticeText {
    private static final String HOLIDAY = "(?:元旦|春节|清明节?|国际劳动节|五一|五四|劳动节|端午节?|中秋节?|国庆节?|抗战胜利\\S{0,8}?纪念日)";
    private static final Pattern HEADING = Pattern.compile("^(?:\\(?[一二三四五六七八九十\\d]{1,3}\\)?[、.,]?)?(" + HOLIDAY
            + "(?:[、和与及]" + HOLIDAY + ")*)(?:假期|放假|休假)?(?::|(?=\\(?\\d{1,4}[年月]))");
    private static final Pattern ITEM =
            Pattern.compile("\n+(?=\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十\\d]{1,3}[、.]|" + HOLIDAY + ")");

    private NoticeText() {}

    record Sentence(String holiday, String text) {}

    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        String holiday = "";
        for (String piece : joined(plain(text)).split("[。;\n]+", -1)) {
            Matcher heading = HEADING.matcher(piece);
            if (heading.find()) {
                holiday = full(heading.group(1));
                piece = piece.substring(heading.end());
            }
            if (!piece.isEmpty()) {
                sentences.add(new Sentence(holiday, piece));
            }
        }
        return sentences;
    }

    /** Full-width signs made half-width, every dash one dash, no spaces but the ends of lines. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[—–―~～-]+", "-")
                .replaceAll("[\\r\\n\\u2028]+", "\n")
                .replaceAll("[^\\S\\n]+", "");
    }

    /** Lines that were only wrapped belong together; an item's number, a holiday or a full stop begins a new one. */
    private static String joined(String text) {
        return ITEM.matcher(text)
                .replaceAll("。")
                .replaceAll("(?<=[:。;])\n|\n(?=\\d{4}年)", "。")
                .replace("\n", "");
    }

    private static String full(String heading) {
        return heading.replaceAll("(清明|端午|中秋|国庆)(?!节)", "$1节").replaceAll("国际劳动节|五一", "劳动节");
    }
}
