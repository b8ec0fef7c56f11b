/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;
import org.ohmlab.ui.wizards.Pictures;

/** Exports charts, report or weights of a run; which of them is proposed, the extension says. */
public final class ExportRunWizard extends Wizard implements IExportWizard, IExecutableExtension {

    /** What is proposed. */
    enum Content {
        CHARTS, REPORT, WEIGHTS
    }

    private Content first = Content.CHARTS;
    private List<IContainer> runs = List.of();
    private IContainer selected;
    private ExportRunPage page;

    /** Called by the platform. */
    public ExportRunWizard() {
        setWindowTitle(Messages.exportRunWindow);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof String name) {
            first = Content.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        runs = runs();
        IResource resource = ResourceUtil.getResource(selection.getFirstElement());
        // A file of a run means the run, anything else the newest run in it, or else of its project, or of all. The
        // newest is the last.
        selected = last(run -> resource != null && (run.getFullPath().isPrefixOf(resource.getFullPath())
                || resource.getFullPath().isPrefixOf(run.getFullPath())))
                .or(() -> last(run -> resource != null && run.getProject().equals(resource.getProject())))
                .or(() -> last(run -> true)).orElse(null);
        setDefaultPageImageDescriptor(Pictures.banner(switch (first) {
            case CHARTS -> "export_image";
            case REPORT -> "export_report";
            case WEIGHTS -> "export_weights";
        }));
    }

    private Optional<IContainer> last(Predicate<IContainer> wanted) {
        return runs.stream().filter(wanted).reduce((before, after) -> after);
    }

    private static List<IContainer> runs() {
        List<IContainer> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IContainer folder && folder.isAccessible()
                        && resource.getType() == IResource.FOLDER && RunExport.isRun(Models.path(folder))) {
                    found.add(folder);
                    return false;
                }
                return resource.isAccessible();
            });
        } catch (CoreException e) {
            ILog.of(ExportRunWizard.class).log(e.getStatus());
        }
        found.sort((one, other) -> one.getFullPath().toString().compareTo(other.getFullPath().toString()));
        return found;
    }

    @Override
    public void addPages() {
        page = new ExportRunPage(runs, selected, first);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        RunExport export = page.export();
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.exporting, IProgressMonitor.UNKNOWN);
                try {
                    export.write();
                } catch (OhmlabException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OhmlabException) {
                page.setErrorMessage(e.getCause().getMessage());
            } else {
                StatusManager.getManager().handle(
                        Status.error(NLS.bind(Messages.notExported, e.getCause()), e.getCause()),
                        StatusManager.SHOW | StatusManager.LOG);
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
