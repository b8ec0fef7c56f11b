/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.data;

import org.ohmlab.engine.program.Shape;

/** A labelled image set in memory or better. Implementations may be read by any number of threads at once. */
public interface Images {

    /** @return number of images */
    int size();

    /** @return shape of an image */
    Shape shape();

    /** @return number of classes; labels are 0 to classes - 1 */
    int classes();

    /**
     * @param index an image
     * @return its label
     */
    int label(int index);

    /**
     * Reads an image, normalised as the experiment says.
     *
     * @param index an image
     * @param into receives height x width x channels values
     * @param offset where the first value goes
     */
    void read(int index, float[] into, int offset);

    /**
     * @param channel a channel
     * @return the normalised value of a black pixel (raw value 0): what padding for a random crop is filled with
     */
    float background(int channel);
}
