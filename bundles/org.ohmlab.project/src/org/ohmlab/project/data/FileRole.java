/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.data;

/** What a file of an image set holds. */
public enum FileRole {

    /** Images and labels to train on. */
    TRAIN("Training set"),

    /** Images and labels to test on. */
    TEST("Test set"),

    /** Images to train on. */
    TRAIN_IMAGES("Training images"),

    /** Labels of the images to train on. */
    TRAIN_LABELS("Training labels"),

    /** Images to test on. */
    TEST_IMAGES("Test images"),

    /** Labels of the images to test on. */
    TEST_LABELS("Test labels");

    private final String label;

    FileRole(String label) {
        this.label = label;
    }

    /** @return its name, for people */
    public String label() {
        return label;
    }
}
