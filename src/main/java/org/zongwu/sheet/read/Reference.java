package org.zongwu.sheet.read;

/** {@code AB12} as Excel writes the place of a cell. */
final class Reference {
    private static final int LAST_ROW = 1_048_576;

    private Reference() {}

    /** Counted from 0: A is 0. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        if (column == 0) {
            throw new Unreadable("damaged");
        }
        return column - 1;
    }

    /** Counted from 1. */
    static int row(String reference) {
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            int digit = reference.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                row = row * 10 + digit;
                if (row > LAST_ROW) {
                    throw new Unreadable("damaged");
                }
            }
        }
        if (row == 0) {
            throw new Unreadable("damaged");
        }
        return row;
    }
}
