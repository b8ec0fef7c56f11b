/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.io.ModelKind;

/** docs/file-formats.md names every class, every attribute with its present default, and every choice. */
class FileFormatsDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/file-formats.md");

    @Test
    void everyAttributeIsDescribedWithItsDefault() throws Exception {
        String text = Files.readString(DOCUMENT);
        List<EPackage> packages = new ArrayList<>(List.of(BasePackage.eINSTANCE));
        for (ModelKind kind : ModelKind.values()) {
            packages.add(kind.rootClass().getEPackage());
        }
        List<String> missing = new ArrayList<>();
        for (EPackage ePackage : packages) {
            for (EClassifier type : ePackage.getEClassifiers()) {
                if (type instanceof EClass eClass) {
                    String section = section(text, eClass);
                    for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                        check(section, feature, missing);
                    }
                }
            }
        }
        assertEquals(List.of(), missing, "Bring docs/file-formats.md up to date.");
    }

    @Test
    void theHistoryEndsWithTheCurrentVersion() throws Exception {
        assertTrue(Files.readString(DOCUMENT).contains("\n| " + FormatVersion.CURRENT + " | "));
    }

    private static String section(String text, EClass eClass) {
        String title = "\n### " + eClass.getName() + (eClass.isAbstract() ? " (abstract)" : "") + "\n";
        int start = text.indexOf(title);
        assertTrue(start >= 0, "No section for " + eClass.getName());
        int end = text.indexOf("\n#", start + title.length());
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static void check(String section, EStructuralFeature feature, List<String> missing) {
        String name = feature.getEContainingClass().getName() + "." + feature.getName();
        String row = section.lines().filter(line -> line.startsWith("| `" + feature.getName() + "` |")).findFirst()
                .orElse(null);
        if (row == null) {
            missing.add(name);
            return;
        }
        String[] cells = row.split(" \\| ");
        if (!cells[2].equals(defaultOf(feature))) {
            missing.add(name + ": default is " + defaultOf(feature) + ", not " + cells[2]);
        }
        if (feature.getEType() instanceof EEnum choices) {
            for (EEnumLiteral choice : choices.getELiterals()) {
                if (!row.contains("`" + choice.getLiteral() + "`")) {
                    missing.add(name + ": " + choice.getLiteral());
                }
            }
        }
    }

    private static String defaultOf(EStructuralFeature feature) {
        if (feature.isUnsettable()) {
            return "unset";
        }
        String literal = feature.getDefaultValueLiteral();
        if (literal == null && !feature.isMany() && feature.getDefaultValue() != null) {
            literal = String.valueOf(feature.getDefaultValue());
        }
        return literal == null || literal.isEmpty() ? "\u2013" : "`" + literal + "`";
    }
}
