package org.zongwu.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as inline SVG: sharp at every size, one request less, and printed by the browser. */
public final class Qr {
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
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.CHARACTER_SET, "UTF-8"));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new Html("<svg class=\"z-qr\" viewBox=\"0 0 " + bits.getWidth() + " " + bits.getHeight()
                    + "\" role=\"img\" aria-label=\"" + Html.escape(label)
                    + "\" shape-rendering=\"crispEdges\"><path d=\"" + path
                    + "\" fill=\"#000\"/></svg>");
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for a text of " + text.length(), e);
        }
    }
}
