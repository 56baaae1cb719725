package build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpriteTest {
    @TempDir
    Path folder;

    @BeforeEach
    void drawAnIcon() throws IOException {
        Files.writeString(folder.resolve("dot.svg"), """
                <!-- a note -->
                <svg width="24">
                  <path d="M0 0" />
                </svg>
                """);
    }

    @Test
    void theNamedIconsAreJoined() throws IOException {
        join("dot\n\n");
        assertEquals("""
                <svg xmlns="http://www.w3.org/2000/svg">
                <symbol id="dot" viewBox="0 0 24 24"><path d="M0 0" /></symbol>
                </svg>
                """, Files.readString(folder.resolve("out/icons.svg")));
    }

    @Test
    void anIconThatDoesNotExistEndsTheBuild() {
        assertThrows(NoSuchFileException.class, () -> join("dot\nnothing\n"));
        assertFalse(Files.exists(folder.resolve("out/icons.svg")));
    }

    private void join(String names) throws IOException {
        Path list = Files.writeString(folder.resolve("icons.txt"), names);
        Sprite.main(new String[] {
            folder.toString(), list.toString(), folder.resolve("out/icons.svg").toString()
        });
    }
}
