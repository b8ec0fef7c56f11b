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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** What a jar says of itself. */
final class Jar {

    private static final Pattern LICENCES = Pattern.compile("(?s)<licenses>(.*?)</licenses>");
    private static final Pattern NAME = Pattern.compile("(?s)<name>\\s*(.*?)\\s*</name>");

    private final Path file;

    Jar(Path file) {
        this.file = file;
    }

    /** @return its coordinates, when it carries exactly one file of Maven's with them */
    Optional<Coordinates> coordinates() throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<Coordinates> found = new ArrayList<>();
            for (ZipEntry entry : entries(jar, "pom.properties")) {
                Properties properties = new Properties();
                try (InputStream in = jar.getInputStream(entry)) {
                    properties.load(in);
                }
                found.add(new Coordinates(properties.getProperty("groupId"), properties.getProperty("artifactId"),
                        properties.getProperty("version"), ""));
            }
            // Jars of several artifacts name themselves first, by their file.
            String name = file.getFileName().toString();
            return found.size() == 1 ? Optional.of(found.get(0))
                    : found.stream().filter(one -> name.equals(one.artifact() + ".jar")).findFirst();
        }
    }

    /** @return the licences that the manifest names, or else the POM inside, or else the page about.html */
    List<String> licences() throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            Manifest manifest = jar.getManifest();
            String header = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
            if (header != null) {
                for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                    names.add(clause.split(";")[0].replace("\"", ""));
                }
                return names;
            }
            for (ZipEntry entry : entries(jar, "pom.xml")) {
                Matcher licences = LICENCES.matcher(text(jar, entry));
                if (licences.find()) {
                    NAME.matcher(licences.group(1)).results().forEach(result -> names.add(result.group(1)));
                }
            }
            ZipEntry about = jar.getEntry("about.html");
            if (names.isEmpty() && about != null && isAllOfEclipse(text(jar, about).replaceAll("\\s+", " "))) {
                names.add("EPL-2.0");
            }
            return names;
        }
    }

    /** A page that also names the work of others is for a person to read. */
    private static boolean isAllOfEclipse(String about) {
        return about.contains("Eclipse Public License Version 2.0") && !about.contains("Third Party Content");
    }

    private static List<ZipEntry> entries(JarFile jar, String name) {
        return jar.stream().filter(entry -> entry.getName().startsWith("META-INF/maven/")
                && entry.getName().endsWith('/' + name)).map(ZipEntry.class::cast).toList();
    }

    private static String text(JarFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @return SHA-256 of a file, in hexadecimal digits */
    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
