package org.zongwu.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.DataFolder;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.school.PersonDao;

/** The first act of a school: its name, its first administrator, and from where the program may be opened. */
public final class Founding {
    private final DataFolder folder;
    private final SettingDao settings;
    private final PersonDao people;
    private final AccountDao accounts;
    private final TrailDao trail;

    public Founding(DataFolder folder, SettingDao settings, PersonDao people, AccountDao accounts, TrailDao trail) {
        this.folder = folder;
        this.settings = settings;
        this.people = people;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Who sets up holds the duties of the office until he gives them away: administrator and clerk. */
    User found(Tx tx, SetupForm form, String hash) {
        settings.put(tx, "school.name", form.school());
        settings.put(tx, "contact.name", form.name());
        long id = people.add(tx, form.name(), "", 0, "");
        accounts.add(tx, new Account(id, form.username(), hash, "OWN", "", "zh-CN", false));
        accounts.grant(tx, id, Role.ADMIN);
        accounts.grant(tx, id, Role.CLERK);
        User user = accounts.user(tx, id);
        trail.add(tx, user, Entry.of("account.setup", "person", id, user.name()));
        return user;
    }

    /** Takes effect at the next start: a new listening address while running is not safe. */
    void remember(SetupForm form) {
        try {
            Files.writeString(folder.path().resolve("bind.txt"), form.everywhere() ? "0.0.0.0" : "127.0.0.1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
