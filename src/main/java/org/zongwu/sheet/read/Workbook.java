package org.zongwu.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A file with tables, open for reading. Its kind is found by its content, never by its name; memory stays flat however
 * large it is. Every method may throw {@link Unreadable}. Not thread-safe.
 */
public abstract class Workbook implements Closeable {
    final Limits limits;

    Workbook(Limits limits) {
        this.limits = limits;
    }

    public static Workbook open(Path file, Limits limits) {
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                throw new Unreadable("large", limits.fileBytes() >> 20);
            }
            return Content.of(file).open(file, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells copied out of Excel, WPS or Word (tabs between them), or a table out of a web page. */
    public static Workbook pasted(String cells, Limits limits) {
        if (cells.isBlank()) {
            throw new Unreadable("nothingPasted");
        }
        if (cells.length() > limits.fileBytes() / 2) {
            throw new Unreadable("large", limits.fileBytes() >> 20);
        }
        return Content.ofText(cells.substring(0, Math.min(cells.length(), Content.HEAD)))
                .openText(() -> new StringReader(cells), limits);
    }

    /** In the order of the file; a text file is one sheet without a name. */
    public abstract List<SheetInfo> sheets();

    /** Hands over each row that holds something. What the sink throws comes out unchanged. */
    public final void read(SheetInfo sheet, RowSink sink) {
        Outlet outlet = new Outlet(sink, limits);
        try {
            rows(sheet, outlet);
        } catch (Outlet.Done done) {
            done.rethrow();
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Unreadable.damaged(e);
        }
    }

    abstract void rows(SheetInfo sheet, Outlet outlet) throws IOException, XMLStreamException;

    @Override
    public void close() throws IOException {}
}
