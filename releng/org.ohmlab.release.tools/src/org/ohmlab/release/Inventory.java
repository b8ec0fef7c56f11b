/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** All parts of the products of a release: bundles, and jars in bundles, with origin and licence. */
final class Inventory {

    private static final Pattern UNIT = Pattern.compile(
            "(?ms)^ {4}<unit id='([^']*)' version='([^']*)'.*?^ {4}</unit>");
    private static final Pattern PROPERTY = Pattern.compile(
            "<property name='maven(?:-wrapped)?-(groupId|artifactId|version)' value='([^']*)'/>");
    private static final Pattern CLASSIFIER = Pattern.compile("-((?:linux|windows|macosx)-.*)\\.jar$");

    private final Licences licences;
    private final Map<String, Component> parts = new TreeMap<>();

    Inventory(Licences licences) {
        this.licences = licences;
    }

    /**
     * Adds the parts of a product.
     *
     * @param product its folder
     * @param system id of its system
     * @throws IOException when reading fails
     */
    void add(Path product, String system) throws IOException {
        Map<String, Coordinates> origins = origins(product);
        for (Path plugin : sorted(product.resolve("plugins"))) {
            String name = plugin.getFileName().toString().replaceFirst("\\.jar$", "");
            String id = name.substring(0, name.lastIndexOf('_'));
            String version = name.substring(name.lastIndexOf('_') + 1);
            if (id.startsWith("org.ohmlab.")) {
                put(new Component(new Coordinates("org.ohmlab", id, version, ""), id, "EPL-2.0", "our own", "",
                        Set.of(system)));
            } else {
                Coordinates origin = origins.getOrDefault(name, new Coordinates("", id, version, ""));
                put(part(origin, Files.isDirectory(plugin) ? null : plugin, id, system));
            }
            if (Files.isDirectory(plugin.resolve("lib"))) {
                addNested(plugin.resolve("lib"), id, system);
            }
        }
    }

    /** Adds what is no jar: data and typefaces in our own bundles. */
    void addInside(Collection<String> systems) {
        licences.inside().forEach((key, licence) -> {
            String[] words = key.split(":");
            Coordinates origin = new Coordinates(words[0], words[1], words[2], "");
            put(new Component(origin, words[0], licence, "our list", "", new TreeSet<>(systems)));
        });
    }

    /** Adds the Java of the image with Java: the one that builds. */
    void addJava(String version, String system) {
        put(new Component(new Coordinates("openjdk", "openjdk", version, ""), "lib/runtime",
                "GPL-2.0-only WITH Classpath-exception-2.0", "lib/runtime/legal", "", Set.of(system + " with Java")));
    }

    private void addNested(Path folder, String bundle, String system) throws IOException {
        for (Path jar : sorted(folder)) {
            String file = jar.getFileName().toString();
            Matcher matcher = CLASSIFIER.matcher(file);
            String classifier = matcher.find() ? matcher.group(1) : "";
            Coordinates found = new Jar(jar).coordinates().orElse(new Coordinates("", file, "", ""));
            put(part(new Coordinates(found.group(), found.artifact(), found.version(), classifier), jar,
                    bundle + '/' + file, system));
        }
    }

    private Component part(Coordinates origin, Path jar, String place, String system) throws IOException {
        String sum = jar == null ? "" : Jar.sha256(jar);
        String known = licences.known(origin).orElse(null);
        if (known != null) {
            return new Component(origin, place, known, "our list", sum, Set.of(system));
        }
        List<String> said = jar == null ? List.of() : new Jar(jar).licences();
        String expression = said.stream().map(licences::spdx).distinct().collect(Collectors.joining(" OR "));
        return new Component(origin, place, expression, "the jar itself", sum, Set.of(system));
    }

    private void put(Component part) {
        parts.merge(part.coordinates().toString(), part, (a, b) -> {
            Set<String> systems = new TreeSet<>(a.systems());
            systems.addAll(b.systems());
            return new Component(a.coordinates(), a.place(), a.licence(), a.stated(), a.sha256(), systems);
        });
    }

    /** @return all parts in the order of their coordinates */
    Collection<Component> parts() {
        return parts.values();
    }

    /**
     * @throws ReleaseException when parts have a licence that is not allowed, or come from nobody knows where
     */
    void check() throws ReleaseException {
        List<String> problems = new ArrayList<>();
        for (Component part : parts.values()) {
            if (part.coordinates().group().isEmpty()) {
                problems.add("Nothing is known of the origin of " + part.place()
                        + ": it is no Maven artifact of the target platform.");
            } else if (!licences.allows(part.licence())) {
                problems.add(licences.remedy(part));
            } else if (!Licences.isSpdx(part.licence())) {
                problems.add(licences.respelling(part));
            }
        }
        if (!problems.isEmpty()) {
            throw new ReleaseException(String.join("\n", problems));
        }
    }

    /** Where bundles come from, by identifier and version, as the installation remembers it. */
    private static Map<String, Coordinates> origins(Path product) throws IOException {
        Map<String, Coordinates> origins = new HashMap<>();
        Path profiles = product.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/OhmlabProfile.profile");
        for (Path profile : sorted(profiles)) {
            if (!profile.toString().endsWith(".gz")) {
                continue;
            }
            try (InputStream in = new GZIPInputStream(Files.newInputStream(profile))) {
                Matcher units = UNIT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (units.find()) {
                    Map<String, String> found = new HashMap<>();
                    Matcher properties = PROPERTY.matcher(units.group());
                    while (properties.find()) {
                        found.putIfAbsent(properties.group(1), properties.group(2));
                    }
                    if (found.size() == 3) {
                        origins.put(units.group(1) + '_' + units.group(2), new Coordinates(found.get("groupId"),
                                found.get("artifactId"), found.get("version"), ""));
                    }
                }
            }
        }
        return origins;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
