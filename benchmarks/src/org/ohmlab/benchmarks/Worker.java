/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.data.Subset;
import org.ohmlab.engine.spi.Backend;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Does what the conductor of the comparison asks for, an order per line of JSON on the standard input, an answer per
 * line on the standard output. Between orders it rests.
 */
public final class Worker {

    /** More than any measurement takes; a training that ends would have to be started again. */
    private static final int ENDLESS = 1_000_000;

    private final Gson gson = new Gson();
    private final Backend backend;
    private final Experiments experiments = new Experiments();
    private Work work;

    private Worker() throws OhmlabException {
        backend = Experiments.backend();
    }

    /**
     * Serves until the input ends.
     *
     * @param arguments none
     * @throws IOException when the conductor is gone
     * @throws OhmlabException when there is no backend
     */
    public static void main(String[] arguments) throws IOException, OhmlabException {
        // The answers go out on the real standard output; libraries that print may do so on the error output.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        Worker worker = new Worker();
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            answers.println(worker.answer(line));
            answers.flush();
        }
        System.exit(0);
    }

    private String answer(String line) {
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            JsonObject order = JsonParser.parseString(line).getAsJsonObject();
            switch (order.get("do").getAsString()) {
                case "about":
                    answer.putAll(backend.versions());
                    answer.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
                    break;
                case "open":
                    close();
                    work = open(order);
                    break;
                case "run":
                    answer.put("ms", work.run(order.get("ms").getAsDouble(), order.get("least").getAsInt()));
                    break;
                case "close":
                    close();
                    break;
                case "probe":
                    Probe.write(backend, experiments, file(order), text(order, "kind"), number(order, "batch"),
                            number(order, "seed"), Path.of(text(order, "out")));
                    break;
                default:
                    throw new IllegalArgumentException("unknown order");
            }
        } catch (OhmlabException | IOException | RuntimeException | Error e) {
            answer.put("error", line + ": " + e);
        }
        return gson.toJson(answer);
    }

    private void close() {
        if (work != null) {
            work.close();
            work = null;
        }
    }

    private Work open(JsonObject order) throws OhmlabException {
        String kind = text(order, "kind");
        if (kind.equals("gaussians")) {
            return new GaussianWork(number(order, "count"));
        }
        int batch = number(order, "batch");
        switch (kind) {
            case "forward": {
                ExperimentPlan plan = Experiments.compile(file(order), batch, 1);
                return new ForwardWork(backend, experiments.weights(plan, batch), experiments.images(plan).test(),
                        batch);
            }
            case "chips": {
                ExperimentPlan plan = Experiments.compile(file(order), batch, 1);
                Images test = experiments.images(plan).test();
                return new ChipWork(backend, experiments.weights(plan, batch),
                        Subset.first(test, number(order, "images")), plan.evaluation(), number(order, "chips"),
                        order.has("sigmas") ? number(order, "sigmas") : 1, number(order, "threads"));
            }
            default: {
                ExperimentPlan plan = Experiments.compile(file(order), batch, ENDLESS);
                List<Work> trainings = new ArrayList<>();
                int count = order.has("trainings") ? number(order, "trainings") : 1;
                for (int i = 0; i < count; i++) {
                    trainings.add(new TrainingWork(backend, Experiments.training(plan, kind), experiments.images(plan),
                            count == 1 ? number(order, "threads") : 1));
                }
                return trainings.size() == 1 ? trainings.get(0) : new SideBySideWork(trainings);
            }
        }
    }

    private static Path file(JsonObject order) {
        return Path.of(text(order, "experiment"));
    }

    private static String text(JsonObject order, String name) {
        return order.get(name).getAsString();
    }

    private static int number(JsonObject order, String name) {
        return order.get(name).getAsInt();
    }
}
