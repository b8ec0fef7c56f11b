/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import org.ohmlab.engine.training.Augmentation;
import org.ohmlab.engine.training.Initialization;
import org.ohmlab.engine.training.Keep;
import org.ohmlab.engine.training.OptimizerSpec;
import org.ohmlab.engine.training.ScheduleSpec;
import org.ohmlab.engine.training.TrainingSettings;
import org.ohmlab.model.experiment.Adam;
import org.ohmlab.model.experiment.ConstantSchedule;
import org.ohmlab.model.experiment.CosineSchedule;
import org.ohmlab.model.experiment.Optimizer;
import org.ohmlab.model.experiment.Schedule;
import org.ohmlab.model.experiment.Sgd;
import org.ohmlab.model.experiment.StepSchedule;
import org.ohmlab.model.experiment.Training;

/** The settings of a training as the engine has them. */
final class TrainingCompiler {

    private TrainingCompiler() {
    }

    /**
     * @param training valid settings
     * @return the settings
     */
    static TrainingSettings compile(Training training) {
        return new TrainingSettings(training.getEpochs(), training.getBatch(),
                Initialization.valueOf(training.getInitialization().getName()),
                Keep.valueOf(training.getKeep().getName()),
                optimizer(training.getOptimizer()), schedule(training.getSchedule()),
                new Augmentation(training.getCropPadding(), training.isHorizontalFlip()));
    }

    private static OptimizerSpec optimizer(Optimizer optimizer) {
        if (optimizer instanceof Adam adam) {
            return new OptimizerSpec.Adam(adam.getLearningRate(), adam.getWeightDecay(), adam.getBeta1(),
                    adam.getBeta2(),
                    adam.getEpsilon());
        }
        if (optimizer instanceof Sgd sgd) {
            return new OptimizerSpec.Sgd(sgd.getLearningRate(), sgd.getWeightDecay(), sgd.getMomentum());
        }
        throw new IllegalArgumentException("No optimiser is known for " + optimizer.eClass().getName());
    }

    private static ScheduleSpec schedule(Schedule schedule) {
        if (schedule == null || schedule instanceof ConstantSchedule) {
            return new ScheduleSpec.Constant();
        }
        if (schedule instanceof StepSchedule step) {
            return new ScheduleSpec.Step(step.getEvery(), step.getFactor());
        }
        if (schedule instanceof CosineSchedule cosine) {
            return new ScheduleSpec.Cosine(cosine.getFinalFactor());
        }
        throw new IllegalArgumentException("No schedule is known for " + schedule.eClass().getName());
    }
}
