/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

/** The identifiers that {@code plugin.xml} and the code of this bundle must agree on. */
public final class Ids {

    /** The bundle itself. */
    public static final String BUNDLE = "org.ohmlab.ui.forms";

    /** Page of a device. */
    public static final String DEVICE_PAGE = "org.ohmlab.ui.forms.device";

    /** Page of a mapping. */
    public static final String MAPPING_PAGE = "org.ohmlab.ui.forms.mapping";

    /** First page of an experiment. */
    public static final String EXPERIMENT_PAGE = "org.ohmlab.ui.forms.experiment";

    /** Page of an experiment's data set. */
    public static final String DATA_PAGE = "org.ohmlab.ui.forms.data";

    /** Page of an experiment's training and evaluation. */
    public static final String SETTINGS_PAGE = "org.ohmlab.ui.forms.settings";

    /** Starts the experiment of the active editor. */
    public static final String RUN_COMMAND = "org.ohmlab.runtime.ui.command.run";

    /** Bundle that runs experiments, whose preferences hold how. */
    public static final String RUNTIME = "org.ohmlab.runtime.ui";

    /** Preference of that bundle: threads that compute, 0 for one per processor. */
    public static final String THREADS_PREFERENCE = "threads";

    /** Prefix of the colours of pictures. */
    public static final String COLOR = "org.ohmlab.ui.forms.color.";

    /** Key of the widget data that names a widget to tests and tools. */
    public static final String WIDGET = "org.ohmlab.widget";

    /** Key of the widget data that holds the menu a button opens. */
    public static final String MENU = "org.ohmlab.menu";

    /** Key of the widget data that holds a table's viewer. */
    public static final String VIEWER = "org.ohmlab.viewer";

    /** Help of the dialog for numbers in even steps. */
    public static final String EVEN_STEPS_HELP = "org.ohmlab.help.dialog_even_steps";

    /** Help of the dialog for presets of devices. */
    public static final String PRESETS_HELP = "org.ohmlab.help.dialog_presets";

    private Ids() {
    }
}
