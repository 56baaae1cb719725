package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** P-13: a body is read within a size and a total time, however slowly its bytes come. */
final class BodyTest {
    private static final int MOST = 4 << 20;

    @Test
    void aBodyOfTheLargestSizeIsRead() throws IOException {
        byte[] sent = new byte[MOST];

        assertArrayEquals(sent, Body.bytes(new ByteArrayInputStream(sent), System::nanoTime));
    }

    @Test
    void aLargerBodyIsRefused() {
        Halt halt = assertThrows(
                Halt.class, () -> Body.bytes(new ByteArrayInputStream(new byte[MOST + 1]), System::nanoTime));

        assertEquals(413, ((Reply.Problem) halt.reply()).status());
    }

    @Test
    void aBodyThatTricklesInIsGivenUpAfterTwentySeconds() {
        Trickle trickle = new Trickle(Duration.ofSeconds(1));

        Halt halt = assertThrows(Halt.class, () -> Body.bytes(trickle, trickle::nanos));

        assertEquals(408, ((Reply.Problem) halt.reply()).status());
        assertTrue(trickle.given <= 21, "waited for " + trickle.given + " bytes");
    }

    /** One byte after every pause, for ever; its time is its own. */
    private static final class Trickle extends InputStream {
        private final Duration pause;
        private int given;

        Trickle(Duration pause) {
            this.pause = pause;
        }

        long nanos() {
            return pause.multipliedBy(given).toNanos();
        }

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
        }
    }
}
