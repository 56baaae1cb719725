package org.zongwu.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void nobodyElseMayReadTheFolderOrItsSecret() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX modes here");
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            data.secret();

            assertEquals("rwx------", mode(data.path()));
            assertEquals("rw-------", mode(data.path().resolve("secret")));
        }
    }

    @Test
    void theSecretIsMadeOnceAndKept() {
        byte[] first;
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            first = data.secret();
            assertEquals(32, first.length);
        }
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            assertArrayEquals(first, data.secret());
        }
    }

    @Test
    void aSecondProgramIsRefusedWhileTheFirstRunsAndLetInAfterwards() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        try (DataFolder mine = DataFolder.open(data)) {
            assertEquals(Child.REFUSED, Child.run(mine.path(), 0));
        }

        assertEquals(0, Child.run(data, 0));
    }

    @Test
    void theSameProgramCannotOpenAFolderTwice() {
        Path data = folder.resolve("data");
        try (DataFolder mine = DataFolder.open(data)) {
            Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(mine.path()));

            assertEquals("db.folder.locked", refusal.key());
        }
    }

    @Test
    void aLockFileLeftByADeadProgramDoesNotBlock() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("lock"), "12345");

        DataFolder.open(data).close();
    }

    @Test
    void whatLayInTheTemporaryFolderIsGoneAfterTheNextStart() throws IOException {
        Path data = folder.resolve("data");
        DataFolder.open(data).close();
        Files.createDirectories(data.resolve("temp/folder"));
        Files.writeString(data.resolve("temp/folder/half.xlsx"), "half an export");
        Files.writeString(data.resolve("temp/half.csv"), "another");

        DataFolder.open(data).close();

        assertEquals(List.of(), names(data.resolve("temp")));
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaidToBeUnusable() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "a file");

        Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(file));

        assertEquals("db.folder.unusable", refusal.key());
        assertEquals("a file", Files.readString(file));
    }

    @Test
    void somebodyElsesFolderIsRefusedAndLeftAsItWas() throws IOException {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "dear parents");
        String before = mode(letters);

        Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(letters));

        assertEquals("db.folder.foreign", refusal.key());
        assertEquals(List.of("letter.txt"), names(letters));
        assertEquals(before, mode(letters));
    }

    @Test
    void anEmptyFolderIsTakenHiddenFilesOrNot() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve(".DS_Store"), "");

        DataFolder.open(data).close();

        assertTrue(Files.exists(data.resolve("lock")));
        assertFalse(Files.exists(data.resolve("zongwu.db")));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
