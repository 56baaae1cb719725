package org.zongwu.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** The HTML checker of the W3C has nothing to say of any page, whoever looks, nor of a refused form. */
final class CheckerTest {
    private static final List<String> READERS = List.of(EveryPage.RICHEST, "teacher", "auditor");

    @RegisterExtension
    static final TestServer SERVER = TestServer.with(EveryPage.FIXTURE);

    @BeforeAll
    static void work() {
        EveryPage.work();
    }

    @Test
    void everyPageIsGoodHtml() throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        for (String reader : READERS) {
            for (String address : EveryPage.addresses()) {
                Page page = Browser.as(reader).get(address);
                if (page.isHtml() && page.status() == 200) {
                    faults.addAll(faults(reader + " " + address, page.body()));
                }
            }
        }
        for (String address : List.of("/login", "/nowhere")) {
            faults.addAll(faults(address, Browser.stranger().get(address).body()));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void refusedFormsAreGoodHtmlToo() throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        for (String address : List.of(
                "/assets/new", "/people/new", "/rooms/new", "/departments/new", "/classes/new", "/imports/new")) {
            Browser admin = Browser.as(EveryPage.RICHEST);
            admin.get(address.equals("/imports/new") ? "/imports/new?kind=assets" : address);
            Page refused = admin.post(address, Map.of());
            assertEquals(422, refused.status(), address);
            faults.addAll(faults("refused " + address, refused.body()));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aPlantedFaultIsFound() throws IOException, SAXException {
        String good =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body>%s</body></html>";
        assertTrue(faults("good", good.formatted("<p>x</p>").getBytes(UTF_8)).isEmpty());
        assertFalse(faults("bad", good.formatted("<ul><p>x</p></ul>").getBytes(UTF_8))
                .isEmpty());
    }

    /** The schema is read once; it takes longer than a hundred pages. */
    private static final class Only {
        static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator(true, false, false);

        static {
            try {
                CHECKER.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new DefaultHandler());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> faults(String where, byte[] html) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        Only.CHECKER.setUpValidatorAndParsers(
                new DefaultHandler() {
                    @Override
                    public void error(SAXParseException fault) {
                        faults.add(where + " line " + fault.getLineNumber() + ": " + fault.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException fault) {
                        error(fault);
                    }
                },
                false,
                false);
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        Only.CHECKER.checkHtmlInputSource(source);
        return faults;
    }
}
