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
    public static String computingFor;
    public static String computingUntil;
    public static String resultsEmpty;
    public static String resultsLoading;
    public static String metric;
    public static String temperature;
    public static String temperatureOne;
    public static String temperatureTraining;
    public static String unit;
    public static String unitFullRange;
    public static String unitLevel;
    public static String sigma;
    public static String first;
    public static String second;
    public static String curvesTab;
    public static String distributionTab;
    public static String pairedTab;
    public static String inputsTab;
    public static String pairsColumn;
    public static String differenceColumn;
    public static String differencePointsColumn;
    public static String differencePointsTip;
    public static String intervalColumn;
    public static String intervalTip;
    public static String effectColumn;
    public static String betterColumn;
    public static String factColumn;
    public static String choosePair;
    public static String chooseRuns;
    public static String onlyDifferences;
    public static String unreadable;
    public static String noResults;
    public static String results;
    public static String reading;
    public static String inProject;
    public static String copyTable;

    static {
        NLS.initializeMessages("org.ohmlab.runtime.ui.view.messages", ViewMessages.class);
    }

    private ViewMessages() {
    }
}
