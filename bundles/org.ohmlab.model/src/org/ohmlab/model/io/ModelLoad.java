/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.migration.FormatHeader;
import org.ohmlab.model.migration.Migrations;

/**
 * One load of a file and of all that it refers to. Collects the problems of all files, so that the user sees them at
 * once.
 */
final class ModelLoad {

    private final ProjectResources resources;
    private final Migrations migrations;
    private final Path start;
    private final List<InputProblem> problems = new ArrayList<>();
    /** Files opened so far; empty for those that could not be. */
    private final Map<URI, Optional<OhmlabResource>> opened = new LinkedHashMap<>();

    private boolean newerToo;

    ModelLoad(ProjectResources resources, Migrations migrations, Path start) {
        this.resources = resources;
        this.migrations = migrations;
        this.start = start;
    }

    Document load() throws BadInputException {
        Optional<OhmlabResource> main = open(start);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return main.orElseThrow().document().orElseThrow();
    }

    /**
     * @return the start file's model, even when it is of a newer format or refers to what is not there
     * @throws BadInputException when the start file itself cannot be read
     */
    OpenedModel open() throws BadInputException {
        newerToo = true;
        OhmlabResource main = open(start).orElseThrow(() -> new BadInputException(problems));
        return new OpenedModel(main.document().orElseThrow(), problems);
    }

    private Optional<OhmlabResource> open(Path file) {
        URI uri = uri(file);
        Optional<OhmlabResource> before = opened.get(uri);
        if (before != null) {
            return before;
        }
        String name = name(file);
        try {
            ModelKind kind = ModelKind.of(file).orElseThrow(() -> unknownKind(name));
            OhmlabResource resource = read(uri, name);
            boolean known = resource.document().filter(root -> root.eClass() == kind.rootClass()).isPresent();
            if (!(newerToo && resource.isNewerFormat() && known)) {
                document(resource, name, migrations, kind);
            }
            opened.put(uri, Optional.of(resource));
            problems.addAll(new References(resources, this::open).resolve(resource, name));
        } catch (BadInputException e) {
            problems.addAll(e.problems());
            opened.put(uri, Optional.empty());
        }
        return opened.get(uri);
    }

    private OhmlabResource read(URI uri, String name) throws BadInputException {
        try {
            return (OhmlabResource) resources.getResource(uri, true);
        } catch (WrappedException e) {
            throw failure(name, (OhmlabResource) resources.getResource(uri, false), e.exception());
        }
    }

    /** Name of a file in messages: relative to where the user named the first one, as the user would write it. */
    private String name(Path file) {
        if (file.equals(start)) {
            return start.toString();
        }
        Path folder = start.toAbsolutePath().normalize().getParent();
        Path relative = folder.relativize(file.toAbsolutePath().normalize());
        return start.resolveSibling(relative).normalize().toString();
    }

    /**
     * @param resource a resource that was read
     * @param name the file as the user knows it
     * @param migrations the present format
     * @param kind the kind the file's name promises
     * @return the root element
     * @throws BadInputException when the file is of another kind or of a newer format
     */
    static Document document(OhmlabResource resource, String name, Migrations migrations, ModelKind kind)
            throws BadInputException {
        FormatHeader header = resource.header().orElseThrow();
        if (resource.isNewerFormat()) {
            throw newer(name, header, migrations);
        }
        Document document = resource.document().orElse(null);
        if (document == null || document.eClass() != kind.rootClass() || resource.getContents().size() != 1) {
            throw new BadInputException(name, "", "The root element is <" + header.rootName() + ">, but a ."
                    + kind.extension() + " file holds one " + kind.rootClass().getName() + ".",
                    "Give the file the ending of its kind (" + ModelKind.extensions() + ") or the right root element.");
        }
        return document;
    }

    private static BadInputException newer(String name, FormatHeader header, Migrations migrations) {
        return new BadInputException(name, "", "The file has format version " + header.formatVersion()
                + ", this Ohmlab knows versions up to " + migrations.current() + ".",
                "Use the newer Ohmlab that wrote it.");
    }

    static BadInputException unknownKind(String name) {
        return new BadInputException(name, "", "The ending of the name is none of a model file.",
                "Name a file that ends in one of: " + ModelKind.extensions() + ".");
    }

    static BadInputException failure(String name, OhmlabResource resource, Exception cause) {
        List<InputProblem> problems = LoadProblems.of(name, resource);
        if (problems.isEmpty()) {
            String reason = cause instanceof IOException && cause.getMessage() != null
                    ? cause.getMessage() : Objects.toString(cause);
            problems = List.of(new InputProblem(name, "", "The file cannot be read: " + reason + ".",
                    "Check that it exists, is readable, and is a UTF-8 text file."));
        }
        return new BadInputException(problems, cause);
    }

    static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }
}
