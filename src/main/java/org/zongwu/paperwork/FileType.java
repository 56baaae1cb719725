package org.zongwu.paperwork;

import java.util.Locale;

/** What a file is by its content. Those without a media type are not taken; {@code paperwork.error.…} says why. */
public enum FileType {
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    GIF("image/gif", ".gif"),
    PDF("application/pdf", ".pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLS("application/vnd.ms-excel", ".xls"),
    DOC("application/msword", ".doc"),
    CSV("text/csv", ".csv"),
    TXT("text/plain", ".txt"),
    HEIC("", ""),
    WEBP("", ""),
    MARKUP("", ""),
    PROGRAM("", ""),
    MACRO("", ""),
    OTHER("", "");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    boolean taken() {
        return !mediaType.isEmpty();
    }

    boolean picture() {
        return mediaType.startsWith("image/");
    }

    String mediaType() {
        return mediaType;
    }

    String errorKey() {
        return "paperwork.error." + name();
    }

    /** The name under which it goes out again: with the ending of what it is, or a script would run after a click. */
    String named(String name) {
        boolean fits = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return fits ? name : (picture() ? name.replaceFirst("\\.\\w{1,5}$", "") : name) + ending;
    }
}
