/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui;

/** The identifiers that {@code plugin.xml} and the code of this bundle must agree on; a test holds them together. */
public final class Ids {

    /** The bundle itself; also the node of its preferences. */
    public static final String BUNDLE = "org.ohmlab.runtime.ui";

    /** The view of what is being computed. */
    public static final String RUN_VIEW = "org.ohmlab.runtime.ui.view.run";

    /** The view of what was computed. */
    public static final String RESULTS_VIEW = "org.ohmlab.runtime.ui.view.results";

    /** Runs the experiment of the active editor or the selection. */
    public static final String RUN_COMMAND = "org.ohmlab.runtime.ui.command.run";

    /** Runs it with other settings than the file's. */
    public static final String RUN_WITH_COMMAND = "org.ohmlab.runtime.ui.command.runWith";

    /** Repeats the run launched last. */
    public static final String RERUN_COMMAND = "org.ohmlab.runtime.ui.command.rerun";

    /** Goes on with an interrupted run. */
    public static final String RESUME_COMMAND = "org.ohmlab.runtime.ui.command.resume";

    /** Stops what is being computed; it can be resumed. */
    public static final String STOP_COMMAND = "org.ohmlab.runtime.ui.command.stop";

    /** Looks for run folders again. */
    public static final String RELOAD_RESULTS_COMMAND = "org.ohmlab.runtime.ui.command.results.reload";

    /** Opens the report of the run selected in the Results view. */
    public static final String OPEN_REPORT_COMMAND = "org.ohmlab.runtime.ui.command.results.report";

    /** Opens the experiment of the run selected in the Results view. */
    public static final String OPEN_EXPERIMENT_COMMAND = "org.ohmlab.runtime.ui.command.results.experiment";

    /** Repeats the run selected in the Results view, with its settings. */
    public static final String REPEAT_COMMAND = "org.ohmlab.runtime.ui.command.results.repeat";

    /** Goes on with the interrupted run selected in the Results view. */
    public static final String CONTINUE_COMMAND = "org.ohmlab.runtime.ui.command.results.continue";

    /** Shows what the ticked runs of the Results view were made of. */
    public static final String SHOW_INPUTS_COMMAND = "org.ohmlab.runtime.ui.command.results.inputs";

    /** Preference: threads that compute, 0 for one per processor. */
    public static final String THREADS_PREFERENCE = "threads";

    /** Variable of the workbench: whether a run is queued or computing. */
    public static final String ACTIVE_VARIABLE = "org.ohmlab.runtime.ui.active";

    /** Variable of the workbench: whether there is a run that can be resumed. */
    public static final String RESUMABLE_VARIABLE = "org.ohmlab.runtime.ui.resumable";

    /** Variable of the workbench: whether a run was launched before. */
    public static final String HISTORY_VARIABLE = "org.ohmlab.runtime.ui.history";

    private Ids() {
    }
}
