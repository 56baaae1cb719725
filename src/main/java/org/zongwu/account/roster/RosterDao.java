package org.zongwu.account.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zongwu.access.Role;
import org.zongwu.db.Tx;

/** What an import of people asks of the tables, and how it is taken back. */
final class RosterDao {
    /** Person → name to sign in under. */
    Map<Long, String> accounts(Tx tx) {
        Map<Long, String> accounts = new HashMap<>();
        tx.query("select person_id, username from account")
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(one -> accounts.put(one.getKey(), one.getValue()));
        return accounts;
    }

    /** All that {@link #restore} puts back, and the account and the roles the import gave, empty for none. */
    String snapshot(Tx tx, long person, String opened) {
        return tx.query("""
                        select json_object('staffNo', staff_no, 'name', name, 'pinyin', pinyin, 'initials', initials,
                                           'department', department_id, 'post', post, 'phone', phone,
                                           'extension', extension, 'joinedOn', joined_on, 'note', note,
                                           'account', :opened, 'roles', '')
                        from person
                        where id = :id""")
                .bind("id", person)
                .bind("opened", opened)
                .mapTo(String.class)
                .one();
    }

    String with(Tx tx, String snapshot, String opened, Set<Role> given) {
        return tx.query("select json_set(:s, '$.account', :opened, '$.roles', :given)")
                .bind("s", snapshot)
                .bind("opened", opened)
                .bind("given", given.stream().map(Role::name).collect(Collectors.joining(",")))
                .mapTo(String.class)
                .one();
    }

    /** The roles that the import gave. */
    Set<Role> given(Tx tx, String snapshot) {
        return tx.query("select coalesce(:s ->> 'roles', '')")
                .bind("s", snapshot)
                .mapTo(String.class)
                .one()
                .lines()
                .flatMap(Pattern.compile(",")::splitAsStream)
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    /** People with accounts to whom an import gave roles. */
    List<Long> givenRoles(Tx tx, long importId) {
        return tx.query("""
                        select r.object_id
                        from import_row r
                        join account a on a.person_id = r.object_id
                        where r.import_id = :id and r.object_kind = 'person' and coalesce(r.before ->> 'roles', '') <> ''
                        order by r.object_id""").bind("id", importId).mapTo(Long.class).list();
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
}
