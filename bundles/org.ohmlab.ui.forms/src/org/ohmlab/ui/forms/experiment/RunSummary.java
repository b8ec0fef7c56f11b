/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseMethod;
import org.ohmlab.model.validation.experiment.EnabledMethods;

/** What a run of an experiment consists of, in words. */
final class RunSummary {

    private RunSummary() {
    }

    /**
     * @param experiment an experiment, finished or not
     * @return trainings and chips
     */
    static String of(Experiment experiment) {
        List<Method> methods = EnabledMethods.of(experiment);
        int trainings = trainings(experiment);
        Evaluation evaluation = experiment.getEvaluation();
        int sigmas = evaluation == null ? 0 : EnabledMethods.orEmpty(evaluation.getSigmaGrid()).size();
        int chips = evaluation == null ? 0 : evaluation.getChips();
        int epochs = experiment.getTraining() == null ? 0 : experiment.getTraining().getEpochs();
        long allChips = (long) trainings * sigmas * chips;
        return NLS.bind(Messages.summary,
                new Object[] {methods.size(), trainings, epochs, sigmas, chips, allChips});
    }

    /**
     * @param experiment an experiment, finished or not
     * @return how many networks a run trains
     */
    static int trainings(Experiment experiment) {
        int seeds = EnabledMethods.orEmpty(experiment.getSeeds()).size();
        int trainings = 0;
        for (Method method : EnabledMethods.of(experiment)) {
            trainings += seeds * (method instanceof NoiseMethod ? EnabledMethods.sigmas(experiment, method).size() : 1);
        }
        return trainings;
    }

    /**
     * @param time a duration
     * @return it in the two largest units that matter
     */
    static String text(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        long minutes = Math.round(seconds / 60);
        if (minutes < 100) {
            return minutes + " min";
        }
        return minutes < 48 * 60 ? minutes / 60 + " h " + minutes % 60 + " min"
                : String.format(Locale.ROOT, "%.1f d", minutes / 60.0 / 24);
    }
}
