/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The update site of a release. */
class SiteTreeTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:06Z");

    @TempDir
    Path folder;

    @Test
    void twoBuildsGiveOneSite() throws IOException {
        Path one = zipped("one", List.of("a", "b"), 1111111111111L);
        Path two = zipped("two", List.of("b", "a"), 2222222222222L);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        try (ZipFile zip = new ZipFile(one.toFile())) {
            assertEquals(List.of("artifacts.jar", "artifacts.xml.xz", "content.jar", "content.xml.xz", "p2.index",
                    "plugins/", "plugins/a.jar"), zip.stream().map(ZipEntry::getName).toList());
        }
    }

    @Test
    void bothWaysOfPackingHoldTheSame() throws IOException {
        zipped("one", List.of("b", "a"), 1111111111111L);
        Path site = folder.resolve("one-settled");
        String text = entry(site.resolve("content.jar"), "content.xml");
        assertEquals(index("units", "unit", List.of("a", "b"), TIME.toEpochMilli()), text);
        try (InputStream in = new XZCompressorInputStream(Files.newInputStream(site.resolve("content.xml.xz")))) {
            assertEquals(text, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("order=content.xml.xz,!\nversion=1\n", Files.readString(site.resolve("p2.index")));
    }

    private Path zipped(String name, List<String> order, long time) throws IOException {
        Path site = Files.createDirectories(folder.resolve(name));
        pack(site, "content", index("units", "unit", order, time));
        pack(site, "artifacts", index("artifacts", "artifact", order, time));
        Files.writeString(site.resolve("p2.index"), "#" + time + "\nversion=1\norder=content.xml.xz,!\n");
        Files.writeString(Files.createDirectories(site.resolve("plugins")).resolve("a.jar"), "a");
        Path settled = folder.resolve(name + "-settled");
        SiteTree.copy(site, settled, TIME);
        Path zip = folder.resolve(name + ".zip");
        SiteTree.zip(settled, zip, TIME);
        return zip;
    }

    private static String index(String list, String element, List<String> order, long time) {
        return "<repository>\n  <properties size='1'>\n    <property name='p2.timestamp' value='" + time
                + "'/>\n  </properties>\n  <" + list + ">\n" + order.stream().map(id -> "    <" + element + " id='" + id
                        + "'>\n      <properties size='0'/>\n    </" + element + ">\n").collect(Collectors.joining())
                + "  </" + list + ">\n</repository>\n";
    }

    private static void pack(Path site, String name, String text) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(site.resolve(name + ".jar")))) {
            zip.putNextEntry(new ZipEntry(name + ".xml"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(site.resolve(name + ".xml.xz"), "packed otherwise");
    }

    private static String entry(Path jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
