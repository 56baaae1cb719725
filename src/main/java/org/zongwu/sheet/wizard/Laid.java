package org.zongwu.sheet.wizard;

/** One column of a file as it was laid out: its heading as written and what it holds, nothing for a column not imported. */
public record Laid(String heading, Meaning meaning) {

    String text() {
        return meaning.text() + "\t" + heading;
    }

    static Laid read(String text) {
        String[] parts = text.split("\t", 2);
        return new Laid(parts[1], Meaning.read(parts[0]));
    }
}
