package org.zongwu;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.RegisterCheckDao;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.DataFolder;
import org.zongwu.db.Database;
import org.zongwu.db.KeptFiles;
import org.zongwu.db.Refusal;
import org.zongwu.db.Verify;
import org.zongwu.paperwork.AttachmentDao;
import org.zongwu.web.Lang;
import org.zongwu.web.Texts;

/** The commands on a data folder that stand in place of a start: {@code verify}. */
final class Commands {
    private Commands() {}

    /** All that {@code verify} and the page of the trail look at. */
    static Verify checks(Clock clock, KeptFiles files) {
        return new Verify(Stream.concat(
                        Stream.of(new TrailDao(clock).check(), AttachmentDao.check(files)),
                        new RegisterCheckDao(new PlaceDao(clock)).checks().stream())
                .toList());
    }

    static int run(List<String> words) {
        PrintWriter out = writer(java.io.FileDescriptor.out);
        Path data = Path.of(System.getProperty("zongwu.data"));
        Clock clock = Clock.systemUTC();
        // a folder without a school is not well: it is none, and looking at it must not make one of it
        if (!Files.isRegularFile(data.resolve("zongwu.db"))) {
            return refused(new Refusal("db.verify.none", data));
        }
        try (DataFolder folder = DataFolder.open(data);
                Database database = Database.open(folder, clock)) {
            Verify verify = checks(clock, new KeptFiles(folder.files(), clock));
            List<Verify.Finding> findings = verify.findings(database);
            verify.names()
                    .forEach(name -> out.println(name + ": "
                            + findings.stream()
                                    .filter(finding -> finding.check().equals(name))
                                    .map(Verify.Finding::problem)
                                    .findFirst()
                                    .orElse("ok")));
            return findings.isEmpty() ? 0 : 1;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static int refused(Refusal refusal) {
        Texts texts = new Texts(School.BUNDLES);
        PrintWriter err = writer(java.io.FileDescriptor.err);
        for (Lang lang : List.of(Lang.ZH, Lang.EN)) {
            err.println(texts.text(lang, refusal.key(), refusal.arguments().toArray()));
        }
        return 1;
    }

    private static PrintWriter writer(java.io.FileDescriptor stream) {
        return new PrintWriter(
                new java.io.OutputStreamWriter(new java.io.FileOutputStream(stream), Charset.defaultCharset()), true);
    }
}
