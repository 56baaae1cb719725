package org.zongwu.asset.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.zongwu.web.Errors;
import org.zongwu.web.Fields;
import org.zongwu.web.Money;

/** Finance's figures as typed: {@code month}, and per class {@code cost.A01} and {@code depreciated.A01}. */
record FinanceForm(Map<String, List<String>> typed) {
    static final String LABELS = "report.field.";

    static Map<String, List<String>> of(String month, Map<String, FinanceDao.Figure> figures) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("month", List.of(month));
        fields.put("version", List.of(version(month, figures)));
        figures.forEach((key, figure) -> {
            fields.put("cost." + key, List.of(Money.plain(figure.costFen())));
            fields.put("depreciated." + key, List.of(Money.plain(figure.depreciatedFen())));
        });
        return fields;
    }

    /** What was there when the form was filled: the month with its figures, since a row of them bears no number. */
    static String version(String month, Map<String, FinanceDao.Figure> figures) {
        return month + "."
                + Integer.toHexString(new TreeMap<>(figures).toString().hashCode());
    }

    boolean seen(Map<String, FinanceDao.Figure> now) {
        String version = new Fields(typed, new Errors(), LABELS).text("version");
        // another month was written over the one shown: nothing of it was seen, so there must be nothing
        return version.equals(version(month(), now)) || (now.isEmpty() && !version.startsWith(month() + "."));
    }

    String month() {
        return new Fields(typed, new Errors(), LABELS).month("month");
    }

    /** The figures of the classes of which something was typed. */
    List<FinanceDao.Figure> check(List<String> classes, Errors errors) {
        Fields fields = new Fields(typed, errors, LABELS);
        if (!month().matches("\\d{4}-(0[1-9]|1[0-2])")) {
            errors.add("month", "asset.error.month");
        }
        List<FinanceDao.Figure> figures = new ArrayList<>();
        for (String key : classes) {
            OptionalLong cost = fields.money("cost." + key);
            OptionalLong depreciated = fields.money("depreciated." + key);
            if (depreciated.orElse(0) > cost.orElse(0) && !errors.has("cost." + key)) {
                errors.add("depreciated." + key, "report.error.depreciated");
            }
            if (cost.isPresent() && !errors.any()) {
                figures.add(new FinanceDao.Figure(key, cost.getAsLong(), depreciated.orElse(0)));
            }
        }
        return figures;
    }
}
