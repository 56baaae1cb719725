package org.zongwu.account.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Role;
import org.zongwu.web.Lang;
import org.zongwu.web.Texts;

/** Roles by the names that the program gives them, in Chinese and in English. */
final class RoleNames {
    private final Map<String, Role> names = new HashMap<>();

    RoleNames(Texts texts) {
        for (Role role : Role.values()) {
            for (Lang lang : Lang.values()) {
                names.put(plain(texts.text(lang, "site.role." + role.name())), role);
            }
        }
    }

    /** {@code roles} as the cell calls them; {@code unknown} are names that are no role's. */
    record Read(Map<Role, String> roles, List<String> unknown) {}

    /** Several stand apart by 、 , or ;. A class behind 班主任, as the list of people writes it, is no part of the name. */
    Read read(String cell) {
        Map<Role, String> roles = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String part : cell.split("[、，,；;/\\n]", -1)) {
            String name = part.strip();
            if (!name.isEmpty()) {
                called(plain(name)).ifPresentOrElse(role -> roles.putIfAbsent(role, name), () -> unknown.add(name));
            }
        }
        return new Read(roles, unknown);
    }

    private Optional<Role> called(String name) {
        return names.keySet().stream()
                .filter(known -> name.equals(known) || name.startsWith(known + " "))
                .max(Comparator.comparingInt(String::length))
                .map(names::get);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
