/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

/** The identifiers that {@code plugin.xml} and the code of this bundle must agree on; a test holds them together. */
public final class Ids {

    /** The bundle itself. */
    public static final String BUNDLE = "org.ohmlab.app";

    /** The application that opens the workbench window. */
    public static final String WORKBENCH_APPLICATION = "org.ohmlab.app.workbench";

    /** The product, which carries name, icons, splash and about text. */
    public static final String PRODUCT = "org.ohmlab.app.product";

    /** The perspective for drawing up networks, devices, mappings and experiments. */
    public static final String DESIGN_PERSPECTIVE = "org.ohmlab.app.perspective.design";

    /** The perspective for running experiments and reading results. */
    public static final String EXPERIMENT_PERSPECTIVE = "org.ohmlab.app.perspective.experiment";

    /** The light theme. */
    public static final String LIGHT_THEME = "org.ohmlab.app.theme.light";

    /** The dark theme; the platform looks for the word dark in the id. */
    public static final String DARK_THEME = "org.ohmlab.app.theme.dark";

    /** The command that chooses between the themes; its parameter is the theme's id. */
    public static final String APPEARANCE_COMMAND = "org.ohmlab.app.command.appearance";

    /** The Welcome page. */
    public static final String WELCOME = "org.ohmlab.app.welcome";

    /** The view of the running experiment, of another bundle. */
    static final String RUN_VIEW = "org.ohmlab.runtime.ui.view.run";

    /** The view of finished runs, of another bundle. */
    static final String RESULTS_VIEW = "org.ohmlab.runtime.ui.view.results";

    /** The platform's view of what went wrong in the window; its id is older than its bundle. */
    static final String LOG_VIEW = "org.eclipse.pde.runtime.LogView";

    /** The view with the pages of the help, of another bundle. */
    static final String HELP_VIEW = "org.ohmlab.help.view";

    /** The view that leads through a cheat sheet. */
    static final String CHEAT_SHEET_VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    /** What the ids of the wizards for new files begin with. */
    static final String NEW_WIZARDS = "org.ohmlab.ui.wizards.new.";

    /** The wizard that copies examples into the workspace. */
    static final String EXAMPLES_WIZARD = "org.ohmlab.ui.wizards.examples";

    private Ids() {
    }
}
