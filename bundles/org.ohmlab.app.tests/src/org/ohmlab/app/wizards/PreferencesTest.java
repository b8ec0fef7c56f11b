/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.AppearanceHandler;
import org.ohmlab.app.Ids;
import org.ohmlab.app.testing.WorkbenchTest;
import org.osgi.service.prefs.BackingStoreException;

/** The page of the preferences: defaults, checks, apply and restore. */
class PreferencesTest extends WorkbenchTest {

    private static final String PAGE = "org.ohmlab.ui.wizards.preferences";
    private static final String NODE = "org.ohmlab.ui.wizards";

    @AfterEach
    void forget() throws BackingStoreException {
        InstanceScope.INSTANCE.getNode(NODE).clear();
        InstanceScope.INSTANCE.getNode("org.ohmlab.runtime.ui").remove("threads");
        AppearanceHandler.show(Ids.LIGHT_THEME);
    }

    @Test
    void valuesAreCheckedKeptAndRestored() throws IOException {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Window.shell(), PAGE, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Window.picture("preferences-light");
            IPreferencePage page = (IPreferencePage) dialog.getSelectedPage();
            List<Text> fields = Window.all((Composite) page.getControl(), Text.class, text -> true);
            assertEquals(List.of("0", "2", "32", "0.001", "0.3", "0 0.1 0.2 0.3 0.4", "10", "", "2"),
                    fields.stream().map(Text::getText).toList());
            type(fields.get(5), "0 a");
            assertFalse(page.isValid(), "values of sigma_d are numbers");
            type(fields.get(5), "0 0.5");
            type(fields.get(0), "3");
            assertTrue(page.isValid());
            assertTrue(page.performOk());
            assertEquals("0 0.5", Platform.getPreferencesService().getString(NODE, "sigmaGrid", "", null));
            assertEquals(3, Platform.getPreferencesService().getInt("org.ohmlab.runtime.ui", "threads", 0, null));
            AppearanceHandler.show(Ids.DARK_THEME);
            Window.picture("preferences-dark");
        } finally {
            dialog.close();
        }
    }

    /** The platform's fields look at their text when a key is let go. */
    private static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.KeyUp, new Event());
    }
}
