package org.zongwu.sheet.wizard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.zongwu.db.KeptFiles;
import org.zongwu.sheet.read.Unreadable;
import org.zongwu.web.Errors;
import org.zongwu.web.Message;
import org.zongwu.web.Spool;
import org.zongwu.web.Upload;

/** A file on its way in: looked at in the temp folder, and kept only when it can be read; a kind may keep less than came. */
final class Arrivals {
    private final KeptFiles files;
    private final Spool spool;
    private final Imports imports;

    Arrivals(KeptFiles files, Spool spool, Imports imports) {
        this.files = files;
        this.spool = spool;
        this.imports = imports;
    }

    /** A stored file, and what of it was not. */
    record Arrived(KeptFiles.Kept stored, List<String> leftOut) {}

    /** What was stored; nothing, and the reason at the field, when it is no table. */
    Optional<Arrived> take(ImportKind kind, Optional<Upload> file, String text, Errors errors) {
        Path came = spool.fresh();
        Path kept = spool.fresh();
        try {
            try (InputStream content = content(file, text)) {
                Files.copy(content, came, StandardCopyOption.REPLACE_EXISTING);
            }
            ImportKind.Kept what = kind.keep(came, kept);
            Path stays = what.all() ? came : kept;
            Imports.First first = imports.first(kind, stays);
            Optional<Message> refusal = FileReading.refusal(first.reading());
            refusal.ifPresent(why -> errors.add(file.isPresent() ? "file" : "text", why));
            if (refusal.isPresent()) {
                return Optional.empty();
            }
            Arrived arrived = new Arrived(files.keep(stays), what.leftOut());
            imports.arrived(kind, arrived.stored(), first);
            return Optional.of(arrived);
        } catch (Unreadable e) {
            errors.add(file.isPresent() ? "file" : "text", e.message());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            spool.drop(came);
            spool.drop(kept);
        }
    }

    private static InputStream content(Optional<Upload> file, String text) throws IOException {
        return file.isPresent() ? file.get().open() : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
