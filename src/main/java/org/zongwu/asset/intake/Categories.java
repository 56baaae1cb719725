package org.zongwu.asset.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.category.Category;
import org.zongwu.asset.category.CategoryGuess;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.web.Message;
import org.zongwu.web.Option;

/**
 * Finds the category of each row, asking once per name or code. A 2022 code whose name in the file is another than the
 * list's own is never taken silently (A02010104 is 服务器 in 2022, 台式计算机 in the purchasing list before).
 */
final class Categories {
    /** An answer that leaves the category open. */
    static final String OPEN = "-";

    private final CategoryGuess guess;
    private final Map<String, Category> byCode = new LinkedHashMap<>();
    private final Map<String, Optional<Category>> named = new HashMap<>();
    private final Choices choices;
    private final Map<String, Ask> asked = new LinkedHashMap<>();
    private String unknown = "";

    private record Ask(Message text, List<Option> options, String proposal, int rows) {}

    Categories(List<Category> all, Choices choices) {
        this.guess = new CategoryGuess(all);
        all.forEach(category -> byCode.put(category.code(), category));
        this.choices = choices;
    }

    /** What was answered about the row settled last and is no category. */
    Optional<String> unknown() {
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown);
    }

    Entry settle(Entry entry) {
        unknown = "";
        String code = entry.given().of("categoryCode");
        String written = entry.given().of("categoryName");
        Optional<Category> coded = guess.byCode(code);
        boolean agreed = coded.isPresent() && !disagrees(coded.get(), written, entry);
        Entry kept = code.isEmpty() || agreed ? entry : entry.coded(code);
        Optional<Category> found = agreed
                ? coded
                : coded.isPresent()
                        ? askCode(coded.get(), entry, written)
                        : askName(written, entry.what().name());
        return found.map(category -> kept.in(category.id(), category.lifeMonths(), category.unit()))
                .orElse(kept);
    }

    List<DryRun.Question> questions() {
        List<DryRun.Question> all = new ArrayList<>();
        asked.forEach((key, ask) -> all.add(
                new DryRun.Question(key, ask.text(), ask.options(), ask.proposal(), ask.rows(), DryRun.Asked.FREELY)));
        return all;
    }

    /** The file's name for the code is another class of the list, or is not the code's name at all. */
    private boolean disagrees(Category coded, String written, Entry entry) {
        if (!written.isEmpty()) {
            return !written.equals(coded.name());
        }
        Optional<Category> exact = guess.exact(entry.what().name());
        return exact.isPresent()
                && exact.get().id() != coded.id()
                && !coded.path().contains(exact.get().code())
                && !exact.get().path().contains(coded.code());
    }

    private Optional<Category> askCode(Category coded, Entry entry, String given) {
        String written = given.isEmpty() ? entry.what().name() : given;
        Optional<Category> proposed = byName(written);
        String key = "code|" + coded.code() + "|" + written;
        List<Option> options = new ArrayList<>();
        proposed.ifPresent(category -> options.add(new Option(category.code(), category.label())));
        options.add(new Option(coded.code(), coded.label()));
        count(key, Message.of("intake.ask.code", coded.code(), written, coded.name()), options, "");
        return answered(key, Optional.empty());
    }

    private Optional<Category> askName(String written, String name) {
        Optional<Category> proposed = byName(written).or(() -> byName(name));
        String key = "name|" + name;
        List<Option> options = proposed.map(category -> List.of(new Option(category.code(), category.label())))
                .orElse(List.of());
        count(
                key,
                Message.of("intake.ask.name", name),
                options,
                proposed.map(Category::code).orElse(""));
        return answered(key, proposed);
    }

    private void count(String key, Message text, List<Option> options, String proposal) {
        Ask before = asked.get(key);
        asked.put(key, new Ask(text, options, proposal, before == null ? 1 : before.rows() + 1));
    }

    private Optional<Category> answered(String key, Optional<Category> otherwise) {
        Optional<String> answer = choices.answer(key).map(String::strip).filter(text -> !text.isEmpty());
        if (answer.isEmpty()) {
            return otherwise;
        }
        if (answer.get().equals(OPEN)) {
            return Optional.empty();
        }
        String code = answer.get().split(" ", 2)[0];
        Optional<Category> meant = Optional.ofNullable(byCode.get(code)).or(() -> guess.exact(answer.get()));
        unknown = meant.isPresent() ? "" : answer.get();
        return meant;
    }

    private Optional<Category> byName(String name) {
        return named.computeIfAbsent(name, guess::byName);
    }
}
