/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.io.OhmlabResource;
import org.ohmlab.model.migration.Migrations;

/** A copy of a document and of all it refers to, which another thread may read while the document is edited on. */
final class ModelSnapshot {

    private final Document copy;
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    /** @param document the root of a file in a resource set */
    ModelSnapshot(Document document) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        ResourceSet copies = new ResourceSetImpl();
        List<Resource> resources = new ArrayList<>(document.eResource().getResourceSet().getResources());
        for (Resource resource : resources) {
            // Rules about data files ask for the place of the model file.
            OhmlabResource target = new OhmlabResource(resource.getURI(), Migrations.standard());
            copies.getResources().add(target);
            target.getContents().addAll(copier.copyAll(resource.getContents()));
        }
        copier.copyReferences();
        copier.forEach((original, copied) -> originals.put(copied, original));
        copy = (Document) copier.get(document);
    }

    Document document() {
        return copy;
    }

    /** The element that an element of the copy stands for. */
    EObject original(EObject copied) {
        return originals.getOrDefault(copied, copied);
    }
}
