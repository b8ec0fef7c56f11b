/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Combo;
import org.ohmlab.ui.wizards.Fields;

/**
 * The field for what is exported, one of several files or folders of the workspace.
 *
 * @param <R> kind of resource
 */
final class ResourceChooser<R extends IResource> {

    private final List<R> resources;
    private final Combo combo;

    /**
     * @param fields the page
     * @param key by which the field is found
     * @param label what stands before it
     * @param resources what can be chosen
     * @param selected what is proposed; null or anything else for the first
     */
    ResourceChooser(Fields fields, String key, String label, List<R> resources, IResource selected) {
        this.resources = resources;
        combo = fields.combo(key, label,
                resources.stream().map(resource -> resource.getFullPath().makeRelative().toString()).toList());
        if (resources.contains(selected)) {
            combo.select(resources.indexOf(selected));
        }
    }

    boolean isEmpty() {
        return resources.isEmpty();
    }

    R chosen() {
        return resources.get(combo.getSelectionIndex());
    }
}
