/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.FileProblem;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.runtime.folder.RunFolder;
import org.ohmlab.runtime.folder.TrainingStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ohmlab export-weights}. */
@Command(name = "export-weights", sortOptions = false,
        header = "Write the weights of a trained network as a file that NumPy reads.",
        synopsisHeading = "Usage: ", optionListHeading = "%nOptions:%n", parameterListHeading = "%nParameters:%n",
        description = {"", "The archive holds one float32 array per parameter, called LAYER.weight, LAYER.bias and so"
                + " on in PyTorch's axis order, of the deployed network alone: no exit classifiers, no optimiser"
                + " state."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:there are no such weights, or the file cannot be written"},
        footer = {"", "Examples:",
            "  ohmlab export-weights quick-results/001 --network OVF_s0.3_seed1 --out ovf.npz",
            "  ohmlab export-weights quick-results/001/checkpoints/OVF_s0.3_seed1.npz --out ovf.npz",
            "  python3 -c \"import numpy; w = numpy.load('ovf.npz'); print(w['conv1.weight'].shape)\""})
final class ExportWeightsCommand implements Callable<Integer> {

    private static final String ENDING = ".npz";

    private final Session session;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--stacktrace", description = "Show where in the program an error arose.")
    private boolean stacktrace;

    @Option(names = "--out", required = true, paramLabel = "W.npz", description = "The file to write.")
    private Path out;

    @Option(names = "--network", paramLabel = "NAME",
            description = "Which network of the run folder, as its file in the folder weights is called without .npz."
                    + " Not needed when there is only one.")
    private String network;

    @Parameters(paramLabel = "DIR|CHECKPOINT", description = "A run folder, or a file of its folder checkpoints.")
    private Path source;

    ExportWeightsCommand(Session session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public Integer call() throws OhmlabException {
        Map<String, NpyArray> weights = Files.isDirectory(source) ? NpzFile.read(fromRun())
                : TrainingStore.deployed(source);
        NpzFile.write(out, weights);
        session.console().result("Weights: " + out + " (" + weights.size() + " arrays)");
        return ExitCode.DONE;
    }

    private Path fromRun() throws BadInputException {
        if (!RunFolder.isRun(source)) {
            throw new BadInputException(source.toString(), "", "This is no run folder: there is no "
                    + RunFolder.RUN_JSON + " in it.", "Name the folder that a run has written.");
        }
        List<String> names = names(source.resolve("weights"));
        if (names.isEmpty()) {
            throw new BadInputException(source.toString(), "", "No network of this run is trained yet.",
                    "Continue the run with --resume, or name one of its checkpoints.");
        }
        String choice = "It has " + names.stream().collect(Collectors.joining(", ")) + ".";
        if (network == null && names.size() > 1) {
            throw new BadInputException(source.toString(), "", "This run has several networks.",
                    "Choose one with --network. " + choice);
        }
        if (network != null && !names.contains(network)) {
            throw new BadInputException(source.toString(), network, "This run has no such network.", choice);
        }
        return source.resolve("weights").resolve((network == null ? names.get(0) : network) + ENDING);
    }

    private static List<String> names(Path folder) throws BadInputException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    names.add(name.substring(0, name.length() - ENDING.length()));
                }
            } catch (IOException e) {
                throw FileProblem.unreadable(folder.toString(), "", e);
            }
        }
        names.sort(null);
        return names;
    }
}
