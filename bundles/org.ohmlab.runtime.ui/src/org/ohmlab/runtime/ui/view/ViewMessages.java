/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import org.eclipse.osgi.util.NLS;

/** The texts of the views. */
final class ViewMessages extends NLS {

    public static String runsColumn;
    public static String stateColumn;
    public static String stateQueued;
    public static String stateComputing;
    public static String stateStopping;
    public static String stateCancelled;
    public static String stateFailed;
    public static String stateDone;
    public static String stateDiverged;
    public static String trainingTab;
    public static String robustnessTab;
    public static String convergenceTab;
    public static String logTab;
    public static String empty;
    public static String methodColumn;
    public static String sigmaTrainColumn;
    public static String endedColumn;
    public static String convergedColumn;
    public static String collapsedColumn;
    public static String divergedColumn;
    public static String computingTime;
    public static String waiting;
    public static String ofPlanned;

    static {
        NLS.initializeMessages("org.ohmlab.runtime.ui.view.messages", ViewMessages.class);
    }

    private ViewMessages() {
    }
}
