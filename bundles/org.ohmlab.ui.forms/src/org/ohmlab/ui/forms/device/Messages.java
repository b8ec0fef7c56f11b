/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.device;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {

    public static String device;
    public static String general;
    public static String cells;
    public static String variation;
    public static String variationText;
    public static String provenance;
    public static String provenanceText;
    public static String addProvenance;
    public static String choosePreset;
    public static String choosePresetTip;
    public static String ratio;
    public static String from;
    public static String to;
    public static String pictures;
    public static String picturesText;
    public static String at;
    public static String atTip;
    public static String unitRange;
    public static String unitLevel;
    public static String computing;
    public static String picturesJob;
    public static String conductance;
    public static String conductanceShare;
    public static String scatter;
    public static String scatterShare;
    public static String betweenLevels;
    public static String atLevels;
    public static String cellsPerLevel;
    public static String weight;
    public static String weightHeld;
    public static String closedForm;
    public static String perCell;
    public static String ofRange;
    public static String sigmaEven;
    public static String sigmaVaries;
    public static String misread;
    public static String weightEffect;
    public static String presetTitle;
    public static String presetMessage;
    public static String presetNominal;
    public static String presetSource;
    public static String presetReference;
    public static String presetNote;

    static {
        NLS.initializeMessages("org.ohmlab.ui.forms.device.messages", Messages.class);
    }

    private Messages() {
    }
}
