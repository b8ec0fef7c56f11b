/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Where an element has its place in another. */
final class EReferences {

    private EReferences() {
    }

    /**
     * @param owner an element
     * @param child another
     * @return the reference of the owner that can hold the child; for single places only when they are free
     */
    static Optional<EReference> containment(EObject owner, EObject child) {
        return owner.eClass().getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType().isInstance(child))
                .filter(reference -> reference.isMany() || owner.eGet(reference) == null)
                .findFirst();
    }
}
