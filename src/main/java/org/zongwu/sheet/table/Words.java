package org.zongwu.sheet.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a table brought to one form: 全角 to half, no blanks or line breaks, small letters. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Words() {}

    static String plain(String written) {
        if (plainAlready(written)) {
            return written;
        }
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return BLANKS.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Figures, small letters and Chinese characters, as most cells are: nothing to do for hundreds of thousands of them. */
    private static boolean plainAlready(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean chinese = c >= '\u4e00' && c <= '\u9fff';
            boolean ascii = c > ' ' && c < 0x7f && (c < 'A' || c > 'Z');
            if (!chinese && !ascii) {
                return false;
            }
        }
        return true;
    }
}
