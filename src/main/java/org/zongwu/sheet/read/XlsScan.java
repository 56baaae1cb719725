package org.zongwu.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A first look at the records of a binary workbook: which sheets there are, their merged ranges (they stand behind the
 * rows), how days are counted; and whether POI can read the rest without filling the memory.
 */
final class XlsScan {
    private static final int BOF = 0x809;
    private static final int EOF = 0x0a;
    private static final int FILEPASS = 0x2f;
    private static final int SST = 0xfc;
    private static final int CONTINUE = 0x3c;
    private static final int DATEMODE = 0x22;
    private static final int BOUNDSHEET = 0x85;
    private static final int MERGECELLS = 0xe5;
    private static final int BIFF8 = 0x600;
    private static final int LONGEST = 8224;

    /** What POI spends on a shared text beside its characters. */
    private static final int OVERHEAD = 60;

    private record Bound(String name, int position, boolean hidden) {}

    private final Limits limits;
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Integer> streams = new ArrayList<>();
    private final Map<Integer, Merges> merges = new HashMap<>();
    private Epoch epoch = Epoch.FROM_1900;
    private int depth;
    private int previous;
    private long shared;

    private XlsScan(Limits limits) {
        this.limits = limits;
    }

    static XlsScan of(InputStream in, Limits limits) throws IOException {
        XlsScan scan = new XlsScan(limits);
        byte[] head = new byte[4];
        int position = 0;
        while (in.readNBytes(head, 0, 4) == 4) {
            ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
            int type = numbers.getShort() & 0xffff;
            int length = numbers.getShort() & 0xffff;
            if (length > LONGEST || (type == 0 && length == 0)) {
                break;
            }
            byte[] body = in.readNBytes(length);
            if (body.length < length) {
                throw new Unreadable("damaged");
            }
            scan.record(type, ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN), position);
            position += 4 + length;
        }
        return scan;
    }

    List<SheetInfo> sheets() {
        List<SheetInfo> sheets = new ArrayList<>();
        for (Bound bound : bounds) {
            sheets.add(new SheetInfo(sheets.size(), bound.name(), bound.hidden()));
        }
        return sheets;
    }

    /** Which part of the stream, in its own order, is the sheet. */
    int ordinal(SheetInfo sheet) {
        return streams.indexOf(bounds.get(sheet.index()).position());
    }

    Merges merges(SheetInfo sheet) {
        Merges copy = new Merges(limits);
        merges.getOrDefault(bounds.get(sheet.index()).position(), copy).ranges().forEach(copy::add);
        return copy;
    }

    Epoch epoch() {
        return epoch;
    }

    private void record(int type, ByteBuffer body, int position) {
        switch (type) {
            case BOF -> began(body, position);
            case EOF -> depth--;
            case FILEPASS -> throw new Unreadable("locked");
            case SST -> hold(body.remaining() + (body.getInt(4) & 0xffffffffL) * OVERHEAD);
            case CONTINUE -> hold(previous == SST ? body.remaining() : 0);
            case DATEMODE -> epoch = body.getShort(0) == 1 ? Epoch.FROM_1904 : Epoch.FROM_1900;
            case BOUNDSHEET -> bound(body);
            case MERGECELLS -> merge(body);
            default -> {}
        }
        previous = type == CONTINUE ? previous : type;
    }

    /** The first part is the book itself; charts inside a sheet are parts within a part. */
    private void began(ByteBuffer body, int position) {
        if (body.getShort(0) != BIFF8) {
            throw new Unreadable("oldExcel");
        }
        if (depth++ == 0 && position > 0) {
            streams.add(position);
        }
    }

    private void hold(long bytes) {
        shared += bytes;
        if (shared > limits.heldCharacters() * 3L) {
            throw new Unreadable("cells");
        }
    }

    private void bound(ByteBuffer body) {
        int position = body.getInt();
        int state = body.get() & 3;
        int kind = body.get();
        int length = body.get() & 0xff;
        boolean wide = (body.get() & 1) == 1;
        byte[] name = new byte[wide ? length * 2 : length];
        body.get(name);
        if (kind == 0) {
            String text = new String(name, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
            bounds.add(new Bound(text, position, state != 0));
        }
    }

    private void merge(ByteBuffer body) {
        if (streams.isEmpty() || depth != 1) {
            return;
        }
        Merges found = merges.computeIfAbsent(streams.get(streams.size() - 1), p -> new Merges(limits));
        for (int left = body.getShort(); left > 0 && body.remaining() >= 8; left--) {
            int first = body.getShort() & 0xffff;
            int last = body.getShort() & 0xffff;
            found.add(new Merges.Range(first + 1, last + 1, body.getShort() & 0xff, body.getShort() & 0xff));
        }
    }
}
