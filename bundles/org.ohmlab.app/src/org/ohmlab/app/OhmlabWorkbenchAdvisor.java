/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
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

    /** Shared images by the names under which the platform's views and wizards ask for them. */
    private static final Map<String, String> IDE_IMAGES = Map.ofEntries(
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.png"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.png"),
            Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk.png"),
            Map.entry(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk.png"),
            Map.entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.png"),
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.png"),
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.png"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk.png"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.png"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.png"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.png"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.png"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.png"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.png"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.png"),
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.png"),
            Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout.png"),
            Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout.png"),
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.png"),
            Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co.png"),
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.png"),
            Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.png"),
            Map.entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz.png"),
            Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz.png"),
            Map.entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz.png"),
            Map.entry("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz.png"),
            Map.entry("IMG_WIZBAN_IMPORTZIP_WIZ", "wizban/importzip_wiz.png"),
            Map.entry("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz.png"),
            Map.entry("IMG_WIZBAN_EXPORTZIP_WIZ", "wizban/exportzip_wiz.png"));

    private final StartTimes times;

    /** @param times where the steps of the start are noted */
    OhmlabWorkbenchAdvisor(StartTimes times) {
        this.times = times;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        times.reached("workbench");
        configurer.setSaveAndRestore(true);
        // Project explorer, Problems and Properties look resources up through adapters and shared images that only the
        // platform's own development environment registers by itself.
        IDE.registerAdapters();
        IDE_IMAGES.forEach((name, path) -> ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, IDE_ICONS + path)
                .ifPresent(image -> configurer.declareImage(name, image, true)));
    }

    @Override
    public void preStartup() {
        times.reached("services");
        times.watch(getWorkbenchConfigurer().getWorkbench().getDisplay());
    }

    @Override
    public void postStartup() {
        times.reached("opened");
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        AppearanceHandler.followTheme(workbench);
        if (workbench.getActiveWorkbenchWindow() != null) {
            OpenFiles.open(workbench.getActiveWorkbenchWindow().getActivePage(), Platform.getApplicationArgs());
        }
    }

    @Override
    public void eventLoopIdle(Display display) {
        times.idle(display);
        super.eventLoopIdle(display);
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
