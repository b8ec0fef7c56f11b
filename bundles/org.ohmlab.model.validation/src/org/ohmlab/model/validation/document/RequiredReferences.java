/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** What the Ecore model calls required is there. */
public final class RequiredReferences extends DocumentRule<Document> {

    /** Creates the rule. */
    public RequiredReferences() {
        super("document.required", Document.class);
    }

    @Override
    public void check(Document document, FindingSink sink) {
        for (EObject element : Elements.of(document)) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isRequired() && !reference.isMany() && element.eGet(reference, false) == null) {
                    String what = reference.getName() + " (" + reference.getEReferenceType().getName() + ")";
                    sink.error(element, reference, "It has no " + what + ".",
                            reference.isContainment() ? "Add a " + what + "." : "Choose a " + what + ".");
                }
            }
        }
    }
}
