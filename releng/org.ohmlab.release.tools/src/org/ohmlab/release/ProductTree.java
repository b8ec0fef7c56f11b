/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A product as Tycho's director has made it, without what differs from build to build or tells of the machine. */
final class ProductTree {

    private static final String PROFILES = "p2/org.eclipse.equinox.p2.engine/profileRegistry/OhmlabProfile.profile";

    private static final Pattern UNIT = Pattern.compile("(?ms)^ {4}<unit .*?^ {4}</unit>\n");
    private static final Pattern ARTIFACT = Pattern.compile("(?ms)^ {4}<artifact .*?^ {4}</artifact>\n");
    private static final Pattern LINE = Pattern.compile("(?m)^ +<(?:provided|property) [^>]*/>\n");

    private final Path folder;
    private final Instant time;

    private ProductTree(Path folder, Instant time) {
        this.folder = folder;
        this.time = time;
    }

    /**
     * Copies a product and settles it.
     *
     * @param product what the director made
     * @param to the copy, made anew
     * @param time the time of the release
     * @throws IOException when reading or writing fails
     */
    static void copy(Path product, Path to, Instant time) throws IOException {
        delete(to);
        copyAll(product, to);
        new ProductTree(to, time).settle();
    }

    /** Copies a folder with all in it; links stay links. */
    static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (!Files.isDirectory(target)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Deletes a folder with all in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void settle() throws IOException {
        // Where the director found things: folders of the machine that built. Which of them it notes depends on chance.
        delete(folder.resolve("p2/org.eclipse.equinox.p2.engine/.settings"));
        rewrite("configuration/config.ini", text -> text.lines().filter(line -> !line.startsWith("#")).sorted()
                .collect(Collectors.joining("\n", "", "\n")));
        rewrite("configuration/org.eclipse.update/platform.xml",
                text -> text.replaceAll("(<config date=\")\\d+", "$1" + time.toEpochMilli()));
        rewrite("artifacts.xml", text -> settleIndex(text, time));
        rewrite("p2/org.eclipse.equinox.p2.core/cache/artifacts.xml", text -> settleIndex(text, time));
        settleProfile();
    }

    /** The index of a p2 repository, of its units or of its artifacts, with its entries in order and this time. */
    static String settleIndex(String text, Instant time) {
        return sort(sort(sort(text, LINE), UNIT), ARTIFACT)
                .replaceAll("(name='p2.timestamp' value=')\\d+", "$1" + time.toEpochMilli());
    }

    /** Of the states of the installation only the last is of use: the others are steps of the director. */
    private void settleProfile() throws IOException {
        Path profiles = folder.resolve(PROFILES);
        List<Path> states;
        try (Stream<Path> files = Files.list(profiles)) {
            states = files.sorted().toList();
        }
        Path last = states.stream().filter(file -> file.toString().endsWith(".profile.gz")).reduce((a, b) -> b)
                .orElseThrow(() -> new IOException("There is no profile in " + profiles + "."));
        String text;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(last))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Path state : states) {
            Files.delete(state);
        }
        text = text.replaceAll("(<profile id='OhmlabProfile' timestamp=')\\d+", "$1" + time.toEpochMilli());
        // The installation is marked as one that moves; it writes its own folder here when it is started.
        text = text.replaceAll("(name='org\\.eclipse\\.equinox\\.p2\\.(cache|installFolder)' value=')[^']*",
                "$1/ohmlab");
        Path settled = profiles.resolve(time.toEpochMilli() + ".profile.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(settled))) {
            out.write(sort(sort(text, LINE), UNIT).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The director keeps units, artifacts, packages and properties in the order of a hash: sorts runs of them. */
    static String sort(String text, Pattern pattern) {
        StringBuilder sorted = new StringBuilder();
        List<String> run = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                run.stream().sorted().forEach(sorted::append);
                run.clear();
                sorted.append(text, end, matcher.start());
            }
            run.add(matcher.group());
            end = matcher.end();
        }
        run.stream().sorted().forEach(sorted::append);
        return sorted.append(text.substring(end)).toString();
    }

    private void rewrite(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        if (Files.exists(path)) {
            Files.writeString(path, change.apply(Files.readString(path)));
        }
    }
}
