/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.program.DeviceSpec.Drawn;

/**
 * Names one draw of a whole network's variation. Streams (layers) and components are added per layer.
 *
 * @param perChip key of what is drawn when the chip is programmed
 * @param perRead key of what is drawn at every read
 */
public record VariationDraw(DrawKey perChip, DrawKey perRead) {

    /** Components of one device that have keys of their own. */
    static final int MAX_COMPONENTS = 64;

    /**
     * A training forward: everything is fresh.
     *
     * @param seed the training's seed
     * @param step the optimiser step, from 0
     * @param pass the forward within the step
     * @return the draw
     */
    public static VariationDraw training(long seed, int step, int pass) {
        DrawKey key = new DrawKey(seed, Purpose.TRAINING_VARIATION, step, 0, pass * MAX_COMPONENTS);
        return new VariationDraw(key, key);
    }

    /**
     * The one draw under which an epoch is validated. Negative draw numbers keep it apart from the training's steps.
     *
     * @param seed the training's seed
     * @param epoch the epoch, from 1
     * @return the draw
     */
    public static VariationDraw validation(long seed, int epoch) {
        DrawKey key = new DrawKey(seed, Purpose.TRAINING_VARIATION, -epoch, 0, 0);
        return new VariationDraw(key, key);
    }

    /**
     * A simulated chip at evaluation. Neither method nor training seed nor sigma_d enter: all networks meet the same
     * chips.
     *
     * @param seed the evaluation's seed
     * @param chip the chip
     * @param read which of the chip's reads
     * @return the draw
     */
    public static VariationDraw chip(long seed, int chip, int read) {
        return new VariationDraw(new DrawKey(seed, Purpose.CHIP_VARIATION, chip, 0, 0),
                new DrawKey(seed, Purpose.READ_VARIATION, chip, 0, read * MAX_COMPONENTS));
    }

    /**
     * @param drawn when the component is drawn
     * @param stream the layer's stream
     * @param component position of the component in its device
     * @return the key of the component's Gaussians
     */
    DrawKey key(Drawn drawn, int stream, int component) {
        DrawKey base = drawn == Drawn.PER_CHIP ? perChip : perRead;
        return new DrawKey(base.seed(), base.purpose(), base.draw(), stream, base.sub() + component);
    }
}
