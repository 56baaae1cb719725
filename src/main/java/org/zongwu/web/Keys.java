package org.zongwu.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks what the program signs: one-time keys of forms ({@code time.person.random.signature}). A key is for
 * one person and good for 7 days. Thread-safe.
 */
public final class Keys {
    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final int RANDOM_BYTES = 9;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec secret;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public Keys(byte[] secret, Clock clock) {
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
        this.clock = clock;
    }

    /** A fresh one-time key for a form of this person. */
    public String fresh(long person) {
        String content = clock.instant().getEpochSecond() + "." + person + "." + randomText();
        return content + "." + sign(content);
    }

    /** Whether the key is ours, of this person, and not older than 7 days. */
    public boolean good(String key, long person) {
        return genuine(key) && young(key) && key.split("\\.", -1)[1].equals(Long.toString(person));
    }

    /** Whose form it was, or 0 when the key is not one of ours or older than 7 days. */
    public long person(String key) {
        return genuine(key) && young(key) ? Long.parseLong(key.split("\\.", -1)[1]) : 0;
    }

    /** 144 random bits for tokens of a session. */
    public String randomText() {
        byte[] bytes = new byte[RANDOM_BYTES * 2];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** Compares without telling by its time how much was right. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private boolean young(String genuine) {
        long age = clock.instant().getEpochSecond() - Long.parseLong(genuine.substring(0, genuine.indexOf('.')));
        return age <= GOOD_FOR.toSeconds();
    }

    private boolean genuine(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0
                && key.matches("\\d{1,12}\\.\\d{1,18}\\.[\\w-]{12,48}\\.[\\w-]{12,48}")
                && same(sign(key.substring(0, dot)), key.substring(dot + 1));
    }

    private String sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
