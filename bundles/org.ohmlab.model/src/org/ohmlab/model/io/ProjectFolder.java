/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.ohmlab.core.BadInputException;

/**
 * The folder that model files may refer to. A file from a stranger must not make Ohmlab open other files of the user,
 * so every path in a model file is relative and must stay inside, also after following symbolic links.
 *
 * @param root the folder, absolute and with symbolic links resolved
 */
public record ProjectFolder(Path root) {

    private static final String ECLIPSE_PROJECT = ".project";

    /**
     * @param root an existing folder
     * @return the project folder
     * @throws BadInputException when there is no such folder
     */
    public static ProjectFolder at(Path root) throws BadInputException {
        if (!Files.isDirectory(root)) {
            throw new BadInputException(root.toString(), "", "There is no such folder.", "Name an existing folder.");
        }
        return new ProjectFolder(real(root));
    }

    /**
     * Finds the project of a file: the nearest folder above it with an Eclipse {@code .project} file, or else the
     * folder the file is in.
     *
     * @param file the file; need not exist, but the folder it is in must
     * @return its project folder
     * @throws BadInputException when the folder does not exist
     */
    public static ProjectFolder of(Path file) throws BadInputException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new BadInputException(file.toString(), "", "This is no file.", "Name a file.");
        }
        ProjectFolder own = at(folder);
        for (Path up = folder; up != null; up = up.getParent()) {
            if (Files.isRegularFile(up.resolve(ECLIPSE_PROJECT))) {
                return at(up);
            }
        }
        return own;
    }

    /**
     * @param file a file, existing or not
     * @return whether it is inside this folder
     */
    public boolean contains(Path file) {
        return real(file.toAbsolutePath().normalize()).startsWith(root);
    }

    /**
     * Resolves a path that a model file holds, such as that of a data file.
     *
     * @param referrer the model file that holds the path
     * @param element what in it holds the path, for the message
     * @param path the path, relative to the model file's folder
     * @return the file meant, existing or not
     * @throws BadInputException when the path is absolute, an address, or leaves this folder
     */
    public Path resolve(Path referrer, String element, String path) throws BadInputException {
        String reason;
        try {
            Path given = Path.of(path);
            if (path.isBlank()) {
                reason = "The path is empty.";
            } else if (given.isAbsolute() || path.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") || path.contains("\\")) {
                reason = "'" + path + "' is not a relative path with '/' between folders.";
            } else {
                Path target = referrer.toAbsolutePath().resolveSibling(given).normalize();
                if (contains(target)) {
                    return target;
                }
                reason = "'" + path + "' leaves the project folder " + root + ".";
            }
        } catch (InvalidPathException e) {
            reason = "'" + path + "' is no path: " + e.getReason() + ".";
        }
        throw new BadInputException(referrer.toString(), element, reason,
                "Put the file inside the project folder and write its path relative to the file that names it.");
    }

    /** Resolves the links of the part of a path that exists; the rest cannot hold any. */
    private static Path real(Path path) {
        Path existing = path;
        while (existing != null) {
            try {
                Path real = existing.toRealPath();
                return real.resolve(existing.relativize(path)).normalize();
            } catch (IOException e) {
                existing = existing.getParent();
            }
        }
        return path;
    }
}
