/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** What the menus offer first in both perspectives. */
final class Shortcuts {

    private static final List<String> VIEWS = List.of(ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROGRESS_VIEW, Ids.RUN_VIEW,
            Ids.RESULTS_VIEW, Ids.HELP_VIEW, Ids.LOG_VIEW);
    private static final List<String> WIZARDS = List.of("project", "network", "device", "mapping", "experiment");

    private Shortcuts() {
    }

    static void add(IPageLayout layout) {
        VIEWS.forEach(layout::addShowViewShortcut);
        layout.addPerspectiveShortcut(Ids.DESIGN_PERSPECTIVE);
        layout.addPerspectiveShortcut(Ids.EXPERIMENT_PERSPECTIVE);
        WIZARDS.forEach(kind -> layout.addNewWizardShortcut(Ids.NEW_WIZARDS + kind));
        layout.addNewWizardShortcut(Ids.EXAMPLES_WIZARD);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    }
}
