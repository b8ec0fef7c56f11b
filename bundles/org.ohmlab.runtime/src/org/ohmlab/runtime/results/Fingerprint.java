/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that decides a run's numbers, as named values: hashes of the input files, settings, versions. Two runs
 * with equal fingerprints give equal tables. What decides nothing, such as the number of threads, is not part of it.
 *
 * @param values value by name, in a fixed order
 */
public record Fingerprint(Map<String, String> values) {

    private static final int HASH_DIGITS = 64;
    private static final int SHOWN_DIGITS = 12;

    /** Copies the map. */
    public Fingerprint {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @return SHA-256 over all names and values, as 64 hexadecimal digits */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            values.forEach((name, value) -> {
                // Lengths keep two different maps from giving the same bytes.
                digest.update((name.length() + ":" + name + "=" + value.length() + ":" + value + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Says what is different now.
     *
     * @param earlier the fingerprint of an earlier run
     * @return a phrase per changed value, such as {@code seeds: was 1 2, is now 1 2 3}; empty when equal
     */
    public List<String> changesSince(Fingerprint earlier) {
        List<String> changes = new ArrayList<>();
        values.forEach((name, value) -> {
            String before = earlier.values.get(name);
            if (!Objects.equals(before, value)) {
                changes.add(before == null ? name + ": new, " + shown(value)
                        : name + ": was " + shown(before) + ", is now " + shown(value));
            }
        });
        earlier.values.forEach((name, value) -> {
            if (!values.containsKey(name)) {
                changes.add(name + ": was " + shown(value) + ", is now gone");
            }
        });
        return changes;
    }

    private static String shown(String value) {
        boolean hash = value.length() == HASH_DIGITS && value.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hash ? value.substring(0, SHOWN_DIGITS) + "\u2026" : value;
    }
}
