package org.zongwu.school;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How Chinese is usually read, without tones: each character of the basic plane, and the phrases that are read otherwise
 * than their characters alone. The table is made at build time ({@code build.Syllables}).
 */
final class Syllables {
    private final String[] ofCharacter = new String[Character.MAX_VALUE + 1];
    private final Map<String, String> ofPhrase = new HashMap<>();
    private final int[] longest = new int[Character.MAX_VALUE + 1];

    Syllables() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Syllables.class.getResourceAsStream("/pinyin.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
                String syllable = line.substring(0, line.indexOf(' '));
                line.substring(syllable.length() + 1).chars().forEach(c -> ofCharacter[c] = syllable);
            }
            lines.lines().forEach(this::phrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void phrase(String line) {
        String phrase = line.substring(0, line.indexOf(' '));
        ofPhrase.put(phrase, line.substring(phrase.length() + 1));
        longest[phrase.charAt(0)] = Math.max(longest[phrase.charAt(0)], phrase.length());
    }

    /** Syllables apart by spaces; a character that nobody knows stands for itself. */
    String of(String han) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < han.length(); ) {
            String part = longestAt(han, at);
            String single = ofCharacter[han.charAt(at)] == null ? part : ofCharacter[han.charAt(at)];
            read.append(' ').append(part.length() > 1 ? ofPhrase.get(part) : single);
            at += part.length();
        }
        return read.substring(Math.min(1, read.length()));
    }

    private String longestAt(String han, int at) {
        for (int length = Math.min(longest[han.charAt(at)], han.length() - at); length > 1; length--) {
            String part = han.substring(at, at + length);
            if (ofPhrase.containsKey(part)) {
                return part;
            }
        }
        return han.substring(at, at + 1);
    }
}
