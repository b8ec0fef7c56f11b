/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;

/** Names files the way the user named the first of them: the others get paths from the same place. */
final class FileNames {

    private final Path given;

    /** Creates names beside a file as the user wrote it. */
    FileNames(Path given) {
        this.given = given;
    }

    /** Returns what to call the file with a URI. */
    String of(URI uri) {
        if (!uri.isFile()) {
            return uri.toString();
        }
        Path file = Path.of(uri.toFileString());
        Path folder = given.toAbsolutePath().normalize().getParent();
        if (folder == null || !folder.getRoot().equals(file.getRoot())) {
            return file.toString();
        }
        String beside = folder.relativize(file.normalize()).toString();
        return given.getParent() == null ? beside : given.getParent().resolve(beside).normalize().toString();
    }
}
