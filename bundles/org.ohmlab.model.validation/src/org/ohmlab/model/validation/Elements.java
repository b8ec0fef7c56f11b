/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Ways through a model that are safe on incomplete models. */
public final class Elements {

    private Elements() {
    }

    /**
     * @param root a root
     * @return the root and everything in it, in the file's order
     */
    public static List<EObject> of(EObject root) {
        List<EObject> all = new ArrayList<>();
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }

    /**
     * @param <T> the kind
     * @param root a root
     * @param kind the kind
     * @return all elements of that kind in the root, itself included, in the file's order
     */
    public static <T> List<T> of(EObject root, Class<T> kind) {
        return of(root).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Tells whether a reference leads somewhere. EMF hands out an unresolved proxy, which looks like an element with
     * default values, when the file it points into is missing or broken; a rule that took it at its word would report
     * nonsense.
     *
     * @param target what a reference holds, may be null
     * @return whether it is a real element
     */
    public static boolean present(EObject target) {
        return target != null && !target.eIsProxy();
    }
}
