/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;
import org.ohmlab.ui.wizards.Pictures;

/** What the wizards for new model files share: where the file goes, how it is written and opened. */
abstract class ModelFileWizard extends Wizard implements INewWizard {

    private final ModelKind kind;
    private IWorkbench workbench;
    private IContainer container;
    private NewFilePage filePage;
    private ReferencePage references;

    ModelFileWizard(ModelKind kind, String title) {
        this.kind = kind;
        setWindowTitle(title);
    }

    @Override
    public final void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        container = Models.container(bench, selection);
        setDefaultPageImageDescriptor(Pictures.banner("new_" + kind.extension()));
    }

    /**
     * Adds the page for folder and name.
     *
     * @param title the page's title
     * @param description what to do on it
     * @param stem name that is proposed, without ending
     */
    final NewFilePage addFilePage(String title, String description, Supplier<String> stem) {
        filePage = new NewFilePage(kind, container, stem);
        filePage.setTitle(title);
        filePage.setDescription(description);
        addPage(filePage);
        return filePage;
    }

    /**
     * Adds the page for the files of the same project that the new one refers to.
     *
     * @param help key of the page's help
     * @param kinds the kinds of file to choose, with their labels
     * @param title the page's title
     * @param description what to do on it
     */
    final void addReferencePage(String help, Map<ModelKind, String> kinds, String title, String description) {
        references = new ReferencePage(help, kinds);
        references.setTitle(title);
        references.setDescription(description);
        addPage(references);
    }

    /** @return the chosen file of a kind that the new file refers to, or null */
    final IFile reference(ModelKind of) {
        return references.file(of);
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        containerChosen(container);
    }

    /** Called when the folder may have changed, so that the files of its project are offered. */
    final void containerChosen(IContainer chosen) {
        container = chosen;
        if (references != null) {
            references.offer(chosen);
        }
    }

    /**
     * Writes the new file.
     *
     * @param file where it goes; does not exist
     * @throws OhmlabException when it cannot be written
     */
    abstract void write(Path file) throws OhmlabException;

    @Override
    public final boolean performFinish() {
        IFile file = filePage.file();
        try {
            write(Models.path(file));
            Models.takeIn(file.getParent(), IResource.DEPTH_ONE);
            Models.open(workbench, file);
            return true;
        } catch (OhmlabException e) {
            filePage.setErrorMessage(e.getMessage());
            getContainer().showPage(filePage);
            return false;
        } catch (CoreException e) {
            StatusManager.getManager().handle(
                    Status.error(NLS.bind(Messages.notCreated, file.getName(), e.getMessage()), e),
                    StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }

    /** @return name of a file without its ending */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
