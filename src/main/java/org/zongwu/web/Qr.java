package org.zongwu.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as inline SVG: sharp at every size, one request less, and printed by the browser. */
public final class Qr {
    /** The standard asks for four modules of white; on white paper two are enough and the modules get larger. */
    private static final int MARGIN = 2;

    private Qr() {}

    /** {@code label} is what a reader hears. */
    public static Html of(String text, String label) {
        try {
            BitMatrix bits = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.CHARACTER_SET, "UTF-8"));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < bits.getHeight(); y++) {
                row(bits, y, path);
            }
            return new Html("<svg class=\"z-qr\" viewBox=\"0 0 " + bits.getWidth() + " " + bits.getHeight()
                    + "\" role=\"img\" aria-label=\"" + Html.escape(label)
                    + "\" shape-rendering=\"crispEdges\"><path d=\"" + path
                    + "\" fill=\"#000\"/></svg>");
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for a text of " + text.length(), e);
        }
    }

    /** One rectangle a run of black modules: a third of the size of one a module. */
    private static void row(BitMatrix bits, int y, StringBuilder path) {
        int x = 0;
        while (x < bits.getWidth()) {
            int from = x;
            while (x < bits.getWidth() && bits.get(x, y)) {
                x++;
            }
            if (x > from) {
                path.append('M').append(from).append(' ').append(y);
                path.append('h').append(x - from).append("v1h").append(from - x).append('z');
            } else {
                x++;
            }
        }
    }
}
