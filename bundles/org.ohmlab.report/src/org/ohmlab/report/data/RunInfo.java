/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What {@code run.json} says about a run. Every part may be missing: texts are then empty, lists and maps too.
 *
 * @param identity which run it is
 * @param experiment what was asked for
 * @param inputs every file that decided the numbers
 * @param facts everything that is only shown, by section
 * @param sigmaConvention what sigma_d is relative to
 * @param mapping how the network sits on arrays
 * @param methods what was compared, in the experiment's order
 * @param seeds the seeds
 * @param confidence level of all intervals
 * @param convergence how many trainings of each kind came to an end
 * @param durations seconds by phase
 * @param notModelled what the simulation leaves out
 */
public record RunInfo(Identity identity, Experiment experiment, List<InputFile> inputs,
        Map<Section, Map<String, String>> facts, String sigmaConvention, MappingInfo mapping,
        List<MethodInfo> methods, List<String> seeds, OptionalDouble confidence, List<Convergence> convergence,
        Map<String, Double> durations, List<String> notModelled) {

    /** Copies lists and maps, keeping their order. */
    public RunInfo {
        inputs = List.copyOf(inputs);
        EnumMap<Section, Map<String, String>> sections = new EnumMap<>(Section.class);
        facts.forEach((section, values) -> sections.put(section, ordered(values)));
        facts = Collections.unmodifiableMap(sections);
        methods = List.copyOf(methods);
        seeds = List.copyOf(seeds);
        convergence = List.copyOf(convergence);
        durations = ordered(durations);
        notModelled = List.copyOf(notModelled);
    }

    /** The parts of run.json that are lists of names and values. */
    public enum Section {
        /** the network */
        NETWORK,
        /** the data set */
        DATA,
        /** the memory device with its variation and provenance */
        DEVICE,
        /** settings changed on the command line */
        SETTINGS,
        /** how was trained */
        TRAINING,
        /** how was evaluated */
        EVALUATION,
        /** where it ran */
        MACHINE,
        /** versions of libraries */
        LIBRARIES
    }

    /**
     * Which run it is.
     *
     * @param ohmlabVersion version of Ohmlab that wrote the run
     * @param runHash hash over inputs, settings and seeds
     * @param status how the run ended
     * @param startedAt when it began
     * @param finishedAt when it ended
     * @param commands the commands that made it
     */
    public record Identity(String ohmlabVersion, String runHash, String status, String startedAt, String finishedAt,
            List<String> commands) {

        /** Copies the commands. */
        public Identity {
            commands = List.copyOf(commands);
        }
    }

    /**
     * What was asked for.
     *
     * @param name the experiment's name
     * @param file the experiment's file
     * @param note the experiment's note
     */
    public record Experiment(String name, String file, String note) {
    }

    /**
     * One file that decided the numbers.
     *
     * @param role what it is
     * @param file its path
     * @param sha256 its hash
     * @param bytes its size
     */
    public record InputFile(String role, String file, String sha256, OptionalDouble bytes) {
    }

    /**
     * One method of the experiment.
     *
     * @param name as in the tables
     * @param kind the kind's name in the model
     * @param description a sentence, may be empty
     * @param trainingTemperature what the loss divides the logits by
     * @param parameters its settings
     */
    public record MethodInfo(String name, String kind, String description, OptionalDouble trainingTemperature,
            Map<String, String> parameters) {

        /** Copies the parameters, keeping their order. */
        public MethodInfo {
            parameters = ordered(parameters);
        }
    }

    /**
     * How many trainings of one kind came to an end.
     *
     * @param key what was trained
     * @param trained number of trainings
     * @param converged how many neither collapsed nor diverged
     * @param collapsed how many ended at one class
     * @param diverged how many ended with numbers that are none
     */
    public record Convergence(MethodKey key, OptionalInt trained, OptionalInt converged, OptionalInt collapsed,
            OptionalInt diverged) {
    }

    /**
     * How the network sits on arrays.
     *
     * @param facts settings of the mapping
     * @param layers a line per analog layer
     * @param totals the sum over layers, if there is one
     */
    public record MappingInfo(Map<String, String> facts, List<Tiles> layers, Optional<Tiles> totals) {

        /** Copies lists and maps. */
        public MappingInfo {
            facts = ordered(facts);
            layers = List.copyOf(layers);
        }
    }

    /**
     * The arrays of one layer. What is not known is NaN.
     *
     * @param layer its name
     * @param rows rows of devices
     * @param columns columns of devices
     * @param arrays number of arrays
     * @param devices number of devices in use
     * @param utilisation share of the arrays' devices in use, 0 to 1
     * @param adcConversions conversions per image
     */
    public record Tiles(String layer, double rows, double columns, double arrays, double devices,
            double utilisation, double adcConversions) {
    }

    /**
     * @param section a part of run.json
     * @return its names and values in the file's order
     */
    public Map<String, String> facts(Section section) {
        return facts.getOrDefault(section, Map.of());
    }

    /**
     * @param name a method's name in the tables
     * @return what run.json says about it
     */
    public Optional<MethodInfo> method(String name) {
        return methods.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
