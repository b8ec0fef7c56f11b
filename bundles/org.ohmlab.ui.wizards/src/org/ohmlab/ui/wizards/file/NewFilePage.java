/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** Asks for folder and name of a new model file. */
final class NewFilePage extends WizardPage {

    private final ModelKind kind;
    private final IContainer suggested;
    private final Supplier<String> stem;
    private Text folder;
    private Text name;
    private boolean touched;

    /**
     * @param kind kind of the new file
     * @param suggested the folder that is proposed, or null
     * @param stem name that is proposed, without ending
     */
    NewFilePage(ModelKind kind, IContainer suggested, Supplier<String> stem) {
        super("file");
        this.stem = stem;
        this.kind = kind;
        this.suggested = suggested;
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_" + kind.extension(), this::check);
        folder = fields.text("folder", Messages.folder, Messages.browse, this::browse);
        folder.setText(suggested == null ? "" : suggested.getFullPath().makeRelative().toString());
        name = fields.text("name", Messages.fileName);
        name.setText(free());
        name.addModifyListener(event -> touched = true);
        touched = false;
        setControl(fields.composite());
        check();
        // A page that has just opened asks; it does not complain.
        setErrorMessage(null);
    }

    /** Proposes a name until the user has written one. */
    void propose() {
        if (!touched && name != null) {
            name.setText(free());
            touched = false;
        }
    }

    /** A name that no file of the folder has. */
    private String free() {
        IContainer container = container();
        for (int i = 1;; i++) {
            String candidate = stem.get() + (i == 1 ? "" : Integer.toString(i)) + "." + kind.extension();
            if (container == null || !container.getFile(new Path(candidate)).exists()) {
                return candidate;
            }
        }
    }

    private void browse() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), container(), false,
                Messages.chooseFolder);
        if (dialog.open() == Window.OK && dialog.getResult().length == 1) {
            folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
        }
    }

    /** @return the folder, or null when it does not exist */
    IContainer container() {
        String text = folder == null ? "" : folder.getText().trim();
        if (text.isEmpty()) {
            return folder == null ? suggested : null;
        }
        IPath path = new Path(text).makeAbsolute();
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IResource found = root.getWorkspace().validatePath(path.toString(), IResource.FOLDER | IResource.PROJECT).isOK()
                ? root.findMember(path) : null;
        return found instanceof IContainer container && container.isAccessible() && container != root ? container
                : null;
    }

    /** @return the new file */
    IFile file() {
        return container().getFile(new Path(fileName()));
    }

    private String fileName() {
        String text = name.getText().trim();
        String ending = "." + kind.extension();
        return text.endsWith(ending) ? text : text + ending;
    }

    private void check() {
        if (name == null) {
            return;
        }
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
        if (getWizard() instanceof ModelFileWizard wizard && problem == null) {
            wizard.containerChosen(container());
        }
    }

    private String problem() {
        if (folder.getText().isBlank()) {
            return Messages.noFolder;
        }
        if (container() == null) {
            return NLS.bind(Messages.folderNotThere, folder.getText().trim());
        }
        if (name.getText().isBlank()) {
            return Messages.noFileName;
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus valid = workspace.validateName(fileName(), IResource.FILE);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        return file().exists() ? NLS.bind(Messages.fileExists, fileName()) : null;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            if (folder.getText().isBlank()) {
                folder.setFocus();
            } else {
                name.setFocus();
                name.setSelection(0, Math.max(0, name.getText().lastIndexOf('.')));
            }
        }
    }
}
