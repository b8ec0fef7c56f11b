/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

import java.util.Optional;

import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.Node;

/**
 * A way to train. Implementations are immutable values; everything that differs between methods is said here, so that a
 * new method is a new class and no change of the trainer.
 */
public interface TrainingMethod {

    /** @return the kind of method, for logs; a run's own label for it is another matter */
    String name();

    /** @return whether the exits of the program take part; otherwise the trainer works on the deployed program alone */
    boolean usesExits();

    /** @return whether training forwards see device variation */
    boolean noisy();

    /**
     * @param exits number of exits of the program, 0 when the method does not use them
     * @return what a step does
     */
    StepPlan plan(int exits);

    /**
     * @param exits number of exits of the program, 0 when the method does not use them
     * @return the temperature at which the deployed logits should be read when uncertainty is compared: the loss's
     *        divisor
     */
    default double temperature(int exits) {
        return plan(exits).temperature();
    }

    /**
     * The variation that training forwards draw, for methods that train with another distribution than the chip has.
     *
     * @param node an analog node
     * @param device the device of that node
     * @return the device to draw from in training; by default the chip's own
     */
    default DeviceSpec trainingDevice(Node node, DeviceSpec device) {
        return device;
    }

    /** @return a penalty on the weights that is added to the loss; by default none */
    default Optional<WeightPenalty> penalty() {
        return Optional.empty();
    }
}
