package org.zongwu.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/** Puts the records of one sheet together to rows. */
final class XlsRows extends AbortableHSSFListener {
    private static final short GO_ON = 0;
    private static final short ENOUGH = 1;

    private final int ordinal;
    private final Merges merges;
    private final Epoch epoch;
    private final Outlet outlet;
    private final Limits limits;
    private final Map<Integer, Look> coded = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private SSTRecord texts = new SSTRecord();
    private int depth;
    private int part = -2;
    private int row = -1;
    private int awaited = -1;

    XlsRows(int ordinal, Merges merges, Epoch epoch, Outlet outlet, Limits limits) {
        this.ordinal = ordinal;
        this.merges = merges;
        this.epoch = epoch;
        this.outlet = outlet;
        this.limits = limits;
    }

    void register(HSSFRequest request) {
        for (short type : new short[] {
            BOFRecord.sid,
            EOFRecord.sid,
            SSTRecord.sid,
            FormatRecord.sid,
            ExtendedFormatRecord.sid,
            LabelSSTRecord.sid,
            LabelRecord.sid,
            NumberRecord.sid,
            FormulaRecord.sid,
            StringRecord.sid,
            BoolErrRecord.sid
        }) {
            request.addListener(this, type);
        }
    }

    @Override
    public short abortableProcessRecord(Record record) {
        if (record instanceof BOFRecord) {
            part += depth++ == 0 ? 1 : 0;
        } else if (record instanceof EOFRecord) {
            depth--;
            return depth == 0 && part == ordinal ? ENOUGH : GO_ON;
        } else if (part < 0) {
            global(record);
        } else if (part == ordinal && depth == 1) {
            cell(record);
        }
        return GO_ON;
    }

    /** The last row has no successor that would send it off. */
    void end() {
        if (row >= 0) {
            merges.fill(row + 1, cells);
            outlet.row(row + 1, cells);
        }
        cells.clear();
    }

    private void global(Record record) {
        if (record instanceof SSTRecord found) {
            texts = found;
        } else if (record instanceof FormatRecord format) {
            coded.put(format.getIndexCode(), Look.coded(format.getFormatString()));
        } else if (record instanceof ExtendedFormatRecord style) {
            formats.add((int) style.getFormatIndex());
        }
    }

    private void cell(Record record) {
        if (record instanceof StringRecord text) {
            if (awaited >= 0) {
                put(awaited, Cell.text(text.getString()));
            }
            awaited = -1;
        } else if (record instanceof CellValueRecordInterface value) {
            if (value.getRow() != row) {
                end();
                row = value.getRow();
            }
            put(value.getColumn(), value(value));
        }
    }

    private Cell value(CellValueRecordInterface record) {
        if (record instanceof LabelSSTRecord text) {
            return Cell.text(texts.getString(text.getSSTIndex()).getString());
        }
        if (record instanceof NumberRecord number) {
            return look(number).cell(number.getValue(), epoch);
        }
        if (record instanceof FormulaRecord formula) {
            return computed(formula);
        }
        if (record instanceof BoolErrRecord logical) {
            return logical.isBoolean()
                    ? Cell.bool(Boolean.toString(logical.getBooleanValue()))
                    : error(logical.getErrorValue());
        }
        return record instanceof LabelRecord text ? Cell.text(text.getValue()) : Cell.EMPTY;
    }

    /** A text that a formula gave stands in the record that follows. */
    private Cell computed(FormulaRecord formula) {
        awaited = -1;
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> look(formula).cell(formula.getValue(), epoch);
            case BOOLEAN -> Cell.bool(Boolean.toString(formula.getCachedBooleanValue()));
            case ERROR -> error(formula.getCachedErrorValue());
            case STRING -> {
                awaited = formula.getColumn();
                yield Cell.EMPTY;
            }
            case BLANK, FORMULA, _NONE -> Cell.EMPTY;
        };
    }

    private void put(int column, Cell cell) {
        if (cell.empty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new Unreadable("columns", row + 1, limits.columns());
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    private Look look(CellValueRecordInterface record) {
        int style = record.getXFIndex();
        int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        return coded.getOrDefault(format, Look.builtIn(format));
    }

    private static Cell error(int code) {
        return FormulaError.isValidCode(code)
                ? Cell.text(FormulaError.forInt(code).getString())
                : Cell.EMPTY;
    }
}
