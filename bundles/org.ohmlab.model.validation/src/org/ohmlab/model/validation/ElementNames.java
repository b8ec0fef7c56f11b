/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.base.Named;

/**
 * What messages call an element: its kind, its name and its id, so that the user finds it in the window and in the
 * file.
 */
public final class ElementNames {

    private ElementNames() {
    }

    /**
     * @param element an element
     * @return as {@code Convolution 'conv1' (c1)}, {@code Relu r3}, or {@code Relu number 4} when it has neither name
     *        nor id
     */
    public static String of(EObject element) {
        String kind = element.eClass().getName();
        String id = element instanceof Identified identified ? identified.getId() : null;
        String name = element instanceof Named named ? named.getName() : null;
        if (isBlank(name)) {
            return isBlank(id) ? kind + position(element) : kind + " " + id;
        }
        return kind + " '" + name + "'" + (isBlank(id) || element instanceof Document ? "" : " (" + id + ")");
    }

    /**
     * @param elements elements
     * @return their names with commas between
     */
    public static String of(Collection<? extends EObject> elements) {
        return elements.stream().map(ElementNames::of).collect(Collectors.joining(", "));
    }

    /**
     * Gives the name that stands in result files: the element's name, or its id when it has none.
     *
     * @param element an element
     * @return the label; empty when there is neither
     */
    public static String label(Named element) {
        if (!isBlank(element.getName())) {
            return element.getName();
        }
        return element.getId() == null ? "" : element.getId();
    }

    /**
     * @param element an element
     * @return the names of the elements from below the root to this one, as {@code Training t / Adam a}; the root's for
     *        the root
     */
    public static String path(EObject element) {
        Deque<String> steps = new ArrayDeque<>();
        for (EObject step = element; step != null && step.eContainer() != null; step = step.eContainer()) {
            steps.addFirst(of(step));
        }
        return steps.isEmpty() ? of(element) : String.join(" / ", steps);
    }

    private static String position(EObject element) {
        EReference feature = element.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            return "";
        }
        return " number " + (((List<?>) element.eContainer().eGet(feature)).indexOf(element) + 1);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
