package org.zongwu.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file whose encoding nobody wrote down: its mark, else UTF-16 by the zeros between the characters, else UTF-8 if
 * it holds, else GB18030. Programs that guess by statistics were wrong on short Chinese headings.
 */
final class TextFile {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** One spoiled byte in fifty that are not ASCII is damage; more is another encoding. */
    private static final int SPOILED = 50;

    private final Path file;
    private final Charset charset;
    private final int mark;

    private TextFile(Path file, Charset charset, int mark) {
        this.file = file;
        this.charset = charset;
        this.mark = mark;
    }

    static TextSource of(Path file) throws IOException {
        TextFile found = find(file);
        return found::open;
    }

    static String head(Path file) throws IOException {
        char[] head = new char[Content.HEAD];
        try (Reader in = find(file).open()) {
            int read = in.read(head);
            return read < 0 ? "" : new String(head, 0, read);
        }
    }

    private static TextFile find(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(Content.HEAD);
        }
        int first = head.length > 1 ? ((head[0] & 0xff) << 8) | (head[1] & 0xff) : 0;
        if (first == 0xefbb && head.length > 2 && (head[2] & 0xff) == 0xbf) {
            return new TextFile(file, StandardCharsets.UTF_8, 3);
        }
        if (first == 0xfffe) {
            return new TextFile(file, StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xfeff) {
            return new TextFile(file, StandardCharsets.UTF_16BE, 2);
        }
        return new TextFile(file, unmarked(file, head), 0);
    }

    private static Charset unmarked(Path file, byte[] head) throws IOException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (odd > 0 && even * 8 < odd) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > 0 && odd * 8 < even) {
            return StandardCharsets.UTF_16BE;
        }
        if (even > 0) {
            throw new Unreadable("unknown");
        }
        if (holds(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (holds(file, GB18030)) {
            return GB18030;
        }
        throw new Unreadable("encoding");
    }

    /** The file can be read in this encoding, but for a spoiled spot or two. */
    private static boolean holds(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        long foreign = 0;
        long spoiled = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = 0; read >= 0; ) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                for (int i = bytes.position(); i < bytes.position() + read; i++) {
                    foreign += bytes.get(i) < 0 ? 1 : 0;
                }
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, characters.clear(), read < 0);
                while (!result.isUnderflow()) {
                    if (result.isMalformed() || result.isUnmappable()) {
                        spoiled++;
                        bytes.position(bytes.position() + result.length());
                    }
                    result = decoder.decode(bytes, characters.clear(), read < 0);
                }
                bytes.compact();
            }
        }
        return spoiled * SPOILED <= foreign;
    }

    private Reader open() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
    }
}
