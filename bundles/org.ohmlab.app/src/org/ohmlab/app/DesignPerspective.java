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
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * The layout for drawing up models: files and their structure on the left, the editors in the middle, and below them
 * what the platform says about the selection, the files and the running work.
 */
public final class DesignPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);

        IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, 0.22f, editors);
        files.addView(ProjectExplorer.VIEW_ID);

        IFolderLayout structure = layout.createFolder("structure", IPageLayout.BOTTOM, 0.6f, "files");
        structure.addView(IPageLayout.ID_OUTLINE);

        IFolderLayout details = layout.createFolder("details", IPageLayout.BOTTOM, 0.68f, editors);
        details.addView(IPageLayout.ID_PROP_SHEET);
        details.addView(IPageLayout.ID_PROBLEM_VIEW);
        details.addView(IPageLayout.ID_PROGRESS_VIEW);

        Shortcuts.add(layout);
    }
}
