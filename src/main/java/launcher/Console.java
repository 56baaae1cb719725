package launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The console in a character set that can write Chinese. Under the POSIX locale Java 17 would print question marks although
 * the terminal reads UTF-8; a Windows console keeps its own set.
 */
final class Console {
    private Console() {}

    static PrintStream out() {
        return open(FileDescriptor.out, "stdout.encoding");
    }

    static PrintStream err() {
        return open(FileDescriptor.err, "stderr.encoding");
    }

    private static PrintStream open(FileDescriptor to, String property) {
        String windows =
                System.getProperty("sun." + property, Charset.defaultCharset().name());
        Charset told = Charset.forName(System.getProperty(property, windows));
        boolean keep = told.newEncoder().canEncode('总')
                || System.getProperty("os.name").startsWith("Windows");
        return new PrintStream(new FileOutputStream(to), true, keep ? told : StandardCharsets.UTF_8);
    }
}
