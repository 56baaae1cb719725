package org.zongwu.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that came with a form. {@code name} is what the browser called it: shown escaped, never used as a path. */
public record Upload(Part part, String name) {

    static Optional<Upload> of(Part part) {
        String sent = part.getSubmittedFileName();
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        String plain = sent.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("^.*[/\\\\]", "");
        return Optional.of(new Upload(part, plain.length() > 120 ? plain.substring(plain.length() - 120) : plain));
    }

    public long size() {
        return part.getSize();
    }

    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
