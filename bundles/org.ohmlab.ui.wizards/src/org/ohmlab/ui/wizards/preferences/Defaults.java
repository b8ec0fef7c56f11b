/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.preferences;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.ohmlab.ui.wizards.Ids;

/** What the user prefers new experiments and imports to begin with. */
public final class Defaults {

    /** Passes over the training images. */
    public static final String EPOCHS = "epochs";
    /** Images per step. */
    public static final String BATCH = "batch";
    /** Learning rate of Adam. */
    public static final String LEARNING_RATE = "learningRate";
    /** Simulated chips per sigma_d. */
    public static final String CHIPS = "chips";
    /** Values of sigma_d, as text. */
    public static final String SIGMA_GRID = "sigmaGrid";
    /** sigma_d of training. */
    public static final String SIGMA_TRAIN = "sigmaTrain";
    /** Folder in which the import of image sets begins; empty for the last one. */
    public static final String DATA_FOLDER = "dataFolder";
    /** Pixels per point of exported pictures. */
    public static final String PICTURE_SCALE = "pictureScale";

    private Defaults() {
    }

    /**
     * @param key {@link #EPOCHS}, {@link #BATCH}, {@link #CHIPS} or {@link #PICTURE_SCALE}
     * @return its value
     */
    public static int whole(String key) {
        return service().getInt(Ids.BUNDLE, key, 1, null);
    }

    /**
     * @param key {@link #LEARNING_RATE} or {@link #SIGMA_TRAIN}
     * @return its value
     */
    public static double number(String key) {
        return service().getDouble(Ids.BUNDLE, key, 0, null);
    }

    /**
     * @param key {@link #SIGMA_GRID} or {@link #DATA_FOLDER}
     * @return its value, perhaps empty
     */
    public static String text(String key) {
        return Optional.ofNullable(service().getString(Ids.BUNDLE, key, "", null)).orElse("");
    }

    private static IPreferencesService service() {
        return Platform.getPreferencesService();
    }
}
