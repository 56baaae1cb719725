package org.zongwu.paperwork;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Writes a picture anew: about 2,000 pixels on its long side, upright, on white, as a JPEG that carries nothing of what the
 * camera wrote (place, time, owner). A large one is read with gaps and never decoded whole.
 */
final class Pictures {
    private static final long MOST_PIXELS = 50_000_000;
    /** One line is always decoded whole. */
    private static final int LONGEST = 30_000;

    private static final float SIDE = 2000;
    private static final float QUALITY = 0.85f;

    private Pictures() {}

    static void write(Path from, FileType type, Orientation held, Path to) throws IOException {
        write(upright(read(from, type), held), to);
    }

    private static BufferedImage read(Path from, FileType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (FileImageInputStream in = new FileImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            return small(reader);
        } catch (NotTaken tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException damaged) {
            // the JDK's readers answer to damaged pictures with almost any exception
            throw new NotTaken("paperwork.error.damaged");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage small(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int longer = Math.max(width, height);
        if ((long) width * height > MOST_PIXELS || longer > LONGEST) {
            throw new NotTaken("paperwork.error.pixels", width, height);
        }
        int step = Math.max(1, Math.round(longer / SIDE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage upright(BufferedImage read, Orientation held) {
        int width = read.getWidth();
        int height = read.getHeight();
        BufferedImage turned = held.onSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_3BYTE_BGR)
                : new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        canvas.drawImage(read, held.turning(width, height), (image, flags, x, y, w, h) -> false);
        canvas.dispose();
        return turned;
    }

    private static void write(BufferedImage picture, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream out = new FileImageOutputStream(to.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, java.util.List.of(), null), param);
        } finally {
            writer.dispose();
        }
    }
}
