/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.edit.ItemProviders;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.OhmlabResource;
import org.ohmlab.model.io.OpenedModel;
import org.ohmlab.model.migration.MigrationReport;
import org.ohmlab.model.migration.Migrations;

/**
 * A model file that is being edited: the model, its editing domain with the steps that can be undone, and its file.
 *
 * <p>Belongs to the thread of the window. Files that the model refers to are loaded too, but only to be read.
 */
final class EditedModel {

    private IFile file;
    private final OpenedModel model;
    private final ComposedAdapterFactory adapterFactory = ItemProviders.create();
    private final ModelCommandStack commands = new ModelCommandStack();
    private final AdapterFactoryEditingDomain domain;
    private MigrationReport migration;
    private List<InputProblem> problems;
    private final boolean newerFormat;
    private final int fileFormat;
    private long savedStamp;

    private EditedModel(IFile file, OpenedModel model) {
        this.file = file;
        this.model = model;
        this.problems = model.problems();
        this.newerFormat = model.resource().isNewerFormat();
        this.fileFormat = model.resource().header().map(header -> header.formatVersion()).orElse(0);
        this.migration = model.resource().migrationReport().orElse(null);
        this.savedStamp = file.getModificationStamp();
        this.domain = new AdapterFactoryEditingDomain(adapterFactory, commands, model.resource().getResourceSet()) {
            @Override
            public boolean isReadOnly(Resource resource) {
                return resource != resource() || EditedModel.this.isReadOnly();
            }
        };
    }

    /**
     * @param file a model file of the workspace
     * @param migrations the steps to the present format
     * @return the opened model
     * @throws BadInputException when it cannot be shown without loss
     */
    static EditedModel open(IFile file, Migrations migrations) throws BadInputException {
        if (file.getLocation() == null) {
            throw new BadInputException(file.getName(), "", "The file is not on a disk.",
                    "Copy it into a project of the workspace.");
        }
        return new EditedModel(file, ModelFiles.open(file.getLocation().toPath(), migrations));
    }

    IFile file() {
        return file;
    }

    Document document() {
        return model.document();
    }

    OhmlabResource resource() {
        return model.resource();
    }

    /** References that led nowhere when the file was opened. */
    List<InputProblem> problems() {
        return problems;
    }

    AdapterFactoryEditingDomain domain() {
        return domain;
    }

    ComposedAdapterFactory adapterFactory() {
        return adapterFactory;
    }

    ModelCommandStack commands() {
        return commands;
    }

    boolean isNewerFormat() {
        return newerFormat;
    }

    /** Format version that the file had when it was opened. */
    int fileFormat() {
        return fileFormat;
    }

    Optional<MigrationReport> migration() {
        return Optional.ofNullable(migration);
    }

    boolean isReadOnly() {
        return newerFormat || file.exists() && file.isReadOnly();
    }

    /** A migrated model differs from its file before its user has done anything. */
    boolean isDirty() {
        return !isReadOnly() && (migration != null || commands.isSaveNeeded());
    }

    /** Whether the file was written by somebody else since it was opened or saved here. */
    boolean isChangedOnDisk() {
        return file.exists() && file.getModificationStamp() != savedStamp;
    }

    /** The file has another name or place now; what it refers to stays where it is. */
    void moveTo(IFile target) {
        file = target;
        resource().setURI(URI.createFileURI(target.getLocation().toOSString()));
        savedStamp = target.getModificationStamp();
    }

    /** Takes the file on the disk as known, so that nobody asks about it again. */
    void keepOwnState() {
        savedStamp = file.getModificationStamp();
    }

    /**
     * Saves the model; before the first save of a migrated one, keeps the old file with the ending {@code .bak}.
     *
     * @param monitor for the refresh of the file
     * @throws OhmlabException when it cannot be saved; the file is then as it was
     * @throws CoreException when the workspace cannot take the new content in
     */
    void save(IProgressMonitor monitor) throws OhmlabException, CoreException {
        if (migration != null) {
            backUp(file.getLocation().toPath());
        }
        ModelFiles.save(document());
        // What the refresh calls itself would stay in the status line.
        file.refreshLocal(IResource.DEPTH_ZERO, SubMonitor.convert(monitor).split(1, SubMonitor.SUPPRESS_ALL_LABELS));
        migration = null;
        if (EcoreUtil.UnresolvedProxyCrossReferencer.find(resource()).isEmpty()) {
            problems = List.of();
        }
        savedStamp = file.getModificationStamp();
        commands.saveIsDone();
    }

    private void backUp(Path path) throws OhmlabException, CoreException {
        Path backup = path.resolveSibling(path.getFileName() + ".bak");
        if (Files.exists(backup)) {
            return;
        }
        try {
            Files.copy(path, backup);
        } catch (IOException e) {
            throw new OhmlabException(path + ": The file was not saved, for its backup " + backup.getFileName()
                    + " cannot be written. " + e.getMessage(), e);
        }
        file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
    }

    void dispose() {
        commands.flush();
        adapterFactory.dispose();
    }
}
