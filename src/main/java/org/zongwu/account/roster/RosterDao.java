package org.zongwu.account.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zongwu.db.Tx;

/** What an import of people asks of the tables, and how it is taken back. */
final class RosterDao {
    private static final String MADE =
            "(select object_id from import_row where import_id = :id and object_kind = 'person' and act = 'NEW')";

    private record Reference(String table, String field) {}

    /** Person → name to sign in under. */
    Map<Long, String> accounts(Tx tx) {
        Map<Long, String> accounts = new HashMap<>();
        tx.query("select person_id, username from account")
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(one -> accounts.put(one.getKey(), one.getValue()));
        return accounts;
    }

    /** All that {@link #restore} puts back, and the account the import opened, empty for none. */
    String snapshot(Tx tx, long person, String opened) {
        return tx.query("""
                        select json_object('staffNo', staff_no, 'name', name, 'pinyin', pinyin, 'initials', initials,
                                           'department', department_id, 'post', post, 'phone', phone,
                                           'extension', extension, 'joinedOn', joined_on, 'note', note,
                                           'account', :opened)
                        from person
                        where id = :id""")
                .bind("id", person)
                .bind("opened", opened)
                .mapTo(String.class)
                .one();
    }

    String with(Tx tx, String snapshot, String opened) {
        return tx.query("select json_set(:s, '$.account', :opened)")
                .bind("s", snapshot)
                .bind("opened", opened)
                .mapTo(String.class)
                .one();
    }

    void restore(Tx tx, long person, String snapshot) {
        tx.update("""
                        update person
                        set staff_no = :s ->> 'staffNo', name = :s ->> 'name', pinyin = :s ->> 'pinyin',
                            initials = :s ->> 'initials', department_id = :s ->> 'department', post = :s ->> 'post',
                            phone = :s ->> 'phone', extension = :s ->> 'extension', joined_on = :s ->> 'joinedOn',
                            note = :s ->> 'note', version = version + 1
                        where id = :id""").bind("s", snapshot).bind("id", person).execute();
    }

    /** Answers the name of the account that the import opened; empty when it opened none. */
    String closeOpened(Tx tx, long person, String snapshot) {
        tx.update("delete from account where person_id = :id and username = :s ->> 'account'")
                .bind("id", person)
                .bind("s", snapshot)
                .execute();
        return tx.query("select :s ->> 'account'")
                .bind("s", snapshot)
                .mapTo(String.class)
                .one();
    }

    void delete(Tx tx, long person) {
        tx.update("delete from person where id = :id").bind("id", person).execute();
    }

    /** Those of an import who were edited, signed in or got an account since, or whom something names by now: 工号 and name. */
    List<String> touched(Tx tx, long importId) {
        TreeSet<String> touched = new TreeSet<>(
                tx.query("""
                        select p.staff_no || ' ' || p.name
                        from import_row r
                        join person p on p.id = r.object_id
                        left join account a on a.person_id = p.id
                        where r.import_id = :id and r.object_kind = 'person'
                          and (p.version <> r.after_version
                               or r.act = 'NEW' and a.person_id is not null and r.before ->> 'account' = ''
                               or r.before ->> 'account' <> ''
                                  and (a.username is not r.before ->> 'account' or a.signed_in_at <> '' or a.disabled = 1
                                       or a.password_state = 'OWN'))""").bind("id", importId).mapTo(String.class).list());
        for (Reference one : references(tx)) {
            touched.addAll(tx.query("select staff_no || ' ' || name from person where id in (select " + one.field()
                            + " from " + one.table() + " where " + one.field() + " in " + MADE + ")")
                    .bind("id", importId)
                    .mapTo(String.class)
                    .list());
        }
        return new ArrayList<>(touched);
    }

    /** Every column that names a person, also of what is added to the program later; accounts are looked at by themselves. */
    private static List<Reference> references(Tx tx) {
        return tx.query("""
                        select m.name, f."from"
                        from sqlite_master m, pragma_foreign_key_list(m.name) f
                        where m.type = 'table' and f."table" = 'person' and m.name <> 'account'
                        order by m.name, f."from\"""")
                .map((row, context) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }
}
