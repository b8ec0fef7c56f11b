/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.maven.Poms.Coordinates;

/** The POMs beside what the bundles' manifests and the target platform say. */
class PomsTest {

    private static final Set<String> OPTIONAL = Set.of("org.eclipse.equinox.app");

    static Iterable<String> bundles() throws IOException {
        return Poms.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundlesAreThoseOfTheManifest(String bundle) throws IOException {
        Set<String> expected = required(bundle);
        if (bundle.equals("org.ohmlab.runtime")) {
            // Found by its service entry; no class names it.
            expected.add("org.ohmlab.engine.nd4j");
        }
        assertEquals(expected, Poms.dependencies(Poms.file(bundle)).stream()
                .filter(dependency -> dependency.ours() || dependency.group().startsWith("org.eclipse"))
                .map(Coordinates::artifact).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void versionsAreThoseOfTheTargetPlatformAndOfTheEngine(String bundle) throws IOException {
        Set<Coordinates> known = new HashSet<>(Poms.dependencies(Poms.ROOT.resolve(
                "releng/org.ohmlab.tests.parent/pom.xml")));
        for (String part : new String[] {"org.ohmlab.engine.nd4j", "org.ohmlab.engine.nd4j.linux.x86_64"}) {
            known.addAll(Poms.elements(Poms.ROOT.resolve("bundles/" + part + "/pom.xml"), "artifactItem"));
        }
        for (Coordinates dependency : Poms.dependencies(Poms.file(bundle))) {
            if (dependency.ours()) {
                assertEquals(Poms.version(), dependency.version());
            } else {
                assertTrue(known.contains(dependency), () -> dependency + " is not what Ohmlab is tested with");
            }
        }
    }

    /** Everything that is embedded for OSGi is an ordinary dependency for Maven, but for the silent logger. */
    @Test
    void embeddedLibrariesAreDependencies() throws IOException {
        Set<Coordinates> embedded = new HashSet<>();
        for (String part : new String[] {"org.ohmlab.engine.nd4j", "org.ohmlab.engine.nd4j.linux.x86_64"}) {
            embedded.addAll(Poms.elements(Poms.ROOT.resolve("bundles/" + part + "/pom.xml"), "artifactItem"));
        }
        assertFalse(embedded.isEmpty());
        embedded.removeIf(library -> library.artifact().equals("slf4j-nop"));
        embedded.removeAll(Poms.dependencies(Poms.file("org.ohmlab.engine.nd4j")));
        assertEquals(Set.of(), embedded);
    }

    @Test
    void allThatTheyNeedOfOursHasOneToo() throws IOException {
        for (String bundle : Poms.bundles()) {
            assertTrue(Files.exists(Poms.jar(bundle)), bundle);
            for (Coordinates dependency : Poms.dependencies(Poms.file(bundle))) {
                assertTrue(!dependency.ours() || Poms.bundles().contains(dependency.artifact()), dependency.artifact());
            }
        }
    }

    private static Set<String> required(String bundle) throws IOException {
        try (InputStream in = Files.newInputStream(Poms.ROOT.resolve("bundles/" + bundle + "/META-INF/MANIFEST.MF"))) {
            Attributes manifest = new Manifest(in).getMainAttributes();
            String required = manifest.getValue("Require-Bundle");
            return required == null ? new TreeSet<>() : Arrays.stream(required.split(","))
                    .map(entry -> entry.split(";")[0].strip()).filter(name -> !OPTIONAL.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
