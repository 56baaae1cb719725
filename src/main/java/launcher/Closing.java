package launcher;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one shutdown hook: closes in turn what was opened, the newest first; the temporary folder goes last. */
final class Closing implements Runnable {
    private final Deque<Closeable> opened = new ArrayDeque<>();

    Closing(Closeable last) {
        opened.push(last);
    }

    synchronized void first(Closeable newest) {
        opened.push(newest);
    }

    @Override
    public synchronized void run() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (IOException e) {
                Logger.getLogger(Closing.class.getName()).log(Level.WARNING, "not closed", e);
            }
        }
    }
}
