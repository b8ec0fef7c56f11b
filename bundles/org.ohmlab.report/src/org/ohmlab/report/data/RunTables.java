/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ohmlab.core.BadInputException;

/** Reads the three tables of a run folder. */
final class RunTables {

    private static final List<String> SUMMARY = Stream.concat(
            Stream.of("method", "sigma_train", "sigma_d", "sigma_convention", "seeds", "chips", "images",
                    "temperature"),
            // What came after the first release is optional, so that older runs can still be shown.
            Arrays.stream(Quantity.values()).filter(q -> q.ordinal() < Quantity.ACCURACY_MIN.ordinal())
                    .map(Quantity::column)).toList();
    private static final List<String> CHIPS = List.of("method", "sigma_train", "seed", "sigma_d", "chip", "accuracy",
            "entropy", "confidence", "ece", "nll", "temperature", "entropy_t", "confidence_t", "ece_t", "nll_t");
    private static final List<String> TRAINING = List.of("method", "sigma_train", "seed", "epoch", "loss", "accuracy",
            "validation_loss", "validation_accuracy", "status");

    private RunTables() {
    }

    static Summary summary(Path file) throws BadInputException {
        List<SummaryRow> rows = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        CsvTable.read(file, SUMMARY, row -> {
            Map<Quantity, Double> values = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                double value = row.optionalNumber(quantity.column());
                if (!Double.isNaN(value)) {
                    values.put(quantity, value);
                }
            }
            SummaryRow one = new SummaryRow(key(row), sigma(row, "sigma_d"), row.text("sigma_convention"),
                    row.count("seeds", 1), row.count("chips", 1), row.count("images", 1), temperature(row), values);
            if (!seen.add(List.of(one.key(), one.sigmaD(), one.temperature()))) {
                throw row.problem("", "Method, sigma_train, sigma_d and temperature are those of an earlier line.");
            }
            if (!rows.isEmpty() && !rows.get(0).convention().equals(one.convention())) {
                throw row.problem("sigma_convention", "'" + one.convention() + "' differs from '"
                        + rows.get(0).convention() + "' above: such values do not belong on one axis.");
            }
            rows.add(one);
        });
        return new Summary(rows);
    }

    static ChipResults chips(Path file) throws BadInputException {
        ChipResults chips = new ChipResults();
        CsvTable.read(file, CHIPS, row -> {
            double[] values = ChipResults.values();
            for (ChipQuantity quantity : ChipQuantity.values()) {
                for (Softmax softmax : Softmax.values()) {
                    values[ChipResults.index(quantity, softmax)] = row.optionalNumber(quantity.column(softmax));
                }
            }
            MethodKey key = key(row);
            double sigma = sigma(row, "sigma_d");
            long seed = row.whole("seed", Long.MIN_VALUE);
            int chip = row.count("chip", 0);
            if (chips.has(key, sigma, seed, chip)) {
                throw row.problem("", "Method, sigma_train, seed, sigma_d and chip are those of an earlier line.");
            }
            chips.add(key, sigma, seed, chip, values);
        });
        return chips;
    }

    static TrainingHistory training(Path file) throws BadInputException {
        List<TrainingRow> rows = new ArrayList<>();
        CsvTable.read(file, TRAINING, row -> rows.add(new TrainingRow(key(row), row.whole("seed", Long.MIN_VALUE),
                row.count("epoch", 0), row.optionalNumber("loss"), row.optionalNumber("accuracy"),
                row.optionalNumber("validation_loss"), row.optionalNumber("validation_accuracy"),
                row.numbers("exit_argmax_accuracy"), row.numbers("exit_argmin_accuracy"), row.text("status"))));
        return new TrainingHistory(rows);
    }

    private static MethodKey key(CsvTable.Row row) throws BadInputException {
        return new MethodKey(row.text("method"), sigma(row, "sigma_train"));
    }

    private static double sigma(CsvTable.Row row, String column) throws BadInputException {
        double sigma = row.number(column);
        if (sigma < 0) {
            throw row.problem(column, "A device variation of " + sigma + " is negative.");
        }
        // Minus zero would be another key than zero.
        return sigma + 0.0;
    }

    private static double temperature(CsvTable.Row row) throws BadInputException {
        double temperature = row.number("temperature");
        if (temperature <= 0) {
            throw row.problem("temperature", "A softmax temperature of " + temperature + " is not positive.");
        }
        return temperature;
    }
}
