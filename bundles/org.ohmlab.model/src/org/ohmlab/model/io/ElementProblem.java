/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIException;

/** A problem found in a model file while it was read, with the element and a remedy where they are known. */
final class ElementProblem extends XMIException {

    private static final long serialVersionUID = 1L;

    private final transient EObject element;
    private final String text;
    private final String remedy;

    /**
     * @param element the element, or null when the whole file is meant
     * @param line line in the file, or -1
     * @param text what is wrong, a sentence
     * @param remedy what to do, a sentence
     */
    ElementProblem(EObject element, int line, String text, String remedy) {
        super(text, "", line, 0);
        this.element = element;
        this.text = text;
        this.remedy = remedy;
    }

    EObject element() {
        return element;
    }

    String remedy() {
        return remedy;
    }

    /** @return the sentence alone; EMF would add an empty location */
    @Override
    public String getMessage() {
        return text;
    }
}
