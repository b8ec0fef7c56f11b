/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.ohmlab.core.InputProblem;

/** Findings as the command prints them. */
public final class FindingReport {

    private FindingReport() {
    }

    /**
     * @param diagnostic a tree
     * @param severity the least severity that counts
     * @return the findings in it of that severity or a higher one, in order
     */
    public static List<Finding> findings(Diagnostic diagnostic, int severity) {
        List<Finding> found = new ArrayList<>();
        collect(diagnostic, severity, found);
        return found;
    }

    /**
     * @param diagnostic a tree
     * @param severity the least severity that counts
     * @param fileName how the user calls the file with a URI
     * @return a problem per finding
     */
    public static List<InputProblem> problems(Diagnostic diagnostic, int severity, Function<URI, String> fileName) {
        return findings(diagnostic, severity).stream().map(finding -> problem(finding, fileName)).toList();
    }

    /**
     * @param finding a finding
     * @param fileName how the user calls the file with a URI
     * @return the same as an input problem; the feature follows the element, after a slash
     */
    public static InputProblem problem(Finding finding, Function<URI, String> fileName) {
        EObject element = finding.element();
        Resource resource = element.eResource();
        String file = resource == null || resource.getURI() == null ? "" : fileName.apply(resource.getURI());
        String path = ElementNames.path(element)
                + finding.feature().map(feature -> " / " + feature.getName()).orElse("");
        return new InputProblem(file, path, finding.problem(), finding.remedy());
    }

    private static void collect(Diagnostic diagnostic, int severity, List<Finding> found) {
        if (diagnostic instanceof Finding finding && finding.getSeverity() >= severity) {
            found.add(finding);
        }
        for (Diagnostic child : diagnostic.getChildren()) {
            collect(child, severity, found);
        }
    }
}
