package org.zongwu.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.zongwu.db.KeptFiles;
import org.zongwu.web.Errors;
import org.zongwu.web.Fields;
import org.zongwu.web.Request;
import org.zongwu.web.Spool;
import org.zongwu.web.Upload;

/** Takes the file of an upload form, looks at it in the temp folder, and keeps it when it is one of those that are taken. */
public final class Attaching {
    /** The names of the form's fields in the bundles. */
    public static final String LABELS = "paperwork.field.";

    private static final int MOST_MEGABYTES = 8;
    private static final int LONGEST_CAPTION = 100;

    private final Spool spool;
    private final KeptFiles files;
    /** Pictures take memory: one at a time, the others wait. */
    private final ReentrantLock one = new ReentrantLock();

    public Attaching(Spool spool, KeptFiles files) {
        this.spool = spool;
        this.files = files;
    }

    /** What was kept of the field {@code file}; nothing, and the reason at the field, when it is not taken. */
    public Optional<AttachmentDraft> take(Request request, Errors errors) {
        Optional<Upload> upload = request.upload("file").filter(file -> file.size() > 0);
        String caption = new Fields(request.fields(), errors, LABELS).text("caption", LONGEST_CAPTION);
        if (upload.isEmpty()) {
            errors.add(
                    "file", request.upload("file").isPresent() ? "paperwork.error.empty" : "paperwork.error.nothing");
        } else if (upload.get().size() > (long) MOST_MEGABYTES << 20) {
            errors.add("file", "paperwork.error.large", MOST_MEGABYTES);
        }
        return errors.any() ? Optional.empty() : take(upload.orElseThrow(), caption, errors);
    }

    private Optional<AttachmentDraft> take(Upload upload, String caption, Errors errors) {
        Path came = spool.fresh();
        Path made = spool.fresh();
        one.lock();
        try (InputStream content = upload.open()) {
            Files.copy(content, came, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(looked(upload.name(), caption, came, made));
        } catch (NotTaken why) {
            errors.add("file", why.message());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
            spool.drop(came);
            spool.drop(made);
        }
    }

    private AttachmentDraft looked(String name, String caption, Path came, Path made) throws IOException {
        byte[] content = Files.readAllBytes(came);
        FileType type = Signature.of(came, content, name);
        if (!type.taken()) {
            throw new NotTaken(type.errorKey());
        }
        if (!type.picture()) {
            return new AttachmentDraft(type, type.named(name), caption, files.keep(came));
        }
        Pictures.write(came, type, type == FileType.JPEG ? Orientation.of(content) : Orientation.UPRIGHT, made);
        return new AttachmentDraft(FileType.JPEG, FileType.JPEG.named(name), caption, files.keep(made));
    }
}
