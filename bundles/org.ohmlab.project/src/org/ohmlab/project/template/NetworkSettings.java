/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import java.util.Objects;

/**
 * What a template needs to know to make a network.
 *
 * @param name the network's name, for people
 * @param input shape of the images
 * @param classes how many classes they are sorted into, at least 2
 * @param divisor what the published numbers of channels and units are divided by: 1 for the published width, 4 for a
 *            quarter of it
 * @param feedback which feedback points the network has
 */
public record NetworkSettings(String name, InputShape input, int classes, int divisor, FeedbackChoice feedback) {

    /** Checks the ranges. */
    public NetworkSettings {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(feedback, "feedback");
        if (classes < 2) {
            throw new IllegalArgumentException("A classifier needs 2 classes or more, not " + classes);
        }
        if (divisor < 1) {
            throw new IllegalArgumentException("The width cannot be divided by " + divisor);
        }
    }

    /** The published number of channels or units in this width, never less than one. */
    int scaled(int published) {
        return Math.max(1, published / divisor);
    }
}
