package org.zongwu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.zongwu.access.User;
import org.zongwu.asset.Cards;
import org.zongwu.db.Tx;

/** What happened at the practice school since its register was set up, act by act under the stepping clock. */
final class DemoHistory {
    private final SteppingClock clock;
    private final DemoOffice office;
    private final DemoCards cards;
    private final DemoStaff staff;

    DemoHistory(SteppingClock clock, DemoOffice office, List<Cards.Added> opening, Random chance) {
        this.clock = clock;
        this.office = office;
        this.cards = new DemoCards(office, opening, chance, clock);
        this.staff = new DemoStaff(office, clock);
    }

    void play(Tx tx, DemoDays days) {
        for (DemoLine line : DemoLine.all()) {
            LocalDate day = days.at(line.term(), line.at());
            clock.step(day);
            act(tx, office.user(tx, line.by()), line);
        }
    }

    private void act(Tx tx, User who, DemoLine line) {
        switch (line.act()) {
            case "buy" -> cards.buy(tx, who, line);
            case "split" -> cards.split(tx, who, line);
            case "void" -> cards.strikeOut(tx, who, line);
            case "bulk", "scrap" -> cards.together(tx, who, line);
            case "place", "move", "keep", "part", "price", "serial", "state" -> cards.edit(tx, who, line);
            case "room", "keeper" -> staff.room(tx, who, line);
            case "teacher", "pupils" -> staff.schoolClass(tx, who, line);
            case "join" -> staff.join(tx, who, line);
            case "leave", "phone", "post" -> staff.person(tx, who, line);
            default -> throw new IllegalArgumentException(line.toString());
        }
    }
}
