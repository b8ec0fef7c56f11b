/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.ohmlab.ui.wizards.Ids;

/** The values before anybody changes them: those of the quick example, which suit a first look. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(Ids.BUNDLE);
        node.putInt(Defaults.EPOCHS, 2);
        node.putInt(Defaults.BATCH, 32);
        node.putDouble(Defaults.LEARNING_RATE, 0.001);
        node.putInt(Defaults.CHIPS, 10);
        node.put(Defaults.SIGMA_GRID, "0 0.1 0.2 0.3 0.4");
        node.putDouble(Defaults.SIGMA_TRAIN, 0.3);
        node.put(Defaults.DATA_FOLDER, "");
        node.putInt(Defaults.PICTURE_SCALE, 2);
    }
}
