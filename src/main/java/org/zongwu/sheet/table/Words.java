package org.zongwu.sheet.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a table brought to one form: 全角 to half, no blanks or line breaks, small letters. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Words() {}

    static String plain(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return BLANKS.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
