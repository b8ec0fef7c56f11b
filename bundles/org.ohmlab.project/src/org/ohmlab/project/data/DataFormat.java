/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.data;

import java.util.List;

/** Formats of image sets that can be imported, and the files that each consists of. */
public enum DataFormat {

    /** The format of the MNIST family. */
    IDX("IDX (MNIST family)", List.of(FileRole.TRAIN_IMAGES, FileRole.TRAIN_LABELS, FileRole.TEST_IMAGES,
            FileRole.TEST_LABELS), List.of("*idx*", "*ubyte*", "*.gz", "*")),

    /** The binary version of CIFAR-10 or CIFAR-100. */
    CIFAR("CIFAR (binary version)", List.of(FileRole.TRAIN, FileRole.TEST), List.of("*.bin", "*")),

    /** NumPy archives with the arrays x and y. */
    NPZ("NPZ (NumPy archives)", List.of(FileRole.TRAIN, FileRole.TEST), List.of("*.npz", "*")),

    /** Text with an image per line. */
    CSV("CSV (an image per line)", List.of(FileRole.TRAIN, FileRole.TEST), List.of("*.csv", "*.csv.gz", "*.txt", "*"));

    private final String label;
    private final List<FileRole> roles;
    private final List<String> patterns;

    DataFormat(String label, List<FileRole> roles, List<String> patterns) {
        this.label = label;
        this.roles = roles;
        this.patterns = patterns;
    }

    /** @return the format's name, for people */
    public String label() {
        return label;
    }

    /** @return the files it consists of */
    public List<FileRole> roles() {
        return roles;
    }

    /** @return patterns of usual file names, the most telling first */
    public List<String> patterns() {
        return patterns;
    }

    /**
     * @param role one of {@link #roles()}
     * @return whether several files can follow each other there
     */
    public boolean takesSeveral(FileRole role) {
        return this == CIFAR && role == FileRole.TRAIN;
    }
}
