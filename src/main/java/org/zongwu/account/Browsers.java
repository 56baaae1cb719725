package org.zongwu.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says of itself, in two words a teacher recognises: {@code Edge · Windows}. */
final class Browsers {
    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        // the more particular first: nearly all call themselves Chrome and Safari as well
        PROGRAMS.put("MicroMessenger", "微信");
        PROGRAMS.put("DingTalk", "钉钉");
        PROGRAMS.put("Edg", "Edge");
        PROGRAMS.put("Firefox", "Firefox");
        PROGRAMS.put("Chrome", "Chrome");
        PROGRAMS.put("Safari", "Safari");
        MACHINES.put("Android", "Android");
        MACHINES.put("HarmonyOS", "HarmonyOS");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS", "macOS");
        MACHINES.put("Linux", "Linux");
    }

    private Browsers() {}

    static String words(String userAgent) {
        String program = first(PROGRAMS, userAgent);
        String machine = first(MACHINES, userAgent);
        return program.isEmpty() || machine.isEmpty() ? program + machine : program + " · " + machine;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
