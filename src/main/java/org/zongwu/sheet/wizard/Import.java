package org.zongwu.sheet.wizard;

/** An import, from its upload on. {@code state} is OPEN, DONE, UNDONE or DROPPED. */
public record Import(
        long id,
        String kind,
        String fileName,
        String sha256,
        long bytes,
        String state,
        long byPerson,
        String by,
        String at,
        String doneAt,
        int version) {

    public boolean open() {
        return state.equals("OPEN");
    }

    public boolean done() {
        return state.equals("DONE");
    }
}
