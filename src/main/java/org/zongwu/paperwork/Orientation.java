package org.zongwu.paperwork;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that is read of a photo's EXIF: how the camera was held (tag 0x0112, EXIF 2.32, 4.6.4). */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    RIGHT,
    RIGHT_MIRRORED,
    LEFT;

    private static final int EXIF = 0x45786966;
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final int TAG = 0x0112;

    /** Whether width and height change places. */
    boolean onSide() {
        return compareTo(UPSIDE_DOWN_MIRRORED) > 0;
    }

    /** From the picture as it is stored, {@code w} by {@code h}, to the picture as it is to be seen. */
    AffineTransform turning(int w, int h) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, w, h);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, h);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, h, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, h, w);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    }

    /** A JPEG that does not say, or whose EXIF is damaged, is taken as upright. */
    static Orientation of(byte[] jpeg) {
        try {
            int value = read(ByteBuffer.wrap(jpeg));
            return value < 1 || value > 8 ? UPRIGHT : values()[value - 1];
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer jpeg) {
        int at = 2;
        while ((jpeg.get(at) & 0xff) == 0xff) {
            int marker = jpeg.get(at + 1) & 0xff;
            int length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == SCAN) {
                return 1;
            }
            if (marker == APP1 && jpeg.getInt(at + 4) == EXIF) {
                return tag(jpeg.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
