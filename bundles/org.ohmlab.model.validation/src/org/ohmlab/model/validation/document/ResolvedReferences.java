/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.document;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** Every reference leads to an element that exists. */
public final class ResolvedReferences extends DocumentRule<Document> {

    /** Creates the rule. */
    public ResolvedReferences() {
        super("document.resolved", Document.class);
    }

    @Override
    public void check(Document document, FindingSink sink) {
        for (EObject element : Elements.of(document)) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
                    continue;
                }
                Object value = element.eGet(reference);
                List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                targets.forEach(target -> check(element, reference, (EObject) target, sink));
            }
        }
    }

    private static void check(EObject element, EReference reference, EObject target, FindingSink sink) {
        if (target.eIsProxy()) {
            sink.error(element, reference,
                    "Its " + reference.getName() + " points to " + address(element, target) + ", where there is no "
                            + reference.getEReferenceType().getName() + ".",
                    "Put the file or the element back, or point to one that exists.");
        }
    }

    private static String address(EObject element, EObject target) {
        URI uri = ((InternalEObject) target).eProxyURI();
        if (element.eResource() == null || element.eResource().getURI() == null
                || !element.eResource().getURI().isHierarchical()) {
            return "'" + uri + "'";
        }
        return "'" + uri.deresolve(element.eResource().getURI()) + "'";
    }
}
