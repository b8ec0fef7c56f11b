/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.base.Document;

/** What tests say about findings. */
final class Check {

    private Check() {
    }

    /** The findings of one rule. */
    static List<Finding> findings(Document document, String rule) {
        return FindingReport.findings(new Validator().validate(document), Diagnostic.INFO).stream()
                .filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** No finding at all, of any rule. */
    static void clean(Document document) {
        assertEquals(List.of(), FindingReport.findings(new Validator().validate(document), Diagnostic.INFO).stream()
                .map(Diagnostic::getMessage).toList());
    }

    /** No finding of a rule. */
    static void passes(Document document, String rule) {
        assertEquals(List.of(), findings(document, rule).stream().map(Diagnostic::getMessage).toList());
    }

    /**
     * Exactly one finding of a rule, at an element and a feature; its text names the element, holds the given words,
     * and has a remedy.
     */
    static Finding one(Document document, String rule, int severity, EObject element, EStructuralFeature feature,
            String... words) {
        List<Finding> found = findings(document, rule);
        assertEquals(1, found.size(), () -> rule + ": " + found.stream().map(Diagnostic::getMessage).toList());
        Finding finding = found.get(0);
        assertEquals(severity, finding.getSeverity());
        assertEquals(element, finding.element());
        assertEquals(feature, finding.feature().orElse(null));
        String message = finding.getMessage();
        assertTrue(message.startsWith(ElementNames.of(element) + ": "), message);
        assertFalse(finding.remedy().isBlank(), message);
        assertTrue(finding.problem().endsWith(".") && finding.remedy().endsWith("."), message);
        assertTrue(message.endsWith(finding.remedy()), message);
        for (String word : words) {
            assertTrue(message.contains(word), () -> "'" + word + "' is missing in: " + message);
        }
        return finding;
    }

    /** Exactly one error. */
    static Finding error(Document document, String rule, EObject element, EStructuralFeature feature, String... words) {
        return one(document, rule, Diagnostic.ERROR, element, feature, words);
    }

    /** Exactly one warning. */
    static Finding warning(Document document, String rule, EObject element, EStructuralFeature feature,
            String... words) {
        return one(document, rule, Diagnostic.WARNING, element, feature, words);
    }
}
