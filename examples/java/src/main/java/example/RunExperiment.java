/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package example;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;

import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.data.DataLoader;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.runtime.ExperimentRun;
import org.ohmlab.runtime.RunListener;
import org.ohmlab.runtime.RunOutcome;
import org.ohmlab.runtime.RunPlan;
import org.ohmlab.runtime.RunPlans;
import org.ohmlab.runtime.RunSettings;
import org.ohmlab.runtime.RunSettings.Stage;
import org.ohmlab.runtime.results.SummaryRow;

/** Runs an experiment file on two threads and prints the mean accuracy at each device variation. */
public final class RunExperiment {

    private RunExperiment() {
    }

    /**
     * @param arguments the experiment's file and the folder for its results
     * @throws OhmlabException when the file or the folder cannot be used; the message says why and what to do
     */
    public static void main(String[] arguments) throws OhmlabException {
        Backend backend = ServiceLoader.load(Backend.class).findFirst().orElseThrow();
        ExperimentPlan experiment = ExperimentCompiler.compile(Path.of(arguments[0]), Map.of("training.epochs", "1"));
        RunPlan plan = RunPlans.of(experiment, DataLoader.load(experiment.data(), CancellationToken.NONE));
        RunSettings settings = new RunSettings(2, Stage.EVALUATION, false, "");
        RunOutcome outcome = new ExperimentRun(plan, backend, settings, RunListener.NONE)
                .run(Path.of(arguments[1]), CancellationToken.NONE);
        for (SummaryRow row : outcome.summary()) {
            System.out.printf("%s at sigma_d %s: %.4f%n", row.method(), row.sigmaD(), row.summary().accuracyMean());
        }
    }
}
