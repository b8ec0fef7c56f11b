/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.migration.Migrations;

/**
 * Loads and saves model files; needs neither OSGi nor a workspace.
 * <p>
 * Loading follows all references to other files and either returns a model in which every reference is resolved, or
 * fails with every problem found in all the files. Models belong to one thread at a time.
 * </p>
 */
public final class ModelFiles {

    private ModelFiles() {
    }

    /**
     * Loads a model file of any kind and all files it refers to. The project folder is the one that
     * {@link ProjectFolder#of} finds.
     *
     * @param file the file
     * @return its root element
     * @throws BadInputException when a file is missing, not a model, of a newer format, or inconsistent
     */
    public static Document load(Path file) throws BadInputException {
        requireFile(file);
        return load(file, ProjectFolder.of(file));
    }

    /**
     * Loads a model file of any kind and all files it refers to.
     *
     * @param file the file
     * @param project the folder that references may not leave
     * @return its root element
     * @throws BadInputException when a file is missing, not a model, of a newer format, or inconsistent
     */
    public static Document load(Path file, ProjectFolder project) throws BadInputException {
        return load(file, project, Migrations.standard());
    }

    /**
     * Loads a model file of a known kind and all files it refers to.
     *
     * @param <T> kind of the root element
     * @param file the file
     * @param type kind of the root element, for example {@code Experiment.class}
     * @return its root element
     * @throws BadInputException when a file is missing, not a model, of another kind, of a newer format, or
     *            inconsistent
     */
    public static <T extends Document> T load(Path file, Class<T> type) throws BadInputException {
        Document document = load(file);
        if (type.isInstance(document)) {
            return type.cast(document);
        }
        throw new BadInputException(file.toString(), "",
                "This is " + LoadProblems.describe(document) + ", not a file of the kind " + type.getSimpleName() + ".",
                "Name a file of that kind.");
    }

    /**
     * Opens a model file for an editor. Unlike {@link #load}, this takes files of a newer format, which cannot be
     * saved, and files whose references lead nowhere.
     *
     * @param file the file
     * @return the model and what is wrong with it
     * @throws BadInputException when the file holds no model, or something that saving it would lose
     */
    public static OpenedModel open(Path file) throws BadInputException {
        return open(file, Migrations.standard());
    }

    /**
     * Opens a model file for an editor, as {@link #open(Path)} does, with other steps than those of this Ohmlab.
     *
     * @param file the file
     * @param migrations the present format and the steps that lead to it; saving writes that format
     * @return the model and what is wrong with it
     * @throws BadInputException when the file holds no model, or something that saving it would lose
     */
    public static OpenedModel open(Path file, Migrations migrations) throws BadInputException {
        requireFile(file);
        return new ModelLoad(new ProjectResources(ProjectFolder.of(file), migrations), migrations, file).open();
    }

    static Document load(Path file, ProjectFolder project, Migrations migrations) throws BadInputException {
        requireFile(file);
        if (!project.contains(file)) {
            throw new BadInputException(file.toString(), "", "The file is not inside the project folder "
                    + project.root() + ".", "Name a file inside it, or another project folder.");
        }
        return new ModelLoad(new ProjectResources(project, migrations), migrations, file).load();
    }

    /**
     * Reads a model that refers to no other file, from anywhere.
     *
     * @param input the file's content; not closed
     * @param name name for messages, with the ending of its kind
     * @return its root element
     * @throws BadInputException when it cannot be read, is not a model, or is of a newer format
     */
    public static Document read(InputStream input, String name) throws BadInputException {
        OhmlabResource resource = new OhmlabResource(URI.createURI(name), Migrations.standard());
        try {
            resource.load(input, null);
        } catch (IOException e) {
            throw ModelLoad.failure(name, resource, e);
        }
        return ModelLoad.document(resource, name, Migrations.standard(),
                ModelKind.ofName(name).orElseThrow(() -> ModelLoad.unknownKind(name)));
    }

    /**
     * Saves a model to the file it was loaded from or last saved to; files it refers to are left alone. A model that
     * was not changed leaves its file alone, too.
     *
     * @param document a root element
     * @throws OhmlabException when it cannot be saved; the file is then as it was. A {@link BadInputException} names
     *             the elements that no file can hold
     */
    public static void save(Document document) throws OhmlabException {
        Resource resource = document.eResource();
        if (!(resource instanceof OhmlabResource file) || !resource.getURI().isFile()) {
            throw new IllegalArgumentException("The model has no file yet: " + LoadProblems.describe(document));
        }
        write(file);
    }

    /**
     * Saves a model to a file, which is its file from then on. References stay as they are and are written relative to
     * it.
     *
     * @param document a root element, new or loaded
     * @param file the file; its folder must exist
     * @throws OhmlabException when it cannot be saved; a file that was there is then as it was
     */
    public static void saveAs(Document document, Path file) throws OhmlabException {
        ModelKind kind = ModelKind.of(document);
        if (!ModelKind.of(file).filter(kind::equals).isPresent()) {
            throw new BadInputException(file.toString(), "",
                    "The name of a " + kind.extension() + " file ends in ." + kind.extension() + ".",
                    "Choose another name.");
        }
        URI uri = ModelLoad.uri(file);
        OhmlabResource resource;
        URI before = null;
        if (document.eResource() instanceof OhmlabResource present) {
            resource = present;
            before = present.getURI();
            present.setURI(uri);
        } else {
            ProjectResources resources = new ProjectResources(ProjectFolder.of(file), Migrations.standard());
            resource = (OhmlabResource) resources.createResource(uri);
            resource.getContents().add(document);
        }
        try {
            write(resource);
        } catch (OhmlabException e) {
            if (before != null) {
                resource.setURI(before);
            } else {
                resource.getContents().clear();
            }
            throw e;
        }
    }

    private static void write(OhmlabResource resource) throws OhmlabException {
        Path file = Path.of(resource.getURI().toFileString());
        Document document = resource.document().orElseThrow();
        ProjectFolder project = resource.getResourceSet() instanceof ProjectResources known
                && known.project().contains(file) ? known.project() : ProjectFolder.of(file);
        List<InputProblem> problems = SaveProblems.of(document, file.toString(), project);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        byte[] form = form(resource, file);
        if (!resource.isUnchanged(form)) {
            AtomicFile.write(file, out -> out.write(form));
            resource.rememberSaved(form);
        }
        resource.setModified(false);
    }

    private static byte[] form(OhmlabResource resource, Path file) throws OhmlabException {
        try {
            return resource.bytes();
        } catch (IOException e) {
            throw new OhmlabException(file + ": The model was not saved. " + e.getMessage(), e);
        }
    }

    private static void requireFile(Path file) throws BadInputException {
        if (!Files.exists(file)) {
            throw new BadInputException(file.toString(), "", "There is no such file.", "Check the path.");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file.toString(), "", "This is not a file.",
                    "Name a model file: " + ModelKind.extensions() + ".");
        }
    }
}
