package org.zongwu.sheet.wizard;

import java.util.List;
import java.util.Optional;

/** One column of a sheet: its heading (told apart when it stands twice), what it means, and what is doubtful about that. */
record Understood(int column, String heading, Meaning meaning, Optional<Doubt> doubt, List<String> samples) {

    Understood doubtful(Doubt why) {
        return new Understood(column, heading, Meaning.NONE, Optional.of(why), samples);
    }

    /** A column in which nothing stands needs no answer. */
    Understood withoutDoubt() {
        return new Understood(column, heading, meaning, Optional.empty(), samples);
    }
}
