/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui;

import org.ohmlab.model.io.ModelKind;

/** The identifiers that {@code plugin.xml} and the code of this bundle must agree on; a test holds them together. */
public final class Ids {

    /** The bundle itself. */
    public static final String BUNDLE = "org.ohmlab.ui";

    /** The extension point for pages of the editor. */
    public static final String EDITOR_PAGES = "org.ohmlab.ui.editorPages";

    /** What contributes to the Properties view. */
    public static final String PROPERTIES = "org.ohmlab.ui.properties";

    /** The context menu of elements, in pages and in the outline. */
    public static final String ELEMENT_MENU = "org.ohmlab.ui.editor.menu";

    /** The page with the tree of all elements. */
    public static final String ELEMENTS_PAGE = "org.ohmlab.ui.editor.elements";

    /** The page for a file that cannot be read. */
    public static final String UNREADABLE_PAGE = "org.ohmlab.ui.editor.unreadable";

    /** Help on the outline. */
    public static final String OUTLINE_HELP = "org.ohmlab.help.outline";

    /** Help on the Properties view while it shows an element. */
    public static final String PROPERTIES_HELP = "org.ohmlab.help.properties";

    /** Help on the page with the tree of all elements. */
    public static final String ELEMENTS_HELP = "org.ohmlab.help.network_elements";

    /** Help of the dialog that finds elements. */
    public static final String FIND_HELP = "org.ohmlab.help.dialog_find";

    /** Help on the page for a file that cannot be read. */
    public static final String UNREADABLE_HELP = "org.ohmlab.help.unreadable";

    private Ids() {
    }

    /**
     * @param kind a kind of file
     * @return the editor of these files
     */
    public static String editor(ModelKind kind) {
        return "org.ohmlab.ui.editor." + kind.extension();
    }
}
