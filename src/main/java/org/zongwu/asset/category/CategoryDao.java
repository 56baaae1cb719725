package org.zongwu.asset.category;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zongwu.db.Tx;
import org.zongwu.school.Pinyin;

/** The classes of assets, in all editions. */
public final class CategoryDao {
    private static final String SELECT = """
            select id, edition, code, name, coalesce(parent_id, 0) as parent_id, path, life_months, depreciates, unit, version
            from category
            """;

    public Optional<Category> of(Tx tx, long id) {
        return tx.query(SELECT + "where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Category.class))
                .findOne();
    }

    public Optional<Category> coded(Tx tx, String edition, String code) {
        return tx.query(SELECT + "where edition = :edition and code = :code")
                .bind("edition", edition)
                .bind("code", code)
                .map(ConstructorMapper.of(Category.class))
                .findOne();
    }

    /** Those a new card may be put under: the 2022 edition and the school's own. */
    public List<Category> choices(Tx tx) {
        return tx.query(SELECT + "where edition in ('2022', 'SCHOOL') order by path")
                .map(ConstructorMapper.of(Category.class))
                .list();
    }

    public List<Category> all(Tx tx) {
        return tx.query(SELECT + "order by edition desc, path")
                .map(ConstructorMapper.of(Category.class))
                .list();
    }

    /** Those in use, the school's own, and those whose code the lists of words name: what a form proposes. */
    public List<Category> usual(Tx tx) {
        return tx.query(SELECT + """
                        where edition = 'SCHOOL' or exists (select 1 from asset where category_id = category.id)
                           or (edition = '2022' and code in (select value from json_each(:codes)))
                        order by path""")
                .bind("codes", CategoryGuess.codes())
                .map(ConstructorMapper.of(Category.class))
                .list();
    }

    /** Raised by every change of a category. */
    long version(Tx tx) {
        return tx.query("select categories from register").mapTo(Long.class).one();
    }

    public boolean none(Tx tx) {
        return tx.query("select count(*) from category").mapTo(Long.class).one() == 0;
    }

    /** Live cards of all books per category, as their list has them: without those disposed of. */
    Map<Long, Long> cards(Tx tx) {
        return tx.query("""
                        select category_id, count(*)
                        from asset
                        where voided_at = '' and state <> 'DISPOSED' and category_id is not null
                        group by category_id""").map((row, context) -> Map.entry(row.getLong(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Answers whether the class still had its version. */
    boolean update(Tx tx, Category category, String pinyin) {
        return tx.update("""
                        update category
                        set name = :name, pinyin = :pinyin, unit = :unit, life_months = :lifeMonths,
                            depreciates = :depreciates, version = version + 1
                        where id = :id and version = :version""").bindMethods(category).bind("pinyin", pinyin).execute() == 1;
    }

    /** Those that every school starts from, with the ids they bear. */
    void fill(Tx tx, Collection<Category> all) {
        PreparedBatch batch = tx.batch("""
                insert into category (id, edition, code, name, pinyin, parent_id, path, life_months, depreciates, unit)
                values (:id, :edition, :code, :name, :pinyin, nullif(:parentId, 0), :path, :lifeMonths, :depreciates, :unit)""");
        all.forEach(category -> batch.bindMethods(category)
                .bind("pinyin", Pinyin.sortKey(category.name()))
                .add());
        batch.execute();
    }

    public long add(Tx tx, Category category, String pinyin) {
        tx.update("""
                        insert into category (edition, code, name, pinyin, parent_id, path, life_months, depreciates, unit)
                        values (:edition, :code, :name, :pinyin, nullif(:parentId, 0), :path, :lifeMonths, :depreciates, :unit)""").bindMethods(category).bind("pinyin", pinyin).execute();
        return tx.lastId();
    }
}
