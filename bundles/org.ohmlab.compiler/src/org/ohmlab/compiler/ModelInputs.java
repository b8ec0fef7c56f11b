/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.FileProblem;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.io.ProjectFolder;
import org.ohmlab.model.mapping.LayerMapping;

/** The model files of an experiment with their hashes. */
final class ModelInputs {

    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final Map<String, String> fingerprint = new LinkedHashMap<>();

    /**
     * @param experiment an experiment with everything it refers to
     * @param file the experiment's file
     * @throws BadInputException when a file cannot be read any more
     */
    ModelInputs(Experiment experiment, Path file) throws BadInputException {
        ProjectFolder project = ProjectFolder.of(file);
        Map<Document, String> roles = new LinkedHashMap<>();
        roles.put(experiment, "experiment");
        roles.put(experiment.getNetwork(), "network");
        roles.put(experiment.getMapping(), "mapping");
        roles.put(experiment.getMapping().getDevice(), "device");
        for (LayerMapping override : experiment.getMapping().getOverrides()) {
            if (override.getDevice() != null) {
                roles.put(override.getDevice(), "device");
            }
        }
        for (Map.Entry<Document, String> entry : roles.entrySet()) {
            add(entry.getValue(), entry.getKey(), project);
        }
    }

    private void add(String role, Document document, ProjectFolder project) throws BadInputException {
        URI uri = document.eResource() == null ? null : document.eResource().getURI();
        if (uri == null || !uri.isFile()) {
            throw new IllegalArgumentException("The " + role + " has not been saved to a file");
        }
        Path path = Path.of(uri.toFileString());
        byte[] content;
        try {
            content = Files.readAllBytes(path);
        } catch (IOException e) {
            throw FileProblem.unreadable(path.toString(), "", e);
        }
        String name = relative(project.root(), path);
        String hash = sha256(content);
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("role", role);
        fact.put("file", name);
        fact.put("sha256", hash);
        fact.put("bytes", content.length);
        facts.add(fact);
        fingerprint.put(role + " " + name, hash);
    }

    /** Returns a path below the project folder, with '/' on every system, so that equal projects give equal records. */
    static String relative(Path root, Path file) {
        try {
            Path real = file.toRealPath();
            return (real.startsWith(root) ? root.relativize(real) : real.getFileName()).toString().replace('\\', '/');
        } catch (IOException e) {
            return file.getFileName().toString();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the field {@code inputs} of the record. */
    List<Map<String, Object>> facts() {
        return facts;
    }

    /** Returns the hash by role and file. */
    Map<String, String> fingerprint() {
        return fingerprint;
    }
}
