/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.runtime.RunPlan;
import org.ohmlab.runtime.RunSettings.Stage;
import org.ohmlab.runtime.WeightEvaluation;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ohmlab evaluate}. */
@Command(name = "evaluate", sortOptions = false, header = "Evaluate given weights on simulated chips.",
        synopsisHeading = "Usage: ", optionListHeading = "%nOptions:%n", parameterListHeading = "%nParameters:%n",
        description = {"", "Takes network, mapping, device, test images, sigma_d grid and number of chips from the"
                + " experiment and trains nothing. The chips are the same as those of every other run: chip c of two"
                + " evaluations has the same devices."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:internal error", "2:the input cannot be used, or a result cannot be written",
            "3:done, but a training of the given run had diverged or collapsed",
            "130:interrupted; can be continued with --resume"},
        footer = {"", "Examples:",
            "  ohmlab evaluate nft.experiment --weights mine.npz --name \"trained in PyTorch\"",
            "  ohmlab evaluate nft.experiment --run nft --set evaluation.chips=100 --out nft-100"})
final class EvaluateCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    @Option(names = "--name", paramLabel = "NAME",
            description = "With --weights: what the results call the network. Default: the file's name.")
    private String name;

    @Option(names = "--temperature", paramLabel = "T",
            description = "With --weights: the number by which the training divided the logits; uncertainty is reported"
                    + " at softmax temperature 1 and at this one. Default: 1.")
    private Double temperature;

    @Option(names = "--sigma-train", paramLabel = "SIGMA",
            description = "With --weights: sigma_d of the training, for the record. Default: 0.")
    private Double sigmaTrain;

    @Mixin
    private ComputingOptions options;

    @Option(names = "--stacktrace", description = "Show where in the program an error arose.")
    private boolean stacktrace;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "EXPERIMENT", description = "The experiment.")
    private Path file;

    /** Where the weights come from. */
    private static final class Source {

        @Option(names = "--weights", required = true, paramLabel = "W.npz",
                description = "Weights of the experiment's network: arrays LAYER.weight, LAYER.bias and so on in"
                        + " PyTorch's axis order, as numpy.savez or ohmlab export-weights write them.")
        private Path weights;

        @Option(names = "--run", required = true, paramLabel = "DIR",
                description = "A run folder whose trained networks are evaluated.")
        private Path run;
    }

    EvaluateCommand(Session session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public Integer call() throws OhmlabException {
        if (source.run != null && (name != null || temperature != null || sigmaTrain != null)) {
            throw new ParameterException(spec.commandLine(),
                    "--name, --temperature and --sigma-train belong to --weights; a run folder knows them.");
        }
        checkNumber("--temperature", temperature, Double.MIN_VALUE);
        checkNumber("--sigma-train", sigmaTrain, 0);
        Computation computation = new Computation(session, spec, file, options);
        ExperimentPlan experiment = computation.compile();
        WeightEvaluation evaluation = new WeightEvaluation(experiment);
        if (source.run != null) {
            evaluation.addRun(source.run);
        } else {
            evaluation.addFile(source.weights, name, sigmaTrain == null ? 0 : sigmaTrain,
                    temperature == null ? 1 : temperature);
        }
        RunPlan plan = evaluation.plan(computation.load(experiment));
        return computation.run(plan, Stage.EVALUATION);
    }

    private void checkNumber(String option, Double value, double least) {
        if (value != null && !(value >= least && value < Double.POSITIVE_INFINITY)) {
            throw new ParameterException(spec.commandLine(),
                    option + " needs a number " + (least > 0 ? "above 0." : "of at least 0."));
        }
    }
}
