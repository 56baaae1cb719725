package org.zongwu.web;

/** One choice of a select or a group of radio buttons; {@code note} is a second line under the label of a radio button. */
public record Option(String value, String label, String note) {

    public Option(String value, String label) {
        this(value, label, "");
    }
}
