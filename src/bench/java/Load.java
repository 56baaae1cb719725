import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many connections for a while; an answer that was not expected ends the whole run. */
final class Load {
    private static final int RUNS = 3;
    private static final int WARM_UPS = 8;

    private final double seconds;

    Load(double seconds) {
        this.seconds = seconds;
    }

    /** What a measurement gave: answers a second, and how long those took that were quicker than all but so many of a hundred. */
    record Result(double rate, double p95, double p99) {}

    /** Runs until the rate rises no more, then the median of three, each figure for itself. */
    Result gets(int connections, String cookie, IntFunction<String> address) throws Exception {
        double before = 0;
        Result warm = run(connections, cookie, address);
        for (int run = 1; run < WARM_UPS && warm.rate() > before * 1.05; run++) {
            before = warm.rate();
            warm = run(connections, cookie, address);
        }
        List<Result> results = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            results.add(run(connections, cookie, address));
        }
        return median(results);
    }

    private Result run(int connections, String cookie, IntFunction<String> address) throws Exception {
        List<Queue<HttpRequest>> endless = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            endless.add(new Endless(cookie, address, i * 7919));
        }
        return once(endless, 200);
    }

    /** Requests made beforehand, a queue a connection; ends with the time or when a queue is empty. */
    Result once(List<Queue<HttpRequest>> queues, int status) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(queues.size());
        long from = System.nanoTime();
        List<Callable<List<Long>>> tasks = queues.stream()
                .map(queue -> (Callable<List<Long>>) () -> drain(queue, status, from))
                .toList();
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> done : pool.invokeAll(tasks)) {
            all.addAll(done.get());
        }
        double took = Child.seconds(from);
        pool.shutdown();
        long[] sorted = all.stream().mapToLong(nanos -> nanos).sorted().toArray();
        return new Result(sorted.length / took, share(sorted, 0.95), share(sorted, 0.99));
    }

    private List<Long> drain(Queue<HttpRequest> queue, int status, long from) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Long> nanos = new ArrayList<>();
        while (Child.seconds(from) < seconds && !queue.isEmpty()) {
            HttpRequest request = queue.remove();
            long at = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != status) {
                throw new IllegalStateException(answer.statusCode() + " at " + request.uri());
            }
            nanos.add(System.nanoTime() - at);
        }
        return nanos;
    }

    static Result median(List<Result> results) {
        return new Result(
                middle(results.stream().mapToDouble(Result::rate).toArray()),
                middle(results.stream().mapToDouble(Result::p95).toArray()),
                middle(results.stream().mapToDouble(Result::p99).toArray()));
    }

    static double middle(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double share(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
    }

    static HttpRequest get(String address, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(5));
        return cookie.isEmpty()
                ? request.build()
                : request.header("Cookie", cookie).build();
    }

    /** A queue that never ends: the next address each time. */
    private static final class Endless extends ArrayDeque<HttpRequest> {
        private static final long serialVersionUID = 1;
        private final transient IntFunction<HttpRequest> request;
        private int next;

        Endless(String cookie, IntFunction<String> address, int first) {
            this.request = i -> get(address.apply(i), cookie);
            this.next = first;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public HttpRequest remove() {
            return request.apply(next++);
        }
    }
}
