package org.zongwu.paperwork;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells text from anything else, and text for people from pages that a browser would run. */
final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    /** UTF-8 or GB18030 without control signs, or UTF-16 with its mark. */
    static boolean is(byte[] content) {
        if (wide(content)) {
            return content.length % 2 == 0;
        }
        for (byte one : content) {
            boolean control = one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f';
            if (control || one == 0x7f) {
                return false;
            }
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030).anyMatch(charset -> reads(content, charset));
    }

    /** HTML, SVG and other XML. */
    static boolean markup(byte[] content) {
        // Latin-1 keeps every ASCII sign in its place, and without the zeros UTF-16 reads the same
        String text = new String(content, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<") || Stream.of("<html", "<script", "<svg").anyMatch(text::contains);
    }

    private static boolean wide(byte[] content) {
        return content.length > 1
                && ((content[0] == (byte) 0xff && content[1] == (byte) 0xfe)
                        || (content[0] == (byte) 0xfe && content[1] == (byte) 0xff));
    }

    private static boolean reads(byte[] content, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
