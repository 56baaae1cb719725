package org.zongwu.sheet.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Measures how much has been read since the last row was finished, so that a row that never ends (a quotation mark that
 * nobody closed, a page of tags) is refused before it fills the memory.
 */
final class Gauge extends FilterReader {
    private static final int MOST_TAGS = 100_000;

    private final int most;
    private int characters;
    private int tags;

    Gauge(Reader in, Limits limits) {
        super(in);
        this.most = limits.heldCharacters() / 4;
    }

    void rowDone() {
        characters = 0;
        tags = 0;
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
            tags += into[i] == '<' ? 1 : 0;
        }
        characters += Math.max(0, read);
        if (characters > most || tags > MOST_TAGS) {
            throw new Unreadable("endlessRow");
        }
        return read;
    }
}
