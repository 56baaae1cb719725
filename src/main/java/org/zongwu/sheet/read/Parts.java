package org.zongwu.sheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The zip file that an .xlsx is: parts that point at each other. Names are compared as Windows would. */
final class Parts implements Closeable {
    private final ZipFile zip;
    private final Meter meter;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** {@code kind} is the last word of the relation's type, {@code target} the part's full name. */
    record Link(String id, String kind, String target) {}

    private Parts(ZipFile zip, Meter meter) {
        this.zip = zip;
        this.meter = meter;
    }

    static Parts open(Path file, Limits limits) throws IOException {
        Parts opened = new Parts(new ZipFile(file.toFile()), new Meter(limits, Files.size(file)));
        try {
            opened.list(limits);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    Xml xml(String part) throws IOException, XMLStreamException {
        return Xml.of(stream(part));
    }

    InputStream stream(String part) throws IOException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new Unreadable("damaged");
        }
        return meter.over(zip.getInputStream(entry), key(part));
    }

    /** What a part points at inside the file; the empty name stands for the file itself. */
    List<Link> links(String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String rels = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Link> links = new ArrayList<>();
        if (has(rels)) {
            try (Xml xml = xml(rels)) {
                while (xml.next()) {
                    if (xml.starts() && xml.name().equals("Relationship")) {
                        links.add(link(xml, folder));
                    }
                }
            }
        }
        return links;
    }

    static Optional<String> first(List<Link> links, String kind) {
        return links.stream()
                .filter(link -> link.kind().equals(kind))
                .map(Link::target)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list(Limits limits) {
        if (zip.size() > limits.entries()) {
            throw new Unreadable("bomb");
        }
        long declared = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            entries.put(key(entry.getName()), entry);
            declared += key(entry.getName()).endsWith(".xml") ? Math.max(0, entry.getSize()) : 0;
        }
        if (declared > limits.unpackedBytes()) {
            throw new Unreadable("bomb");
        }
    }

    private static Link link(Xml xml, String folder) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        String full = target.startsWith("/") ? target.substring(1) : folder + target;
        return new Link(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), full);
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
