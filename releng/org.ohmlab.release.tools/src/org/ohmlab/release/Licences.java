/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The licences that may be shipped, how they are spelled, and what is known of parts that do not say theirs in a form
 * that a program can read. The file has the sections {@code [allowed]}, {@code [spellings]}, {@code [parts]} and
 * {@code [inside]}.
 */
final class Licences {

    private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9.-]+( WITH [A-Za-z0-9.-]+)?");

    private final Path file;
    private final Set<String> allowed = new HashSet<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> inside = new TreeMap<>();

    private Licences(Path file) {
        this.file = file;
    }

    /**
     * @param file the list
     * @return the list
     * @throws IOException when it cannot be read
     * @throws ReleaseException when a line of it is none of a section
     */
    static Licences read(Path file) throws IOException, ReleaseException {
        Licences licences = new Licences(file);
        String section = "";
        for (String raw : Files.readAllLines(file)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line;
            } else {
                licences.add(section, line);
            }
        }
        return licences;
    }

    private void add(String section, String line) throws ReleaseException {
        int equals = line.indexOf(" = ");
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        String value = equals < 0 ? "" : line.substring(equals + 3).strip();
        switch (section) {
            case "[allowed]" -> allowed.add(key);
            case "[spellings]" -> spellings.put(key.toLowerCase(Locale.ROOT), value);
            case "[parts]" -> parts.put(key, value);
            case "[inside]" -> inside.put(key, value);
            default -> throw new ReleaseException(file + ": the line \"" + line + "\" is in no section.");
        }
    }

    /** @return what is known of a part, by group, artifact and classifier, or else by the first two */
    Optional<String> known(Coordinates origin) {
        String exact = parts.get(origin.key() + ':' + origin.classifier());
        return Optional.ofNullable(exact == null ? parts.get(origin.key()) : exact);
    }

    /** @return what is inside of our own bundles, by {@code group:artifact:version} */
    Map<String, String> inside() {
        return inside;
    }

    /** @return the SPDX name of a licence that a part has spelled in its own way, or the spelling itself */
    String spdx(String spelling) {
        String plain = spelling.strip();
        return spellings.getOrDefault(plain.toLowerCase(Locale.ROOT), plain);
    }

    /**
     * @param expression SPDX expression of names with AND and OR, without parentheses; AND binds closer
     * @return whether it may be shipped
     */
    boolean allows(String expression) {
        for (String choice : expression.split(" OR ")) {
            boolean all = true;
            for (String name : choice.split(" AND ")) {
                all &= allowed.contains(name.strip());
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** @return whether all of an expression is written in SPDX names, also the choices that nobody has to take */
    static boolean isSpdx(String expression) {
        return Stream.of(expression.split(" (AND|OR) ")).allMatch(name -> SPDX.matcher(name).matches());
    }

    /** @return what to do about a part whose licence is allowed, but not all of it written as programs read it */
    String respelling(Component part) {
        return part.coordinates() + " in " + part.place() + " has the licence \"" + part.licence() + "\" ("
                + part.stated() + "), which is not all in SPDX names: add them under [spellings] in " + file + '.';
    }

    /** @return what to do about a part whose licence is not allowed or not known */
    String remedy(Component part) {
        String said = part.licence().isEmpty() ? "states no licence that can be read"
                : "has the licence \"" + part.licence() + "\" (" + part.stated() + "), which is not on the list";
        return part.coordinates() + " in " + part.place() + ' ' + said + ": read its licence, then replace the part, or"
                + " add the licence under [allowed] or [spellings], or what was read under [parts], in " + file + '.';
    }
}
