package org.zongwu.asset;

/** A card with what it was: its columns and its places, each as one JSON text. */
public record Kept(Asset card, String columns, String places) {

    /** Both in one text, parted by a line feed. */
    public String text() {
        return columns + "\n" + places;
    }

    public static Kept of(Asset card, String text) {
        String[] parts = text.split("\n", 2);
        return new Kept(card, parts[0], parts[1]);
    }
}
