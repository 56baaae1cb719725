package org.zongwu.sheet.read;

/**
 * How much of a foreign file is read before it is refused, so that no file fills the memory or the afternoon (T-8).
 *
 * @param fileBytes size of the file as it was sent
 * @param unpackedBytes bytes unpacked from it in all, counted while they stream
 * @param entries files inside a packed one
 * @param ratio unpacked to packed, beyond the first 10 MB
 * @param rows rows that hold something, a sheet
 * @param columns columns that hold something
 * @param cellCharacters characters of one cell; Excel itself allows 32,767
 * @param cells cells that hold something, a sheet
 * @param heldCharacters characters of what must be held while reading (the shared texts of a workbook, one row of text)
 */
public record Limits(
        long fileBytes,
        long unpackedBytes,
        int entries,
        int ratio,
        int rows,
        int columns,
        int cellCharacters,
        long cells,
        int heldCharacters) {

    public static final Limits STANDARD =
            new Limits(20L << 20, 300L << 20, 5_000, 300, 200_000, 200, 32_767, 6_000_000, 12_000_000);

    /** For a reader that keeps every row it is given. */
    public Limits keeping(int most) {
        return new Limits(
                fileBytes,
                unpackedBytes,
                entries,
                ratio,
                most,
                columns,
                cellCharacters,
                Math.min(cells, most * 25L),
                heldCharacters);
    }
}
