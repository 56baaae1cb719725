package org.zongwu.sheet.wizard;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.zongwu.db.Tx;

/** The ledger files of the tests, read as the wizard reads them. */
public final class Ledger {
    private Ledger() {}

    public static Facts facts(String file, List<Target> targets, Choices choices) {
        return facts(path(file), targets, choices);
    }

    public static Facts facts(Path file, List<Target> targets, Choices choices) {
        return new FileReading().read(file, targets, choices).facts();
    }

    public static long opened(Tx tx, ImportDao imports, String file, long person) {
        return imports.add(tx, "assets", file, "0", 0, person, "2026-09-20T02:00:00Z");
    }

    static Path path(String file) {
        try {
            return Path.of(Ledger.class.getResource("/ledgers/" + file).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
