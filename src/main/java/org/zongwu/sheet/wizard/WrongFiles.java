package org.zongwu.sheet.wizard;

import static org.zongwu.access.Permission.IMPORT;
import static org.zongwu.web.Route.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zongwu.db.Database;
import org.zongwu.db.KeptFiles;
import org.zongwu.sheet.write.TableFormat;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** The wrong rows of a file come down with their reasons: before it is booked as they stand, afterwards as they were left out. */
final class WrongFiles {
    private final House house;
    private final Database database;
    private final KeptFiles files;
    private final Imports imports;

    WrongFiles(House house, Database database, KeptFiles files, Imports imports) {
        this.house = house;
        this.database = database;
        this.files = files;
        this.imports = imports;
    }

    List<Route> routes() {
        return List.of(
                get("/{id}/wrong.csv", IMPORT, request -> down(request, TableFormat.CSV)),
                get("/{id}/wrong.xlsx", IMPORT, request -> down(request, TableFormat.XLSX)));
    }

    private Reply down(Request request, TableFormat format) {
        Import one = imports.one(request);
        if (one.wrongRows() > 0) {
            return leftOut(request, one, format);
        }
        Imports.Looked looked = imports.look(imports.open(request));
        DryRun run = database.read(tx -> imports.dryRun(tx, looked));
        return download(
                request, format, house.spool().fill(out -> format.write(WrongRows.table(request, run, looked), out)));
    }

    /** Only the one file is kept of what was left out. */
    private Reply leftOut(Request request, Import one, TableFormat format) {
        if (format != TableFormat.XLSX) {
            throw Halt.notFound();
        }
        return download(request, format, house.spool().fill(out -> Files.copy(files.of(one.wrongSha256()), out)));
    }

    private static Reply download(Request request, TableFormat format, Reply.Content content) {
        return new Reply.Download(
                request.t("import.wrong.file") + "." + format.extension(), format.contentType(), content);
    }

    /** Keeps the file of what a booking leaves out; empty when it leaves nothing out. Before the write that names it. */
    String keep(Request request, DryRun run, Imports.Looked looked) {
        if (run.wrong().isEmpty()) {
            return "";
        }
        Path file = house.spool().fresh();
        try (var out = Files.newOutputStream(file)) {
            TableFormat.XLSX.write(WrongRows.table(request, run, looked), out);
            return files.keep(file).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            house.spool().drop(file);
        }
    }
}
