/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizards and of the preferences. */
public final class Messages extends NLS {

    public static String browse;
    public static String folder;
    public static String fileName;
    public static String chooseFolder;
    public static String noFolder;
    public static String folderNotThere;
    public static String noFileName;
    public static String fileExists;
    public static String fileDescription;
    public static String notCreated;
    public static String newNetwork;
    public static String newDevice;
    public static String newMapping;
    public static String newExperiment;
    public static String newProject;
    public static String newExample;
    public static String networkTitle;
    public static String networkDescription;
    public static String networkFileTitle;
    public static String template;
    public static String templateMlp;
    public static String templateLenet5;
    public static String templateVgg8;
    public static String templateResnet18;
    public static String imageHeight;
    public static String imageWidth;
    public static String imageChannels;
    public static String pixels;
    public static String channelsHint;
    public static String classes;
    public static String networkWidth;
    public static String widthFull;
    public static String widthHalf;
    public static String widthQuarter;
    public static String widthEighth;
    public static String widthSixteenth;
    public static String feedback;
    public static String feedbackNone;
    public static String feedbackOvf;
    public static String feedbackBoth;
    public static String imagesTooSmall;
    public static String deviceTitle;
    public static String deviceDescription;
    public static String deviceFileTitle;
    public static String preset;
    public static String provenance;
    public static String nominalSigma;
    public static String mappingTitle;
    public static String mappingDescription;
    public static String mappingFileTitle;
    public static String network;
    public static String device;
    public static String mapping;
    public static String referenceNote;
    public static String referenceMissing;
    public static String experimentTitle;
    public static String experimentDescription;
    public static String experimentFileTitle;
    public static String experimentMappingTitle;
    public static String experimentMappingDescription;
    public static String data;
    public static String dataLater;
    public static String fewImages;
    public static String methods;
    public static String sigmaTrain;
    public static String sigmaGrid;
    public static String epochs;
    public static String batch;
    public static String learningRate;
    public static String images;
    public static String chips;
    public static String chipsHint;
    public static String needsPoints;
    public static String noMethod;
    public static String badSigmaTrain;
    public static String badSigmaGrid;
    public static String projectTitle;
    public static String projectDescription;
    public static String projectName;
    public static String projectFilled;
    public static String projectNote;
    public static String noProjectName;
    public static String projectExists;
    public static String firstExperiment;
    public static String exampleTitle;
    public static String exampleDescription;
    public static String example;
    public static String description;
    public static String importData;
    public static String sourceTitle;
    public static String sourceDescription;
    public static String dataName;
    public static String dataNameProposal;
    public static String noDataName;
    public static String dataFormat;
    public static String labelColumn;
    public static String labelColumnHint;
    public static String header;
    public static String fineLabels;
    public static String noFile;
    public static String fileNotThere;
    public static String noLabelColumn;
    public static String previewTitle;
    public static String previewDescription;
    public static String previewAccessible;
    public static String previewSummary;
    public static String previewProblems;
    public static String problems;
    public static String problemPlace;
    public static String problemText;
    public static String problemRemedy;
    public static String reading;
    public static String notRead;
    public static String notReadBecause;
    public static String cannotImport;
    public static String targetTitle;
    public static String targetDescription;
    public static String project;
    public static String experiment;
    public static String noExperiment;
    public static String normalize;
    public static String targetNote;
    public static String noProject;
    public static String saveFirst;
    public static String copying;
    public static String notImported;
    public static String preferencesDescription;
    public static String preferencesComputing;
    public static String preferencesThreads;
    public static String preferencesExperiments;
    public static String preferencesFiles;
    public static String preferencesDataFolder;
    public static String preferencesPictureScale;
    public static String numberAboveZero;
    public static String numbersNotNegative;
    public static String exportRunWindow;
    public static String exportRunTitle;
    public static String exportRunDescription;
    public static String exportRun;
    public static String exportCharts;
    public static String exportReport;
    public static String exportWeights;
    public static String exportTarget;
    public static String exportTargetTitle;
    public static String exportNoTarget;
    public static String exportNoFolder;
    public static String exportReplaces;
    public static String exportNoRun;
    public static String exportNothing;
    public static String exporting;
    public static String notExported;
    public static String exportDiagramWindow;
    public static String exportDiagramTitle;
    public static String exportDiagramDescription;
    public static String exportDark;
    public static String exportFormat;
    public static String exportNoNetwork;

    static {
        NLS.initializeMessages("org.ohmlab.ui.wizards.messages", Messages.class);
    }

    private Messages() {
    }
}
