/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler.data;

import org.ohmlab.data.ImageSet;
import org.ohmlab.data.Normalization;
import org.ohmlab.data.NormalizedImages;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.program.Shape;

/** An image set as the engine reads it. Safe for any thread. */
final class EngineImages implements Images {

    private final ImageSet set;
    private final NormalizedImages normalized;
    private final Shape shape;

    /** Normalises a set. */
    EngineImages(ImageSet set, Normalization normalization) {
        this.set = set;
        this.normalized = new NormalizedImages(set, normalization);
        this.shape = new Shape(set.shape().height(), set.shape().width(), set.shape().channels());
    }

    @Override
    public int size() {
        return set.size();
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public int classes() {
        return set.classes();
    }

    @Override
    public int label(int index) {
        return set.label(index);
    }

    @Override
    public void read(int index, float[] into, int offset) {
        normalized.read(index, into, offset);
    }

    @Override
    public float background(int channel) {
        return normalized.background(channel);
    }
}
