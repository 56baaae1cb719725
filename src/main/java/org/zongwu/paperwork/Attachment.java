package org.zongwu.paperwork;

/** A picture or another file that belongs to an object; {@code addedBy} is a name, {@code addedAt} a UTC time. */
public record Attachment(
        long id,
        String kind,
        String name,
        String caption,
        String sha256,
        String mediaType,
        long bytes,
        String addedBy,
        String addedAt) {

    static final String PICTURE = "PICTURE";

    /** {@code kind} and {@code id} of what it belongs to, as the trail names it. */
    public record Owner(String kind, long id) {}

    public boolean picture() {
        return kind.equals(PICTURE);
    }

    /** What people call it: its caption, else its name. */
    public String title() {
        return caption.isEmpty() ? name : caption;
    }

    /** What the trail says of it. */
    public String said() {
        return said(name, caption);
    }

    static String said(String name, String caption) {
        return caption.isEmpty() ? name : name + "（" + caption + "）";
    }

    public String size() {
        long kilobytes = (bytes + 1023) / 1024;
        return kilobytes < 1024 ? kilobytes + " KB" : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
