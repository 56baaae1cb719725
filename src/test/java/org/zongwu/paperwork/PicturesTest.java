package org.zongwu.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A photo is kept as people saw it, smaller, and without what the camera wrote beside it. */
final class PicturesTest {
    @TempDir
    Path folder;

    /** Where the first line and the first column are seen (EXIF 2.32, 4.6.4), hence both corners of the first line. */
    @ParameterizedTest
    @CsvSource({
        "1,top left,top right",
        "2,top right,top left",
        "3,bottom right,bottom left",
        "4,bottom left,bottom right",
        "5,top left,bottom left",
        "6,top right,bottom right",
        "7,bottom right,top right",
        "8,bottom left,top left"
    })
    void everyWayToHoldACameraIsTurnedUpright(int orientation, String red, String green) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            BufferedImage seen = Photo.read(kept(FileType.JPEG, Photo.held(orientation, order, 64, 32)));

            assertEquals(orientation > 4 ? 32 : 64, seen.getWidth());
            assertEquals(orientation > 4 ? 64 : 32, seen.getHeight());
            assertEquals("red", Photo.at(seen, red));
            assertEquals("green", Photo.at(seen, green));
        }
    }

    @Test
    void aPhotoWithoutOrWithDamagedExifIsTakenAsItIs() {
        byte[] held = Photo.held(6, ByteOrder.BIG_ENDIAN, 64, 32);
        assertEquals(Orientation.UPRIGHT, Orientation.of(Photo.of("jpeg", 64, 32)));
        assertEquals(Orientation.UPRIGHT, Orientation.of(Photo.held(9, ByteOrder.BIG_ENDIAN, 64, 32)));
        for (int length = 0; length < 60; length++) {
            Orientation.of(Arrays.copyOf(held, length));
            byte[] bent = held.clone();
            bent[length] = (byte) 0xff;
            Orientation.of(bent);
        }
    }

    @Test
    void aLargePictureComesOutAtAboutTwoThousandPixels() throws IOException {
        BufferedImage seen = Photo.read(kept(FileType.PNG, Photo.of("png", 6400, 900)));

        assertEquals(2134, seen.getWidth());
        assertEquals(300, seen.getHeight());
        assertEquals(
                2900, Photo.read(kept(FileType.JPEG, Photo.of("jpeg", 2900, 4))).getWidth());
    }

    @Test
    void whatIsClearInAPictureBecomesWhite() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", png);

        assertEquals(
                Color.WHITE.getRGB(),
                Photo.read(kept(FileType.PNG, png.toByteArray())).getRGB(4, 4));
        assertEquals("red", Photo.at(Photo.read(kept(FileType.GIF, Photo.of("gif", 32, 32))), "top left"));
    }

    @Test
    void greyStaysAsGreyAsItWas() throws IOException {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 100);
        for (FileType type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(grey, type.name(), bytes);
            int seen = new Color(Photo.read(kept(type, bytes.toByteArray())).getRGB(8, 8)).getGreen();
            assertTrue(Math.abs(seen - 100) < 4, type + " " + seen);
        }
    }

    @Test
    void whatIsTooLargeOrDamagedIsRefusedBeforeItIsDecoded() {
        assertEquals("paperwork.error.pixels", refused(Photo.claiming(10_000, 6_000)));
        assertEquals("paperwork.error.pixels", refused(Photo.claiming(40_000, 1)));
        assertEquals("paperwork.error.damaged", refused(Arrays.copyOf(Photo.of("jpeg", 64, 32), 40)));
    }

    private String refused(byte[] content) {
        return assertThrows(NotTaken.class, () -> kept(FileType.JPEG, content))
                .message()
                .key();
    }

    private byte[] kept(FileType type, byte[] content) throws IOException {
        Path from = Files.write(folder.resolve("from"), content);
        Path to = folder.resolve("to");
        Files.deleteIfExists(to);
        Pictures.write(from, type, type == FileType.JPEG ? Orientation.of(content) : Orientation.UPRIGHT, to);
        return Files.readAllBytes(to);
    }
}
