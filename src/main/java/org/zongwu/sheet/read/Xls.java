package org.zongwu.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The binary workbook of Excel 97 to 2003, through POI's event reader. POI is named in the three Xls classes only, so
 * that it is loaded when such a file comes and not before.
 */
final class Xls extends Workbook {
    private static final String BOOK = "Workbook";

    private final POIFSFileSystem files;
    private final XlsScan scan;

    private Xls(POIFSFileSystem files, Limits limits) throws IOException {
        super(limits);
        this.files = files;
        checkKind(files.getRoot());
        try (var in = files.createDocumentInputStream(BOOK)) {
            this.scan = XlsScan.of(in, limits);
        }
        if (scan.sheets().isEmpty()) {
            throw new Unreadable("noSheet");
        }
    }

    static Workbook of(Path file, Limits limits) {
        try {
            POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
            try {
                return new Xls(files, limits);
            } catch (IOException | RuntimeException e) {
                files.close();
                throw e;
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Unreadable.damaged(e);
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return scan.sheets();
    }

    @Override
    void rows(SheetInfo sheet, Outlet outlet) throws IOException {
        XlsRows rows = new XlsRows(scan.ordinal(sheet), scan.merges(sheet), scan.epoch(), outlet, limits);
        HSSFRequest request = new HSSFRequest();
        rows.register(request);
        try (var in = files.createDocumentInputStream(BOOK)) {
            new HSSFEventFactory().abortableProcessEvents(request, in);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("locked");
        } catch (OldExcelFormatException e) {
            throw new Unreadable("oldExcel");
        } catch (HSSFUserException e) {
            throw new IOException(e);
        }
        rows.end();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** Word's files and encrypted .xlsx files come in the same container. */
    private static void checkKind(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            throw new Unreadable("locked");
        }
        if (root.hasEntry("WordDocument")) {
            throw new Unreadable("word");
        }
        if (root.hasEntry("Book") && !root.hasEntry(BOOK)) {
            throw new Unreadable("oldExcel");
        }
        if (!root.hasEntry(BOOK)) {
            throw new Unreadable("unknown");
        }
    }
}
