/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.training.Checkpoint;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.results.Fingerprint;
import org.ohmlab.runtime.results.RunDescription;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * Writes and reads the state of a training as an {@code .npz} file: the checkpoint's arrays under their names, and the
 * array {@code state} whose bytes are a JSON text with everything else.
 */
public final class TrainingStore {

    /** Name of the array that holds the JSON text. */
    static final String STATE = "state";

    private static final int FORMAT = 1;
    private static final Gson GSON = new GsonBuilder().serializeSpecialFloatingPointValues().create();

    private final Path file;
    private final String runHash;
    private final Fingerprint engine;

    /**
     * @param file the training's checkpoint file
     * @param run the run it belongs to
     */
    public TrainingStore(Path file, RunDescription run) {
        this(file, run.hash(), run.engine());
    }

    /** For what needs no run. */
    private TrainingStore(Path file) {
        this(file, "", new Fingerprint(Map.of()));
    }

    private TrainingStore(Path file, String runHash, Fingerprint engine) {
        this.file = file;
        this.runHash = runHash;
        this.engine = engine;
    }

    /** The JSON text. */
    private static final class State {
        private int format;
        private String runHash;
        private Map<String, String> engine;
        private boolean finished;
        private String status;
        private String message;
        private int epoch;
        private int step;
        private int keptEpoch;
        private List<String> deployed;
        private List<Epoch> history;
    }

    /** A row of the history. */
    private static final class Epoch {
        private int epoch;
        private double learningRate;
        private double loss;
        private double accuracy;
        private double validationLoss;
        private double validationAccuracy;
        private List<Double> exitArgmax;
        private List<Double> exitArgmin;
        private String status;
    }

    /**
     * Replaces the file.
     *
     * @param training the training's state
     * @param program the program that is trained, for the arrays' shapes
     * @throws OhmlabException when it cannot be written; the last state is then still there
     */
    public void write(StoredTraining training, Program program) throws OhmlabException {
        Checkpoint checkpoint = training.checkpoint();
        State state = new State();
        state.format = FORMAT;
        state.runHash = runHash;
        state.engine = engine.values();
        state.finished = training.finished();
        state.status = training.status().name();
        state.message = training.message();
        state.epoch = checkpoint.epoch();
        state.step = checkpoint.step();
        state.keptEpoch = checkpoint.keptEpoch();
        state.deployed = program.deployed().parameters().stream().map(Parameter::name).toList();
        state.history = checkpoint.history().stream().map(TrainingStore::epoch).toList();
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        byte[] json = GSON.toJson(state).getBytes(StandardCharsets.UTF_8);
        arrays.put(STATE, NpyArray.ofBytes(json, json.length));
        Map<String, int[]> shapes = shapes(program);
        checkpoint.arrays().forEach((name, values) -> {
            int[] shape = shapes.get(parameter(name));
            arrays.put(name, shape == null ? NpyArray.of(values, values.length) : NpyArray.of(values, shape));
        });
        NpzFile.write(file, arrays);
    }

    /**
     * An array is called GROUP/PARAMETER, or optimizer/MOMENT/PARAMETER; a parameter's own name may hold a slash, too.
     */
    private static String parameter(String array) {
        return array.replaceFirst("^(optimizer/[^/]*|[^/]*)/", "");
    }

    private static Map<String, int[]> shapes(Program program) {
        Map<String, int[]> shapes = new HashMap<>();
        for (Parameter parameter : program.parameters()) {
            shapes.put(parameter.name(), parameter.dimensions().stream().mapToInt(Integer::intValue).toArray());
        }
        return shapes;
    }

    private static Epoch epoch(EpochResult result) {
        Epoch row = new Epoch();
        row.epoch = result.epoch();
        row.learningRate = result.learningRate();
        row.loss = result.loss();
        row.accuracy = result.accuracy();
        row.validationLoss = result.validationLoss();
        row.validationAccuracy = result.validationAccuracy();
        row.exitArgmax = result.exitArgmax();
        row.exitArgmin = result.exitArgmin();
        row.status = result.status().name();
        return row;
    }

    /**
     * @return the state on disk; empty when nothing was written yet
     * @throws BadInputException when the file is damaged, of another run or computed by an engine of other numerics
     */
    public Optional<StoredTraining> read() throws BadInputException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, NpyArray> all = new LinkedHashMap<>(NpzFile.read(file));
        State state = state(all.remove(STATE));
        List<String> changes = engine.changesSince(new Fingerprint(state.engine == null ? Map.of() : state.engine));
        if (!changes.isEmpty()) {
            throw new BadInputException(changes.stream().map(change -> new InputProblem(file.toString(), "engine",
                    "This checkpoint was computed with other numbers: " + change + ".",
                    "Delete it to train anew, or go on with the Ohmlab that wrote it.")).toList());
        }
        if (!runHash.equals(state.runHash)) {
            throw new BadInputException(file.toString(), "", "This checkpoint is of another run.",
                    "Delete it to train anew.");
        }
        Map<String, float[]> arrays = new LinkedHashMap<>();
        all.forEach((name, array) -> arrays.put(name, array.floats()));
        try {
            List<EpochResult> history = new ArrayList<>();
            for (Epoch row : state.history) {
                history.add(new EpochResult(row.epoch, row.learningRate, row.loss, row.accuracy, row.validationLoss,
                        row.validationAccuracy, row.exitArgmax, row.exitArgmin, TrainingStatus.valueOf(row.status)));
            }
            Checkpoint checkpoint = new Checkpoint(state.epoch, state.step, state.keptEpoch, history, arrays);
            return Optional.of(new StoredTraining(state.finished, checkpoint, TrainingStatus.valueOf(state.status),
                    state.message));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw damaged(e);
        }
    }

    /**
     * Reads the network that a checkpoint holds, without what only training has.
     *
     * @param checkpoint a checkpoint file
     * @return the deployed parameters with their shapes, by name
     * @throws BadInputException when it is no checkpoint, is damaged, or holds no weights because its training has
     *        ended
     */
    public static Map<String, NpyArray> deployed(Path checkpoint) throws BadInputException {
        TrainingStore store = new TrainingStore(checkpoint);
        Map<String, NpyArray> all = NpzFile.read(checkpoint);
        State state = store.state(all.get(STATE));
        if (state.finished) {
            throw new BadInputException(checkpoint.toString(), "",
                    "This training has ended; its weights are elsewhere.",
                    "Use the file of the same name in the folder weights.");
        }
        String group = state.keptEpoch > 0 && all.keySet().stream().anyMatch(name -> name.startsWith("best/"))
                ? "best/" : "parameters/";
        Map<String, NpyArray> weights = new LinkedHashMap<>();
        for (String name : state.deployed == null ? List.<String>of() : state.deployed) {
            NpyArray array = all.get(group + name);
            if (array == null) {
                throw store.damaged(null);
            }
            weights.put(name, array);
        }
        return weights;
    }

    /**
     * @param checkpoint a checkpoint file of any run, or the place where one would be
     * @return how its training stands; OK when there is no file
     * @throws BadInputException when it is damaged
     */
    public static TrainingStatus status(Path checkpoint) throws BadInputException {
        if (!Files.exists(checkpoint)) {
            return TrainingStatus.OK;
        }
        TrainingStore store = new TrainingStore(checkpoint);
        try {
            return TrainingStatus.valueOf(store.state(NpzFile.read(checkpoint).get(STATE)).status);
        } catch (IllegalArgumentException e) {
            throw store.damaged(e);
        }
    }

    private State state(NpyArray bytes) throws BadInputException {
        if (bytes == null) {
            throw new BadInputException(file.toString(), STATE, "This file is not a checkpoint of Ohmlab.",
                    "Name a file of a run's folder checkpoints.");
        }
        State state;
        try {
            state = GSON.fromJson(new String(bytes.sharedBytes(), StandardCharsets.UTF_8), State.class);
        } catch (JsonParseException | IllegalStateException e) {
            throw damaged(e);
        }
        if (state == null || state.history == null || state.status == null || state.message == null) {
            throw damaged(null);
        }
        if (state.format != FORMAT) {
            throw new BadInputException(file.toString(), STATE, "This checkpoint has format " + state.format
                    + ", but this Ohmlab reads format " + FORMAT + ".",
                    "Continue the run with the Ohmlab that began it.");
        }
        return state;
    }

    private BadInputException damaged(RuntimeException cause) {
        return new BadInputException(List.of(new InputProblem(file.toString(), STATE, "This checkpoint is damaged.",
                "Delete it and continue with --resume; this training then begins anew.")), cause);
    }
}
