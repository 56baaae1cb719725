package org.zongwu.sheet.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses XML in which one name, value or text is so long that holding it would fill the memory. */
final class Pieces extends FilterReader {
    private static final int PIECE = 1 << 20;

    private final Limits limits;
    private int piece;

    Pieces(Reader in, Limits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        for (int i = from; i < from + read; i++) {
            piece = into[i] == '<' ? 0 : piece + 1;
        }
        if (piece > PIECE) {
            throw new Unreadable("cell", limits.cellCharacters());
        }
        return read;
    }
}
