/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.service.prefs.BackingStoreException;

/** Size, title and bars of a window. */
final class OhmlabWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point PREFERRED_SIZE = new Point(1280, 820);

    private static final String NO_WELCOME = "org.ohmlab.noWelcome";

    /** Set in the workspace's preferences once the Welcome page has been shown. */
    private static final String WELCOMED = "welcomed";

    /** Buttons and menu entries for programmers' texts that the platform adds to every perspective. */
    private static final List<String> HIDDEN_ACTION_SETS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.actionSet.openFiles");

    private final OpenGuides guides = new OpenGuides();

    private final IPerspectiveListener tidyUp = new PerspectiveAdapter() {
        @Override
        public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
            HIDDEN_ACTION_SETS.forEach(page::hideActionSet);
        }
    };

    OhmlabWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new OhmlabActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(
                new Point(Math.min(PREFERRED_SIZE.x, screen.width), Math.min(PREFERRED_SIZE.y, screen.height)));
        configurer.setTitle(Messages.windowTitle);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(true);
    }

    /**
     * Shows the Welcome page in a new workspace. The platform takes a window with several perspectives for one that has
     * been used before, and ours begins with two, so we note by ourselves what has been seen.
     *
     * <p>
     * Tests of the window look at its parts, which the Welcome page would cover.
     */
    @Override
    public void openIntro() {
        if (Boolean.getBoolean(NO_WELCOME)) {
            return;
        }
        IEclipsePreferences seen = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
        if (!seen.getBoolean(WELCOMED, false)) {
            note(seen);
            PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, true);
        }
        super.openIntro();
    }

    private static void note(IEclipsePreferences seen) {
        seen.putBoolean(WELCOMED, true);
        try {
            seen.flush();
        } catch (BackingStoreException e) {
            Platform.getLog(OhmlabWindowAdvisor.class).warn(e.getMessage(), e);
        }
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.addPerspectiveListener(tidyUp);
        window.addPerspectiveListener(guides);
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            tidyUp.perspectiveActivated(page, page.getPerspective());
            guides.perspectiveActivated(page, page.getPerspective());
        }
    }

    @Override
    public void postWindowClose() {
        getWindowConfigurer().getWindow().removePerspectiveListener(tidyUp);
        getWindowConfigurer().getWindow().removePerspectiveListener(guides);
    }
}
