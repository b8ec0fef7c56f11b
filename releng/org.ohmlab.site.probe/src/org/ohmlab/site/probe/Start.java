/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;

/** The window opens with the version {@code ohmlab.probe.version}. */
final class Start implements Probe.Scenario {

    @Override
    public void play(Hands hands) throws Exception {
        checkVersion();
        Hands.check(!hands.ask(Start::showsEverything), "menus of an IDE are hidden");
        Hands.check(hands.page().getPerspective() != null, "a perspective is shown");
    }

    static void checkVersion() {
        String expected = System.getProperty("ohmlab.probe.version");
        String actual = Platform.getBundle("org.ohmlab.app").getVersion().toString();
        Hands.check(expected.equals(actual), "version " + actual + " runs, not " + expected);
    }

    /** @return whether what belongs to a development environment is shown */
    static boolean showsEverything() {
        return PlatformUI.getWorkbench().getActivitySupport().getActivityManager()
                .getActivity("org.ohmlab.app.activity.everything").isEnabled();
    }
}
