import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that book cards side by side, and the account of what each was told. */
final class Load {
    static final int CLIENTS = 8;

    enum Told {
        STORED,
        REFUSED,
        NOTHING,
        /** No connection: the request never left. */
        NOT_TAKEN
    }

    /** One card as somebody wants it, with the key its form carried. */
    static final class Card {
        final String name;
        final String key;
        volatile Told told = Told.NOTHING;

        Card(String name, String key) {
            this.name = name;
            this.key = key;
        }
    }

    final ConcurrentLinkedQueue<Card> cards = new ConcurrentLinkedQueue<>();
    final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    final AtomicLong slowestNanos = new AtomicLong();
    private final ConcurrentLinkedQueue<String> odd = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    /** Each client goes on until {@link #end}; with {@code untilCut} also no further than its first broken connection. */
    void begin(Clerk clerk, boolean untilCut) {
        ended = false;
        threads.clear();
        for (int i = 0; i < CLIENTS; i++) {
            Thread thread = new Thread(() -> {
                while (!ended && (one(clerk) || !untilCut)) {}
            });
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits until so many cards were wanted, half a minute at most, and so many milliseconds more. */
    void until(int wanted, int millis) throws InterruptedException {
        for (int i = 0; i < 3000 && cards.size() < wanted; i++) {
            Thread.sleep(10);
        }
        Thread.sleep(millis);
    }

    void end() throws InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** The requests that did not end in a card, sent again: the same fields under their old key, with a new token. */
    int again(Clerk clerk) throws IOException {
        String token = clerk.form().get("_token");
        int sent = 0;
        for (Card card : cards) {
            if (card.told != Told.STORED) {
                send(clerk, card, token);
                sent++;
            }
        }
        return sent;
    }

    long told(Told told) {
        return cards.stream().filter(card -> card.told == told).count();
    }

    List<String> odd() {
        return List.copyOf(odd);
    }

    private boolean one(Clerk clerk) {
        try {
            Map<String, String> form = clerk.form();
            Card card = new Card("显微镜 验收" + numbers.incrementAndGet(), form.get("_key"));
            cards.add(card);
            send(clerk, card, form.get("_token"));
            return card.told == Told.STORED || card.told == Told.REFUSED;
        } catch (Clerk.Unexpected page) {
            odd.add(page.getMessage());
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    private void send(Clerk clerk, Card card, String token) {
        Map<String, String> fields = new TreeMap<>(Map.of("_token", token, "_key", card.key, "name", card.name));
        fields.putAll(new HashMap<>(Map.of("quantity", "1", "price", "1280.50", "acquiredOn", "2026-03-02")));
        long begun = System.nanoTime();
        try {
            Clerk.Answer answer = clerk.post("/assets/new", fields);
            statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger()).incrementAndGet();
            boolean stored = answer.status() == 303 && answer.location().matches("/assets/\\d+");
            card.told = stored ? Told.STORED : Told.REFUSED;
            slowestNanos.accumulateAndGet(System.nanoTime() - begun, Math::max);
            if (!stored && answer.status() != 503) {
                odd.add(card.name + " " + answer.status() + " " + answer.location());
            }
        } catch (ConnectException closed) {
            card.told = Told.NOT_TAKEN;
        } catch (IOException cut) {
            card.told = Told.NOTHING;
        }
    }
}
