package org.zongwu.sheet.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A text of several pieces ({@code <r><t>}), without the readings that East Asian versions put beside it. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads on to the end of the element it stands in. */
    static String read(Xml xml, String element, Limits limits) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean reading = false;
        while (xml.next()) {
            if (xml.text()) {
                if (inText && !reading) {
                    xml.collect(text, limits);
                }
            } else if (xml.ends() && xml.name().equals(element)) {
                return unescaped(text);
            } else if (xml.name().equals("t")) {
                inText = xml.starts();
            } else if (xml.name().equals("rPh")) {
                reading = xml.starts();
            }
        }
        throw new Unreadable("damaged");
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    static String unescaped(CharSequence text) {
        String plain = text.toString();
        if (!plain.contains("_x")) {
            return plain;
        }
        return ESCAPED.matcher(plain)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
