/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards;

import org.ohmlab.model.io.ModelKind;

/** The identifiers that {@code plugin.xml} and the code of this bundle must agree on; a test holds them together. */
public final class Ids {

    /** The bundle itself. */
    public static final String BUNDLE = "org.ohmlab.ui.wizards";

    /** The wizard for new projects. */
    public static final String NEW_PROJECT = "org.ohmlab.ui.wizards.new.project";

    /** The wizard for projects made from examples. */
    public static final String EXAMPLES = "org.ohmlab.ui.wizards.examples";

    /** The wizard that imports image sets. */
    public static final String IMPORT_DATA = "org.ohmlab.ui.wizards.import.data";

    /** The command that opens the quick example. */
    public static final String OPEN_QUICK_EXAMPLE = "org.ohmlab.ui.wizards.command.openQuickExample";

    /** The page of the preferences. */
    public static final String PREFERENCES = "org.ohmlab.ui.wizards.preferences";

    /** What the keys of widgets begin with, by which tests find them. */
    public static final String WIDGET = "org.ohmlab.widget";

    private static final String HELP = "org.ohmlab.help.";

    private Ids() {
    }

    /**
     * @param kind a kind of file
     * @return the wizard for new files of this kind
     */
    public static String newFile(ModelKind kind) {
        return "org.ohmlab.ui.wizards.new." + kind.extension();
    }

    /**
     * @param key a context of the help
     * @return its full identifier
     */
    public static String help(String key) {
        return HELP + key;
    }
}
