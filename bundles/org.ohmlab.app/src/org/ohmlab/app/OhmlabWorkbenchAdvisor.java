/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/**
 * Sets the workbench up for files in a workspace without the rest of the platform's development environment.
 */
public final class OhmlabWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
    private static final String IDE_ICONS = "$nl$/icons/full/";

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        // Project explorer, Problems and Properties look resources up through adapters and shared images that only the
        // platform's own development environment registers by itself.
        IDE.registerAdapters();
        declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.png");
        declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.png");
        declareImage(configurer, IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk.png");
        declareImage(configurer, IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.png");
        declareImage(configurer, IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk.png");
    }

    private static void declareImage(IWorkbenchConfigurer configurer, String name, String path) {
        ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, IDE_ICONS + path)
                .ifPresent(image -> configurer.declareImage(name, image, true));
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new OhmlabWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Ids.DESIGN_PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.eclipse.ui.preferencePages.Workbench";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            Platform.getLog(OhmlabWorkbenchAdvisor.class).log(e.getStatus());
        }
    }
}
