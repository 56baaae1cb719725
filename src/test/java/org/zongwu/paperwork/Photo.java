package org.zongwu.paperwork;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as cameras make them: blue, the corner of the first line and column red, that of the last column green. */
public final class Photo {
    private Photo() {}

    public static byte[] of(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                boolean first = y < height / 2;
                Color color = !first ? Color.BLUE : x < width / 2 ? Color.RED : Color.GREEN;
                image.setRGB(x, y, color.getRGB());
            }
        }
        return written(image, format);
    }

    /** A JPEG with an EXIF that says how the camera was held and where: the position is what must not get out. */
    public static byte[] held(int orientation, ByteOrder order, int width, int height) {
        ByteBuffer exif = ByteBuffer.allocate(80).order(order);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.put("GPS31.2304N121.4737E".getBytes(StandardCharsets.US_ASCII));
        byte[] plain = of("jpeg", width, height);
        return ByteBuffer.allocate(plain.length + 84)
                .put(plain, 0, 2)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 82})
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A small JPEG whose head says that it is of this size. */
    public static byte[] claiming(int width, int height) {
        byte[] jpeg = of("jpeg", 16, 16);
        for (int at = 2; at < jpeg.length - 8; at++) {
            if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new AssertionError("no frame");
    }

    public static BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** red, green or blue, a little inside of a corner: {@code top left}. */
    public static String at(BufferedImage image, String corner) {
        int x = corner.endsWith("left") ? image.getWidth() / 5 : image.getWidth() * 4 / 5;
        int y = corner.startsWith("top") ? image.getHeight() / 5 : image.getHeight() * 4 / 5;
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 128 ? "red" : color.getGreen() > 128 ? "green" : "blue";
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
