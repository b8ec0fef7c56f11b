/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * The layout for running experiments and reading their results: files on the left, the curves of the running experiment
 * below the editors, the results of finished ones large on the right.
 */
public final class ExperimentPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);

        IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, 0.23f, editors);
        files.addView(ProjectExplorer.VIEW_ID);

        IFolderLayout results = layout.createFolder("results", IPageLayout.RIGHT, 0.45f, editors);
        addWhenInstalled(results, Ids.RESULTS_VIEW);

        IFolderLayout running = layout.createFolder("running", IPageLayout.BOTTOM, 0.45f, editors);
        addWhenInstalled(running, Ids.RUN_VIEW);
        running.addView(IPageLayout.ID_PROGRESS_VIEW);
        running.addView(IPageLayout.ID_PROBLEM_VIEW);
        running.addPlaceholder(IPageLayout.ID_PROP_SHEET);

        Shortcuts.add(layout);
    }

    /** The window also starts with a part of the product, for example in a test of one bundle. */
    private static void addWhenInstalled(IFolderLayout folder, String view) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
            folder.addPlaceholder(view);
        } else {
            folder.addView(view);
        }
    }
}
