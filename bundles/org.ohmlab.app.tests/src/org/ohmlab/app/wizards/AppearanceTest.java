/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.intro.IIntroPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.AppearanceHandler;
import org.ohmlab.app.Ids;
import org.ohmlab.app.testing.WorkbenchTest;

/** Welcome page, light and dark look, and the two perspectives. */
class AppearanceTest extends WorkbenchTest {

    @AfterEach
    void backToTheBeginning() throws WorkbenchException {
        AppearanceHandler.show(Ids.LIGHT_THEME);
        closeWelcome();
        PlatformUI.getWorkbench().showPerspective(Ids.DESIGN_PERSPECTIVE,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Window.settle();
    }

    @Test
    void welcomeOffersSixThings() throws IOException {
        Composite page = openWelcome();
        List<String> links = Window.all(page, Hyperlink.class, link -> true).stream().map(Hyperlink::getText).toList();
        assertEquals(List.of("See a robustness curve", "New project", "More examples", "Your first robustness curve",
                "Attach feedback to your own network", "Help"), links);
        Window.picture("welcome-light");
        AppearanceHandler.show(Ids.DARK_THEME);
        Window.picture("welcome-dark");
    }

    @Test
    void themesTakeTurns() throws IOException {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        Window.settle();
        double light = brightness();
        AppearanceHandler.show(Ids.DARK_THEME);
        Window.picture("window-dark");
        assertEquals(Ids.DARK_THEME, engine.getActiveTheme().getId());
        assertEquals(Ids.DARK_THEME, chosen());
        double dark = brightness();
        assertTrue(dark < light - 0.4, () -> "dark: " + dark + ", light: " + light);
        AppearanceHandler.show(Ids.LIGHT_THEME);
        Window.picture("window-light");
        assertEquals(light, brightness(), 0.01, "as before");
        assertEquals(Ids.LIGHT_THEME, chosen());
    }

    /** Those of the toolkit stay the ones of the look that the window started with. */
    @Test
    void looksNameTheirColoursThemselves() throws IOException {
        for (String look : List.of("light", "dark")) {
            try (InputStream in = Platform.getBundle(Ids.BUNDLE).getEntry("css/" + look + ".css").openStream()) {
                String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(rules.contains("COLOR-"), () -> "a colour of the toolkit in the look " + look);
            }
        }
    }

    @Test
    void experimentPerspectiveOpens() throws WorkbenchException, IOException {
        IPerspectiveDescriptor found = PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(Ids.EXPERIMENT_PERSPECTIVE);
        assertNotNull(found);
        assertEquals("Experiment", found.getLabel());
        PlatformUI.getWorkbench().showPerspective(Ids.EXPERIMENT_PERSPECTIVE,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        assertEquals(Ids.EXPERIMENT_PERSPECTIVE, Window.page().getPerspective().getId());
        Window.picture("perspective-experiment");
    }

    private static double brightness() {
        Window.settle();
        RGB ground = Window.page().getViewReferences()[0].getView(true).getSite().getShell().getBackground().getRGB();
        return ground.getHSB()[2];
    }

    private static Object chosen() {
        State state = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(Ids.APPEARANCE_COMMAND)
                .getState(RadioState.STATE_ID);
        return state.getValue();
    }

    static Composite openWelcome() {
        IIntroPart intro = PlatformUI.getWorkbench().getIntroManager()
                .showIntro(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), false);
        assertNotNull(intro, "there is a Welcome page");
        Window.settle();
        return Window.shell();
    }

    static void closeWelcome() {
        IIntroPart intro = PlatformUI.getWorkbench().getIntroManager().getIntro();
        if (intro != null) {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(intro);
        }
    }
}
