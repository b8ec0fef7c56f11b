/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.base.Named;
import org.ohmlab.model.io.Ids;

/** Ids and names for elements that are about to enter a document, unlike all that it holds. */
public final class FreshIds {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** @param place an element of the document, or its root */
    public FreshIds(EObject place) {
        EObject root = EcoreUtil.getRootContainer(place);
        note(root);
        root.eAllContents().forEachRemaining(this::note);
    }

    private void note(EObject element) {
        if (element instanceof Identified identified && identified.getId() != null) {
            ids.add(identified.getId());
        }
        if (element instanceof Named named && named.getName() != null) {
            names.add(named.getName());
        }
    }

    /**
     * Gives an element and all in it new ids; names that the document has already get a number.
     *
     * @param elements roots of trees in no document
     */
    public void assign(Collection<? extends EObject> elements) {
        for (EObject element : elements) {
            assign(element);
            for (Iterator<EObject> inside = element.eAllContents(); inside.hasNext();) {
                assign(inside.next());
            }
        }
    }

    /** @param element an element in no document, which gets a new id */
    public void assign(EObject element) {
        if (element instanceof Identified identified) {
            identified.setId(next(element));
        }
        if (element instanceof Named named && named.getName() != null && !names.add(named.getName())) {
            named.setName(numbered(named.getName()));
        }
    }

    /**
     * @param element an element with an id
     * @return an id that nothing in the document has; the element is left as it is
     */
    public String next(EObject element) {
        String id = Ids.newId((Identified) element);
        while (!ids.add(id)) {
            id = Ids.newId((Identified) element);
        }
        return id;
    }

    /**
     * @param name a name
     * @return the name, with a number when something in the document is called so, by name or by id
     */
    public String unusedName(String name) {
        return ids.contains(name) || names.contains(name) ? numbered(name) : name;
    }

    private String numbered(String name) {
        String stem = name.replaceFirst("-\\d+$", "");
        int number = 2;
        while (ids.contains(stem + "-" + number) || !names.add(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}
