/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.ui.Ids;

/** The pages that bundles contribute to the editor of a kind of file, by the extension point {@code editorPages}. */
final class EditorPages {

    /** Where the page with all elements stands: behind those made for their kind. */
    private static final int ELEMENTS_ORDER = 100;

    private record Contribution(int order, IConfigurationElement element) {
    }

    private EditorPages() {
    }

    /**
     * @param kind a kind of file
     * @return new pages in order; a contribution that fails is logged and left out
     */
    static List<ModelPage> create(ModelKind kind) {
        List<Contribution> contributions = new ArrayList<>();
        for (IConfigurationElement element : Platform.getExtensionRegistry()
                .getConfigurationElementsFor(Ids.EDITOR_PAGES)) {
            if (kind.extension().equals(element.getAttribute("kind"))) {
                contributions.add(new Contribution(order(element), element));
            }
        }
        contributions.sort(Comparator.comparingInt(Contribution::order));
        List<ModelPage> pages = new ArrayList<>();
        boolean elements = false;
        for (Contribution contribution : contributions) {
            if (!elements && contribution.order() > ELEMENTS_ORDER) {
                pages.add(new ElementsPage());
                elements = true;
            }
            try {
                pages.add((ModelPage) contribution.element().createExecutableExtension("class"));
            } catch (CoreException | ClassCastException e) {
                ILog.of(EditorPages.class).error("The page " + contribution.element().getAttribute("class") + " of "
                        + contribution.element().getContributor().getName() + " is left out.", e);
            }
        }
        if (!elements) {
            pages.add(new ElementsPage());
        }
        return pages;
    }

    private static int order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        return order != null && order.matches("\\d{1,6}") ? Integer.parseInt(order) : ELEMENTS_ORDER - 1;
    }
}
