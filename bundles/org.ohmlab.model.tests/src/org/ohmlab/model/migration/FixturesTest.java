/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.io.OhmlabResource;

/** Frozen files of every format version load for ever. */
class FixturesTest {

    private static final Path FIXTURES = Path.of("resources/fixtures");

    @TempDir
    private Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FIXTURES)) {
            return all.filter(file -> ModelKind.of(file).isPresent()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFixtureLoadsAndThoseOfTheCurrentVersionAreStable(Path file) throws Exception {
        Document document = ModelFiles.load(file);
        assertEquals(FormatVersion.CURRENT, document.getFormatVersion());
        OhmlabResource resource = (OhmlabResource) document.eResource();
        if (file.startsWith(FIXTURES.resolve("v" + FormatVersion.CURRENT))) {
            assertEquals(Files.readString(file), new String(resource.bytes(), "UTF-8"));
        }
        Path copy = folder.resolve(file.getFileName().toString());
        Files.write(copy, resource.bytes());
        for (Path other : List.of("all.network", "all.device", "all.mapping").stream().map(file::resolveSibling)
                .toList()) {
            if (Files.exists(other) && !other.equals(file)) {
                Files.copy(other, folder.resolve(other.getFileName()));
            }
        }
        OhmlabResource again = (OhmlabResource) ModelFiles.load(copy).eResource();
        assertArrayEquals(resource.bytes(), again.bytes());
    }

    @Test
    void everyReleasedVersionHasFixturesOfEachKind() {
        for (int version = 1; version <= FormatVersion.CURRENT; version++) {
            for (ModelKind kind : ModelKind.values()) {
                Path file = FIXTURES.resolve("v" + version + "/DO_NOT_EDIT/all." + kind.extension());
                assertTrue(Files.exists(file), "Write the frozen file " + file);
            }
        }
    }

    /** A feature that no frozen file uses could change its meaning unnoticed. */
    @Test
    void theFixturesOfTheCurrentVersionUseEveryClassAndFeature() throws Exception {
        Set<String> unused = new TreeSet<>();
        for (ModelKind kind : ModelKind.values()) {
            for (EClassifier type : kind.rootClass().getEPackage().getEClassifiers()) {
                if (type instanceof EClass eClass) {
                    if (!eClass.isAbstract()) {
                        unused.add(eClass.getName());
                    }
                    eClass.getEStructuralFeatures().forEach(feature -> unused.add(name(feature)));
                }
            }
        }
        for (Path file : files()) {
            if (file.startsWith(FIXTURES.resolve("v" + FormatVersion.CURRENT))) {
                Document document = ModelFiles.load(file);
                List<EObject> elements = new ArrayList<>(List.of(document));
                document.eAllContents().forEachRemaining(elements::add);
                for (EObject element : elements) {
                    unused.remove(element.eClass().getName());
                    unused.removeAll(element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
                            .map(FixturesTest::name).collect(Collectors.toSet()));
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
