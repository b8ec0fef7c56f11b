/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.data;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.project.data.DataImport;
import org.ohmlab.project.data.DataRequest;
import org.ohmlab.project.template.FileNames;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;
import org.ohmlab.ui.wizards.Pictures;

/** Copies the files of an image set into a project and lets an experiment use them. */
public final class ImportDataWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private IContainer suggested;
    private SourcePage source;
    private PreviewPage preview;
    private TargetPage target;

    /** Called by the platform. */
    public ImportDataWizard() {
        setWindowTitle(Messages.importData);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        suggested = Models.container(bench, selection);
        setDefaultPageImageDescriptor(Pictures.banner("import_data"));
    }

    @Override
    public void addPages() {
        source = new SourcePage();
        preview = new PreviewPage();
        target = new TargetPage(suggested);
        addPage(source);
        addPage(preview);
        addPage(target);
    }

    /** @return what the first page asks for */
    DataRequest request() {
        return source.request();
    }

    @Override
    public boolean performFinish() {
        IProject project = target.project();
        IFile experiment = target.experiment();
        if (experiment != null && isBeingEdited(experiment)) {
            target.setErrorMessage(NLS.bind(Messages.saveFirst, experiment.getName()));
            getContainer().showPage(target);
            return false;
        }
        DataRequest request = request();
        Path folder = Models.path(project);
        DataRequest[] copied = new DataRequest[1];
        try {
            getContainer().run(true, true, monitor -> copied[0] = copy(request, folder, monitor));
            if (experiment != null) {
                use(copied[0], experiment);
            }
            Models.takeIn(project, IResource.DEPTH_INFINITE);
            if (experiment != null) {
                Models.open(workbench, experiment);
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException e) {
            return failed(e.getCause());
        } catch (OhmlabException | CoreException e) {
            return failed(e);
        }
    }

    private static DataRequest copy(DataRequest request, Path project, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.copying, IProgressMonitor.UNKNOWN);
        try {
            return DataImport.copy(request, project, FileNames.file(request.name()), monitor::isCanceled);
        } catch (CancelledException e) {
            throw new InterruptedException();
        } catch (OhmlabException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    /** Replaces the data set of an experiment, which is small work and belongs to this thread. */
    private void use(DataRequest request, IFile file) throws OhmlabException {
        Experiment experiment = ModelFiles.load(Models.path(file), Experiment.class);
        DataSet data = DataImport.describe(request, Models.path(file.getParent()),
                target.normalizes() ? preview.statistics() : null);
        data.setId(FileNames.id(request.name()));
        experiment.setData(data);
        ModelFiles.save(experiment);
    }

    private boolean isBeingEdited(IFile file) {
        IEditorPart editor = workbench.getActiveWorkbenchWindow().getActivePage()
                .findEditor(new FileEditorInput(file));
        return editor != null && editor.isDirty();
    }

    private boolean failed(Throwable cause) {
        if (cause instanceof OhmlabException) {
            target.setErrorMessage(cause.getMessage());
            getContainer().showPage(target);
        } else {
            StatusManager.getManager().handle(
                    Status.error(NLS.bind(Messages.notImported, cause.getMessage()), cause),
                    StatusManager.SHOW | StatusManager.LOG);
        }
        return false;
    }
}
