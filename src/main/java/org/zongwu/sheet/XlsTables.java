package org.zongwu.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;

/** True binary workbooks (Excel 97–2003), read event by event; the library is loaded only when such a file comes. */
final class XlsTables {
    private XlsTables() {}

    static List<Table> read(Path file) throws IOException {
        Listener listener = new Listener();
        FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(listener);
        listener.formats = formats;
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(formats);
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().processWorkbookEvents(request, system);
        } catch (RuntimeException broken) {
            if (broken instanceof Unreadable known) {
                throw known;
            }
            throw new Unreadable(
                    broken.getClass().getSimpleName().contains("Encrypted") ? "sheet.locked" : "sheet.damaged");
        }
        return listener.tables();
    }

    private static final class Listener implements HSSFListener {
        private final List<String> names = new ArrayList<>();
        private final List<Grid> grids = new ArrayList<>();
        private FormatTrackingHSSFListener formats;
        private SSTRecord strings;
        private int formulaRow = -1;
        private int formulaColumn;

        @Override
        public void processRecord(Record record) {
            if (record instanceof BoundSheetRecord sheet) {
                names.add(sheet.getSheetname());
            } else if (record instanceof BOFRecord start && start.getType() == BOFRecord.TYPE_WORKSHEET) {
                grids.add(new Grid());
            } else if (record instanceof SSTRecord table) {
                strings = table;
            } else if (record instanceof MergeCellsRecord ranges && !grids.isEmpty()) {
                merge(ranges);
            } else if (!grids.isEmpty()) {
                cell(record);
            }
        }

        private void cell(Record record) {
            if (record instanceof LabelSSTRecord label) {
                put(label, strings.getString(label.getSSTIndex()).toString());
            } else if (record instanceof LabelRecord label) {
                put(label, label.getValue());
            } else if (record instanceof NumberRecord number) {
                put(number, number(number.getValue(), number));
            } else if (record instanceof FormulaRecord formula) {
                formulaRow = formula.hasCachedResultString() ? formula.getRow() : -1;
                formulaColumn = formula.getColumn();
                if (formulaRow < 0) {
                    put(formula, number(formula.getValue(), formula));
                }
            } else if (record instanceof StringRecord text && formulaRow >= 0) {
                grid().put(formulaRow + 1, formulaColumn, text.getString());
                formulaRow = -1;
            }
        }

        private void merge(MergeCellsRecord ranges) {
            for (int i = 0; i < ranges.getNumAreas(); i++) {
                CellRangeAddress area = ranges.getAreaAt(i);
                grid().merge(
                                area.getFirstRow() + 1,
                                area.getFirstColumn(),
                                area.getLastRow() + 1,
                                Math.min(area.getLastColumn(), 200));
            }
        }

        private String number(double value, CellValueRecordInterface cell) {
            int format = formats.getFormatIndex(cell);
            if (DateUtil.isADateFormat(format, formats.getFormatString(cell)) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value).toLocalDate().toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }

        private void put(CellValueRecordInterface at, String text) {
            grid().put(at.getRow() + 1, at.getColumn(), text);
        }

        private Grid grid() {
            return grids.get(grids.size() - 1);
        }

        List<Table> tables() {
            List<Table> tables = new ArrayList<>();
            for (int i = 0; i < grids.size(); i++) {
                tables.add(new Table(
                        i < names.size() ? names.get(i) : "", grids.get(i).rows(0)));
            }
            if (tables.isEmpty()) {
                throw new Unreadable("sheet.damaged");
            }
            return tables;
        }
    }
}
