package org.zongwu.paperwork;

import org.zongwu.db.KeptFiles;

/** A file that was looked at and is kept already; what is still missing is its row. */
public record AttachmentDraft(FileType type, String name, String caption, KeptFiles.Kept file) {

    /** What the trail says of it. */
    public String said() {
        return Attachment.said(name, caption);
    }
}
