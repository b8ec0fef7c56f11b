/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Objects;

import org.ohmlab.engine.method.TrainingMethod;
import org.ohmlab.engine.program.Program;

/**
 * One training.
 *
 * @param program the whole program; its exits are left out when the method does not use them
 * @param method the method
 * @param sigmaTrain sigma_d of the training forwards, in the devices' convention; without meaning for clean training
 * @param seed keys initial weights, order of images, augmentation, dropout and variation
 * @param settings everything else
 */
public record TrainingPlan(Program program, TrainingMethod method, double sigmaTrain, long seed,
        TrainingSettings settings) {

    /** Refuses nulls and a negative sigma. */
    public TrainingPlan {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(settings, "settings");
        if (!(sigmaTrain >= 0) || Double.isInfinite(sigmaTrain)) {
            throw new IllegalArgumentException("sigma_d must be finite and not negative but is " + sigmaTrain);
        }
    }

    /** @return the program that is trained: without exits when the method does not use them */
    public Program trainedProgram() {
        return method.usesExits() || program.exits() == 0 ? program : program.deployed();
    }

    /** @return the training temperature, the divisor of the method's loss for this program */
    public double temperature() {
        return method.temperature(trainedProgram().exits());
    }
}
