/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes what a rule finds. */
@FunctionalInterface
public interface FindingSink {

    /**
     * @param severity {@link Diagnostic#ERROR}, {@link Diagnostic#WARNING} or {@link Diagnostic#INFO}
     * @param element the element to show, never null
     * @param feature the feature to show, or null when the whole element is meant
     * @param problem what is wrong, one sentence; the element's name is put before it
     * @param remedy what to do, one sentence
     */
    void add(int severity, EObject element, EStructuralFeature feature, String problem, String remedy);

    /**
     * Reports what makes a run impossible or meaningless.
     *
     * @param element the element to show
     * @param feature the feature to show, or null
     * @param problem what is wrong
     * @param remedy what to do
     */
    default void error(EObject element, EStructuralFeature feature, String problem, String remedy) {
        add(Diagnostic.ERROR, element, feature, problem, remedy);
    }

    /**
     * Reports what can be run but is probably not meant, or weakens what the result says.
     *
     * @param element the element to show
     * @param feature the feature to show, or null
     * @param problem what is wrong
     * @param remedy what to do
     */
    default void warning(EObject element, EStructuralFeature feature, String problem, String remedy) {
        add(Diagnostic.WARNING, element, feature, problem, remedy);
    }

    /**
     * Reports what is worth knowing.
     *
     * @param element the element to show
     * @param feature the feature to show, or null
     * @param problem what is the case
     * @param remedy what to do if that is not wanted
     */
    default void info(EObject element, EStructuralFeature feature, String problem, String remedy) {
        add(Diagnostic.INFO, element, feature, problem, remedy);
    }
}
