/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String experiment;
    public static String general;
    public static String varied;
    public static String methods;
    public static String methodsText;
    public static String fillEvenly;
    public static String fillEvenlyTip;
    public static String enabled;
    public static String kind;
    public static String kindTip;
    public static String sigmaTrain;
    public static String asAbove;
    public static String betaOvf;
    public static String betaIrs;
    public static String decay;
    public static String offsets;
    public static String temperature;
    public static String temperatureTip;
    public static String batchNorm;
    public static String run;
    public static String runButton;
    public static String runTip;
    public static String summary;
    public static String timeUnknown;
    public static String measuring;
    public static String beforeChanges;
    public static String about;
    public static String onOneThread;
    public static String onThreads;
    public static String methodTime;
    public static String estimate;
    public static String estimateTip;
    public static String estimateHint;
    public static String estimateJob;
    public static String estimateData;
    public static String estimateSteps;
    public static String estimateCancelled;
    public static String estimateFailed;
    public static String mainPass;
    public static String allPasses;
    public static String notStarted;
    public static String data;
    public static String dataSet;
    public static String amounts;
    public static String normalisation;
    public static String normalisationText;
    public static String browse;
    public static String browseTip;
    public static String chooseData;
    public static String inside;
    public static String insideText;
    public static String reading;
    public static String readJob;
    public static String noData;
    public static String insideSummary;
    public static String balanced;
    public static String unbalanced;
    public static String missingClass;
    public static String classLine;
    public static String trainBar;
    public static String testBar;
    public static String settings;
    public static String training;
    public static String trainingText;
    public static String optimizer;
    public static String schedule;
    public static String evaluation;
    public static String evaluationText;
    public static String gates;
    public static String gatesText;

    static {
        NLS.initializeMessages("org.ohmlab.ui.forms.experiment.messages", Messages.class);
    }

    private Messages() {
    }
}
