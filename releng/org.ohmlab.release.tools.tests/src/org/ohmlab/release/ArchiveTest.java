/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and the texts of a release. */
class ArchiveTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:06Z");

    @TempDir
    Path folder;

    @Test
    void equalContentGivesEqualBytesWhateverTheTimesAndOrder() throws IOException {
        Path one = tree("one", List.of("b.txt", "a.txt", "sub/c.txt"));
        Path two = tree("two", List.of("sub/c.txt", "a.txt", "b.txt"));
        Files.setLastModifiedTime(two.resolve("a.txt"), FileTime.from(Instant.EPOCH));
        Archive.tarGz(one, folder.resolve("one.tar.gz"), TIME);
        Archive.tarGz(two, folder.resolve("two.tar.gz"), TIME);
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.tar.gz")),
                Files.readAllBytes(folder.resolve("two.tar.gz")));
        Archive.zip(one, folder.resolve("one.zip"), TIME);
        Archive.zip(two, folder.resolve("two.zip"), TIME);
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.zip")), Files.readAllBytes(folder.resolve("two.zip")));
    }

    @Test
    void refusesTheSameJarTwice() throws IOException {
        Path tree = tree("double", List.of("a.txt", "plugins/one.jar", "plugins/sub/two.jar"));
        Files.writeString(tree.resolve("plugins/one.jar"), "same");
        Files.writeString(tree.resolve("plugins/sub/two.jar"), "same");
        String message = assertThrows(ReleaseException.class, () -> Duplicates.check(tree)).getMessage();
        assertTrue(message.contains("one.jar") && message.contains("two.jar"), message);
    }

    @Test
    void aSystemHasItsOwnNativesAndNoOthers() throws Exception {
        Path tree = tree("natives", List.of("plugins/org.eclipse.swt.win32.win32.x86_64_1.jar",
                "plugins/org.eclipse.swt_1.jar", "plugins/org.ohmlab.engine.nd4j.win32.x86_64_1/lib"));
        TargetSystem.WINDOWS.checkNatives(tree);
        String message = assertThrows(ReleaseException.class, () -> TargetSystem.LINUX.checkNatives(tree)).getMessage();
        assertTrue(message.contains("Linux x86-64") && message.contains("win32"), message);
    }

    @Test
    void aReleasedProductTellsNothingOfTheMachineThatBuilt() throws IOException {
        String engine = "p2/org.eclipse.equinox.p2.engine/";
        Path built = tree("built", List.of("configuration/config.ini", "plugins/one.jar",
                engine + ".settings/org.eclipse.equinox.p2.artifact.repository.prefs",
                engine + ".settings/org.eclipse.equinox.p2.metadata.repository.prefs"));
        Files.writeString(built.resolve("configuration/config.ini"), "#Thu Jan 1\nb=2\na=1\n");
        Path profiles = Files.createDirectories(built.resolve(engine + "profileRegistry/OhmlabProfile.profile"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(profiles.resolve("17.profile.gz")))) {
            out.write(("<profile id='OhmlabProfile' timestamp='17'>\n"
                    + "<property name='org.eclipse.equinox.p2.installFolder' value='" + built + "'/>\n").getBytes());
        }
        Path settled = folder.resolve("settled");
        ProductTree.copy(built, settled, TIME);
        assertEquals("a=1\nb=2\n", Files.readString(settled.resolve("configuration/config.ini")));
        try (Stream<Path> files = Files.walk(settled)) {
            assertEquals(List.of("configuration/config.ini",
                    engine + "profileRegistry/OhmlabProfile.profile/" + TIME.toEpochMilli() + ".profile.gz",
                    "plugins/one.jar"),
                    files.filter(Files::isRegularFile).map(file -> settled.relativize(file).toString()).sorted()
                            .toList());
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(settled.resolve(engine
                + "profileRegistry/OhmlabProfile.profile/" + TIME.toEpochMilli() + ".profile.gz")))) {
            String profile = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(!profile.contains(built.toString()) && !profile.contains("'17'"), profile);
        }
    }

    @Test
    void sortsRunsAndLeavesTheRest() {
        Pattern line = Pattern.compile("(?m)^<x [^>]*/>\n");
        assertEquals("a\n<x 1/>\n<x 2/>\nb\n<x 0/>\nc\n",
                ProductTree.sort("a\n<x 2/>\n<x 1/>\nb\n<x 0/>\nc\n", line));
        assertEquals("nothing", ProductTree.sort("nothing", line));
    }

    @Test
    void notesTakeTheSectionOfTheRelease() throws ReleaseException {
        String log = "# Changelog\n\n## [Unreleased]\n\n- new\n\n## [0.1.0]\n\n- old\n";
        assertEquals("- old\n", Texts.changes(log, "0.1.0"));
        assertEquals("- new\n", Texts.changes(log, "0.2.0"));
        assertThrows(ReleaseException.class, () -> Texts.changes("# Changelog\n", "0.2.0"));
    }

    /** The release has a product file of its own, which must not lag behind the one that is tested. */
    @Test
    void theReleasedProductIsTheTestedOneAndWhatOtherSystemsNeed() throws IOException {
        Path releng = Path.of("").toAbsolutePath().getParent();
        List<String> released = features(releng.resolve("org.ohmlab.release/ohmlab.product"));
        assertTrue(released.stream().anyMatch(line -> line.contains("org.ohmlab.systems.feature")), released::toString);
        assertEquals(features(releng.resolve("org.ohmlab.product/ohmlab.product")),
                released.stream().filter(line -> !line.contains("org.ohmlab.systems.feature")).toList());
    }

    private static List<String> features(Path product) throws IOException {
        return Files.readAllLines(product).stream()
                .filter(line -> line.matches(".*<(feature|plugin|property|product|splash) .*")).toList();
    }

    private Path tree(String name, List<String> files) throws IOException {
        Path top = folder.resolve(name).resolve("ohmlab");
        for (String file : files) {
            Path path = top.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
        return top;
    }
}
