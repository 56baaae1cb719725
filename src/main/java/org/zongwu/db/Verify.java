package org.zongwu.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the checks that {@code App} hands it over one snapshot, and names for each the first thing that is wrong. */
public final class Verify {

    /** {@code look} answers with the first bad row in words, or nothing when all is well. */
    public record Check(String name, Function<Tx, Optional<String>> look) {}

    public record Finding(String check, String problem) {}

    private final List<Check> checks;

    public Verify(List<Check> checks) {
        List<Check> all = new ArrayList<>(List.of(
                new Check("sqlite.integrity", tx -> unless(tx, "pragma integrity_check(1)", "ok")),
                new Check(
                        "sqlite.references", tx -> unless(tx, "select count(*) from pragma_foreign_key_check", "0"))));
        all.addAll(checks);
        this.checks = List.copyOf(all);
    }

    public List<String> names() {
        return checks.stream().map(Check::name).toList();
    }

    public List<Finding> findings(Database database) {
        return database.read(tx -> checks.stream()
                .flatMap(check -> check.look().apply(tx).map(problem -> new Finding(check.name(), problem)).stream())
                .toList());
    }

    private static Optional<String> unless(Tx tx, String sql, String well) {
        String found = tx.query(sql).mapTo(String.class).first();
        return found.equals(well) ? Optional.empty() : Optional.of(found);
    }
}
