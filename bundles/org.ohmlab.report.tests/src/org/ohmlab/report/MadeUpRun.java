/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.core.stats.OrderStatistics;

/** Writes run folders with made-up numbers of plausible size and consistent tables. */
public final class MadeUpRun {

    /** Methods with the device variation at which each falls to the middle, and their training temperature. */
    public record Method(String name, String kind, double sigmaTrain, double middle, double temperature) {
    }

    /** Those that an honest comparison has. */
    public static final List<Method> METHODS = List.of(new Method("Clean training", "CleanTraining", 0, 0.11, 1),
            new Method("Noise injection", "NoiseInjection", 0.3, 0.33, 1),
            new Method("Noise injection, T = 4", "NoiseInjection", 0.3, 0.395, 4),
            new Method("NFT-OVF, β = 0.1", "Ovf", 0.3, 0.41, 4),
            new Method("NFT-IRS", "Irs", 0.3, 0.43, 3));

    private static final List<Double> SIGMAS = List.of(0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5);
    private static final int IMAGES = 10_000;

    private final List<Method> methods;
    private final int seeds;
    private final int chips;
    private final StringBuilder summaryText = new StringBuilder("""
            method,sigma_train,sigma_d,sigma_convention,seeds,chips,images,temperature,accuracy_mean,accuracy_std,\
            accuracy_ci_low,accuracy_ci_high,kpp_1,kpp_5,entropy,entropy_of_mean,mutual_information,expected_kl,\
            confidence,ece,nll,accuracy_min,kpp_1_ci_low,kpp_1_ci_high,kpp_5_ci_low,kpp_5_ci_high,\
            reverse_mutual_information,accuracy_std_chips,accuracy_std_seeds,converged
            """);
    private final StringBuilder chipText = new StringBuilder("method,sigma_train,seed,sigma_d,sigma_convention,chip,"
            + "images,accuracy,entropy,confidence,ece,nll,temperature,entropy_t,confidence_t,ece_t,nll_t\n");
    private final StringBuilder trainingText = new StringBuilder("method,sigma_train,seed,epoch,learning_rate,loss,"
            + "accuracy,validation_loss,validation_accuracy,exit_argmax_accuracy,exit_argmin_accuracy,status\n");

    private MadeUpRun(List<Method> methods, int seeds, int chips) {
        this.methods = methods;
        this.seeds = seeds;
        this.chips = chips;
    }

    /** Writes a run folder with all its files. */
    public static Path write(Path folder, List<Method> methods, int seeds, int chips) throws IOException {
        MadeUpRun run = new MadeUpRun(methods, seeds, chips);
        methods.forEach(run::evaluate);
        methods.forEach(run::train);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("summary.csv"), run.summaryText);
        Files.writeString(folder.resolve("chips.csv"), run.chipText);
        Files.writeString(folder.resolve("training.csv"), run.trainingText);
        Files.writeString(folder.resolve("run.json"), json(methods, seeds));
        return folder;
    }

    private void evaluate(Method method) {
        for (double sigma : SIGMAS) {
            double[] all = new double[seeds * chips];
            double[] means = new double[seeds];
            for (int seed = 0; seed < seeds; seed++) {
                for (int chip = 0; chip < chips; chip++) {
                    all[seed * chips + chip] = accuracy(method, sigma, seed, chip);
                }
                means[seed] = Arrays.stream(all, seed * chips, (seed + 1) * chips).average().orElseThrow();
                for (int chip = 0; chip < chips; chip++) {
                    chip(method, sigma, seed, chip, all[seed * chips + chip]);
                }
            }
            summary(method, sigma, 1, all, means);
            if (method.temperature() != 1) {
                summary(method, sigma, method.temperature(), all, means);
            }
        }
    }

    private void chip(Method method, double sigma, int seed, int chip, double accuracy) {
        row(chipText, method.name(), method.sigmaTrain(), seed + 1, sigma, "FULL_RANGE", chip, IMAGES, accuracy,
                entropy(method, accuracy, 1), confidence(method, accuracy, 1), ece(method, accuracy, 1),
                nll(method, accuracy, 1), method.temperature(), entropy(method, accuracy, method.temperature()),
                confidence(method, accuracy, method.temperature()), ece(method, accuracy, method.temperature()),
                nll(method, accuracy, method.temperature()));
    }

    private void summary(Method method, double sigma, double t, double[] all, double[] means) {
        MeanInterval chipsMean = MeanInterval.of(all, 0.95);
        MeanInterval mean = seeds > 1 ? MeanInterval.of(means, 0.95) : chipsMean;
        OrderStatistics.Percentile one = OrderStatistics.percentile(all, 1, 0.95);
        OrderStatistics.Percentile five = OrderStatistics.percentile(all, 5, 0.95);
        double accuracy = chipsMean.mean();
        double information = 0.55 * sigma / (0.1 + method.middle()) * (1 - accuracy) + 0.02 * sigma;
        row(summaryText, method.name(), method.sigmaTrain(), sigma, "FULL_RANGE", seeds, chips, IMAGES, t, accuracy,
                chipsMean.deviation(), mean.low(), mean.high(), one.value(), five.value(),
                entropy(method, accuracy, t), entropy(method, accuracy, t) + information, information,
                2.3 * information, confidence(method, accuracy, t), ece(method, accuracy, t),
                nll(method, accuracy, t), Arrays.stream(all).min().orElseThrow(), one.low(), one.high(), five.low(),
                five.high(), 1.3 * information, chipsMean.deviation(),
                seeds > 1 ? mean.deviation() : OptionalDouble.empty(), 1.0);
    }

    private void train(Method method) {
        for (int seed = 1; seed <= seeds; seed++) {
            for (int epoch = 1; epoch <= 6; epoch++) {
                double rest = Math.exp(-0.5 * epoch) + 0.02 * wobble(seed, epoch, method.name().length());
                double accuracy = 0.88 - 0.3 * rest - 0.2 * method.sigmaTrain();
                String exits = method.kind().equals("Irs") ? "0.001 0.004" : "";
                row(trainingText, method.name(), method.sigmaTrain(), seed, epoch, 0.001,
                        0.35 + rest + 0.8 * method.sigmaTrain(), accuracy, 0.4 + rest + 0.7 * method.sigmaTrain(),
                        accuracy - 0.01, exits, exits.isEmpty() ? "" : "0.302 0.311", "ok");
            }
        }
    }

    private static double accuracy(Method method, double sigma, int seed, int chip) {
        double common = wobble(7, chip, 0);
        double own = wobble(seed, chip, method.name().length());
        double middle = method.middle() * (1 + 0.03 * wobble(seed, 3, method.name().length()));
        double mean = 0.1 + (0.815 - 0.1 * method.sigmaTrain()) / (1 + Math.exp((sigma - middle) / 0.055));
        double spread = 0.35 * sigma * (mean - 0.05) / 0.9;
        double exact = mean + spread * (0.8 * common + 0.35 * own) + 0.002 * wobble(seed, 5, method.name().length());
        return Math.round(IMAGES * Math.min(0.94, Math.max(0.06, exact))) / (double) IMAGES;
    }

    private static double entropy(Method method, double accuracy, double t) {
        double sharp = method.temperature() == 1 ? 1 : t == 1 ? 0.28 : 1.05;
        return sharp * 2.2 * Math.pow(1 - accuracy, 0.8);
    }

    private static double confidence(Method method, double accuracy, double t) {
        return Math.max(0.1, 1 - 0.42 * entropy(method, accuracy, t));
    }

    private static double ece(Method method, double accuracy, double t) {
        return Math.abs(confidence(method, accuracy, t) - accuracy);
    }

    private static double nll(Method method, double accuracy, double t) {
        return -Math.log(accuracy) + 4 * ece(method, accuracy, t) * (1 - accuracy);
    }

    /** A number between -1 and 1 that looks random and depends on nothing but its arguments. */
    private static double wobble(int a, int b, int c) {
        long z = 0x9E3779B97F4A7C15L * (a * 1_000_003L + b * 7_919L + c * 104_729L + 1);
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (z >> 11) / (double) (1L << 52);
    }

    private static void row(StringBuilder table, Object... fields) {
        table.append(Arrays.stream(fields).map(MadeUpRun::field).collect(Collectors.joining(","))).append('\n');
    }

    private static String field(Object field) {
        if (field instanceof OptionalDouble number) {
            return number.isPresent() ? field(number.getAsDouble()) : "";
        }
        String text = String.valueOf(field);
        return text.matches(".*[\",\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String json(List<Method> methods, int seeds) {
        List<String> texts = new ArrayList<>();
        List<String> convergence = new ArrayList<>();
        for (Method method : methods) {
            texts.add("""
                    {"name": %s, "kind": "%s", "trainingTemperature": %s,
                     "parameters": {"beta": 0.1, "offsets": [0.15, 0.1, 0.05], "batchNorm": "MAIN_PASS"}}"""
                    .formatted(quoted(method.name()), method.kind(), method.temperature()));
            convergence.add("{\"method\": %s, \"sigmaTrain\": %s, \"trained\": %d, \"converged\": %d}"
                    .formatted(quoted(method.name()), method.sigmaTrain(), seeds, seeds));
        }
        String seedList = IntStream.rangeClosed(1, seeds).mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return """
                {
                  "formatVersion": 1, "ohmlabVersion": "0.1.0", "status": "done",
                  "runHash": "3f9c12ab77d05e6b8a1c9d2e4f60718293a4b5c6d7e8f90112233445566778899",
                  "startedAt": "2026-01-31T12:00:00Z", "finishedAt": "2026-01-31T12:41:07Z",
                  "commands": ["ohmlab run examples/fashion-lenet/nft.experiment --threads 2"],
                  "experiment": {"name": "LeNet-5 on Fashion-MNIST", "file": "nft.experiment",
                    "note": "Does negative feedback help, beyond the temperature it brings?"},
                  "inputs": [
                    {"role": "experiment", "file": "nft.experiment", "bytes": 2133,
                     "sha256": "0b1e5c6f2d3a49788796a5b4c3d2e1f00112233445566778899aabbccddeeff0"},
                    {"role": "network", "file": "lenet5.network", "bytes": 3120,
                     "sha256": "1b1e5c6f2d3a49788796a5b4c3d2e1f00112233445566778899aabbccddeeff0"},
                    {"role": "data", "file": "train-images-idx3-ubyte.gz", "bytes": 26421880,
                     "sha256": "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"}],
                  "network": {"name": "LeNet-5", "layers": 14, "parameters": 61750},
                  "data": {"name": "Fashion-MNIST", "classes": 10, "trainImages": 55000, "testImages": 10000,
                    "imageShape": [28, 28, 1], "mean": [0.5], "licence": "MIT", "trainSha256": "8df560e7329a"},
                  "sigmaConvention": "FULL_RANGE",
                  "device": {"name": "RRAM1", "note": "Same in all states.", "levels": 0,
                    "technology": "RRAM", "bitsPerCell": 2, "quantized": false,
                    "variations": [{"kind": "FourLevelVariation", "drawn": "PER_CHIP", "amount": "SWEPT", "value": 1}],
                    "provenance": {"source": "arXiv 2405.04700", "note": "No drift."}},
                  "mapping": {"name": "8 bits on 2", "weightBits": 8, "cellBits": 2, "tileRows": 128,
                    "tileColumns": 128, "scheme": "DIFFERENTIAL", "gain": 0.77763,
                    "layers": [
                      {"layer": "conv1", "rows": 25, "columns": 48, "arrays": 1, "devices": 1200,
                       "utilisation": 0.0732, "adcConversions": 301056},
                      {"layer": "fc1", "rows": 400, "columns": 960, "arrays": 32, "devices": 384000,
                       "utilisation": 0.7324, "adcConversions": 30720}],
                    "totals": {"arrays": 33, "devices": 385200, "utilisation": 0.7125, "adcConversions": 331776}},
                  "methods": [%s],
                  "seeds": [%s],
                  "training": {"epochs": 6, "batch": 128, "optimizer": "Adam learningRate 0.001",
                    "schedule": "CosineSchedule finalFactor 0", "initialization": "KAIMING_FAN_IN", "keep": "LAST"},
                  "evaluation": {"chips": 20, "sigmaGrid": [0, 0.1, 0.3], "confidence": 0.95, "reads": 1},
                  "convergence": [%s],
                  "machine": {"os": "Linux 6.1 amd64", "cpus": 2, "java": "17.0.15"},
                  "libraries": {"nd4j-native": "1.0.0-M2.1"},
                  "threads": 2, "durations": {"training": 1234.5, "evaluation": 1021.0, "drawing": 4.25},
                  "notModelled": ["Wire resistance (IR drop).", "Conductance drift."]
                }
                """.formatted(String.join(", ", texts), seedList, String.join(", ", convergence));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
