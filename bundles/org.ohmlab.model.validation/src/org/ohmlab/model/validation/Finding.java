/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a rule found at one element. Its source is the rule's id, which is stable and which tests and markers should
 * compare rather than the text; its data are the element and, where one is to blame, the feature, as EMF's own
 * validation has them.
 */
public final class Finding extends BasicDiagnostic {

    private final String problem;
    private final String remedy;

    /**
     * @param severity one of {@code Diagnostic}'s severities
     * @param rule the rule's id
     * @param element the element to show
     * @param feature the feature to show, or null
     * @param problem what is wrong, without the element's name
     * @param remedy what to do
     */
    public Finding(int severity, String rule, EObject element, EStructuralFeature feature, String problem,
            String remedy) {
        super(severity, rule, 0, ElementNames.of(element) + ": " + problem + " " + remedy,
                feature == null ? new Object[] {element} : new Object[] {element, feature});
        this.problem = Objects.requireNonNull(problem, "problem");
        this.remedy = Objects.requireNonNull(remedy, "remedy");
    }

    /** @return the id of the rule that found it */
    public String rule() {
        return getSource();
    }

    /** @return the element to show */
    public EObject element() {
        return (EObject) getData().get(0);
    }

    /** @return the feature to show, when one is to blame */
    public Optional<EStructuralFeature> feature() {
        return getData().size() > 1 ? Optional.of((EStructuralFeature) getData().get(1)) : Optional.empty();
    }

    /** @return what is wrong, without the element's name */
    public String problem() {
        return problem;
    }

    /** @return what to do */
    public String remedy() {
        return remedy;
    }
}
