package org.zongwu.account.roster;

import java.util.List;
import org.zongwu.school.PersonCard;

/** What booking a roster would do; {@code departments} are those to be made. */
record Plan(List<Arrival> fresh, List<Update> updates, List<String> departments) {

    /** {@code account}: he gets one, under the name the row gives or else his staff number. */
    record Arrival(Member row, boolean account) {}

    record Update(PersonCard before, Member row, boolean account) {}
}
