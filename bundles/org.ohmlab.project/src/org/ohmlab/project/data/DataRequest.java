/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.data;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.data.ImageShape;

/**
 * An image set as the user points at it.
 *
 * @param name its name, for people
 * @param format the files' format
 * @param files the files of each role, in order
 * @param shape shape of the images; only {@link DataFormat#CSV} needs it, null for the others
 * @param labelColumn for CSV: column of the label, from 0
 * @param header for CSV: whether the first line names the columns
 * @param fineLabels for CIFAR-100: whether the 100 fine labels are meant
 */
public record DataRequest(String name, DataFormat format, Map<FileRole, List<Path>> files, ImageShape shape,
        int labelColumn, boolean header, boolean fineLabels) {

    /** Copies the lists. */
    public DataRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        Map<FileRole, List<Path>> copy = new EnumMap<>(FileRole.class);
        files.forEach((role, paths) -> copy.put(role, List.copyOf(paths)));
        files = copy;
    }

    /** @return the first role that has no file yet, or null */
    public FileRole missing() {
        return format.roles().stream().filter(role -> files(role).isEmpty()).findFirst().orElse(null);
    }

    /**
     * @param role a role
     * @return its files, perhaps none
     */
    public List<Path> files(FileRole role) {
        return files.getOrDefault(role, List.of());
    }

    /**
     * @param role a role
     * @return its first file
     */
    Path file(FileRole role) {
        return files(role).get(0);
    }
}
