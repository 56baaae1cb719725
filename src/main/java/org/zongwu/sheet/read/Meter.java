package org.zongwu.sheet.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/** Counts what is unpacked from a file while it streams, whatever the file says of its sizes. */
final class Meter {
    private static final long FREE = 10L << 20;

    /** Markup and text of one piece; a legal cell has at most 32,767 characters of at most 8 bytes. */
    private static final int PIECE = 1 << 20;

    private final Limits limits;
    private final long packed;
    private final Set<String> counted = new HashSet<>();
    private long unpacked;

    Meter(Limits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** What is read a second time is the same bytes and counts once. */
    InputStream over(InputStream in, String entry) {
        return new Counted(in, counted.add(entry));
    }

    private void add(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new Unreadable("bomb");
        }
        if (unpacked > FREE && unpacked / limits.ratio() > packed) {
            throw new Unreadable("bomb");
        }
    }

    private final class Counted extends FilterInputStream {
        private final boolean first;
        private int piece;

        Counted(InputStream in, boolean first) {
            super(in);
            this.first = first;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = in.read(into, from, most);
            if (read > 0) {
                if (first) {
                    add(read);
                }
                pieces(into, from, from + read);
            }
            return read;
        }

        /** Between two '<' the parser holds everything: a name, a value, a text of 100 MB would fill the memory. */
        private void pieces(byte[] read, int from, int to) {
            int last = to - 1;
            while (last >= from && read[last] != '<') {
                last--;
            }
            if (last >= from) {
                piece = to - last;
            } else {
                piece += to - from;
            }
            if (piece > PIECE) {
                throw new Unreadable("cell", limits.cellCharacters());
            }
        }
    }
}
