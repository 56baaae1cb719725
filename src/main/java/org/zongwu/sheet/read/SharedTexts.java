package org.zongwu.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share: the one thing of it that must be held as a whole. */
final class SharedTexts {
    /** What a text costs beside its characters. */
    private static final int OVERHEAD = 28;

    private SharedTexts() {}

    static List<String> read(Parts parts, Optional<String> part, Limits limits) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (part.isEmpty() || !parts.has(part.get())) {
            return texts;
        }
        long held = 0;
        try (Xml xml = parts.xml(part.get())) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("si")) {
                    String text = RichText.read(xml, "si", limits);
                    held += text.length() + OVERHEAD;
                    if (held > limits.heldCharacters()) {
                        throw new Unreadable("cells");
                    }
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
