package org.zongwu.sheet.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from strangers, pulled piece by piece: no document type, so no entities of its own and no calls to the outside
 * (T-8); depth, number of elements and of attributes bounded.
 */
final class Xml implements Closeable {
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 40_000_000;
    private static final int MOST_ATTRIBUTES = 100;

    private final XMLStreamReader reader;
    private final Closeable source;
    private int depth;
    private int elements;

    private Xml(XMLStreamReader reader, Closeable source) {
        this.reader = reader;
        this.source = source;
    }

    static Xml of(InputStream in) throws XMLStreamException {
        return new Xml(factory().createXMLStreamReader(in), in);
    }

    static Xml of(Reader in) throws XMLStreamException {
        return new Xml(factory().createXMLStreamReader(in), in);
    }

    /** The next start or end of an element, or a piece of text; false at the end. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    began();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable("damaged");
                default -> {}
            }
        }
        return false;
    }

    boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean text() {
        return !starts() && !ends();
    }

    /** The element's name without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its name without prefix; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute that belongs to another vocabulary, as {@code r:id} does. */
    String foreign(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && space != null && !space.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    int number(String attribute, int otherwise) {
        String text = attribute(attribute);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    boolean yes(String attribute) {
        String text = attribute(attribute);
        return text.equals("1") || text.equalsIgnoreCase("true");
    }

    /** The text that is current. */
    String current() {
        return reader.getText();
    }

    /** Adds the text that is current to what was collected, up to the limit of a cell. */
    void collect(StringBuilder into, Limits limits) {
        if (into.length() + reader.getTextLength() > limits.cellCharacters()) {
            throw new Unreadable("cell", limits.cellCharacters());
        }
        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void began() {
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS || reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new Unreadable("damaged");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
