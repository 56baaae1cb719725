package org.zongwu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.db.UntilWritten;
import org.zongwu.school.calendar.CalendarDao;
import org.zongwu.school.calendar.SchoolBreak;
import org.zongwu.school.calendar.Term;
import org.zongwu.school.calendar.TermDao;
import org.zongwu.web.House;
import org.zongwu.web.Message;

/** What stands around every page: the school's name, its term, the warning bands, whom to ask. */
final class Around {
    private final Launch launch;
    private final UntilWritten<LocalDate, House.School> kept;
    private final SettingDao settings;
    private final TermDao terms = new TermDao();
    private final CalendarDao calendar = new CalendarDao();

    Around(Launch launch, Database database, SettingDao settings) {
        this.launch = launch;
        this.kept = new UntilWritten<>(database, this::read);
        this.settings = settings;
    }

    House.School school() {
        return kept.of(LocalDate.now(launch.clock()));
    }

    private House.School read(Tx tx, LocalDate today) {
        return school(
                settings.all(tx),
                terms.at(tx, today),
                calendar.breakAt(tx, today).map(SchoolBreak::name),
                today);
    }

    private House.School school(
            Map<String, String> all, Optional<Term> term, Optional<String> onBreak, LocalDate today) {
        List<Message> bands = new ArrayList<>();
        if (launch.demo()) {
            bands.add(Message.of("site.band.demo"));
        }
        if (launch.practice()) {
            bands.add(Message.of("site.band.clock"));
        }
        return new House.School(
                all.getOrDefault("school.name", ""),
                term.map(Around::line),
                onBreak.map(name -> Message.of("school.term.break", name))
                        .or(() -> term.map(found -> Message.of("school.term.week", found.week(today)))),
                bands,
                new House.Contact(all.getOrDefault("contact.name", ""), all.getOrDefault("contact.phone", "")));
    }

    /** 2025—2026学年 第一学期. */
    private static Message line(Term term) {
        return Message.of(
                "school.term.line",
                Integer.toString(term.schoolYear()),
                Integer.toString(term.schoolYear() + 1),
                Message.of("school.term." + term.number()));
    }
}
