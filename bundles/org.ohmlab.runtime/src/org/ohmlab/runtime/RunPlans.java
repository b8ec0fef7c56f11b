/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.compiler.CompiledTraining;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.data.LoadedData;
import org.ohmlab.core.BadInputException;
import org.ohmlab.runtime.results.Fingerprint;
import org.ohmlab.runtime.results.RunDescription;

/** Makes run plans of compiled experiments. */
public final class RunPlans {

    private RunPlans() {
    }

    /**
     * @param experiment a compiled experiment
     * @param data its images
     * @return the run that trains all its methods and evaluates them
     * @throws BadInputException when two methods have names that no files can tell apart
     */
    public static RunPlan of(ExperimentPlan experiment, LoadedData data) throws BadInputException {
        List<PlannedNetwork> networks = new ArrayList<>();
        for (CompiledTraining training : experiment.trainings()) {
            networks.add(new PlannedTraining(new TrainingKey(training.method().name(), training.plan().sigmaTrain(),
                    training.plan().seed()), training.plan()));
        }
        return plan(experiment, data, networks, Map.of());
    }

    /**
     * @param experiment a compiled experiment
     * @param data its images
     * @param networks weights that were trained before or elsewhere
     * @param hashes SHA-256 of their files by name, for the fingerprint
     * @return the run that evaluates them as the experiment says
     * @throws BadInputException when two networks have names that no files can tell apart
     */
    public static RunPlan evaluating(ExperimentPlan experiment, LoadedData data, List<GivenWeights> networks,
            Map<String, String> hashes) throws BadInputException {
        return plan(experiment, data, List.copyOf(networks), hashes);
    }

    private static RunPlan plan(ExperimentPlan experiment, LoadedData data, List<PlannedNetwork> networks,
            Map<String, String> weights) throws BadInputException {
        distinguish(experiment, networks);
        Map<String, String> fingerprint = new LinkedHashMap<>();
        fingerprint.put("ohmlab", Versions.ohmlab());
        fingerprint.putAll(experiment.fingerprint());
        fingerprint.putAll(data.fingerprint());
        weights.forEach((name, hash) -> fingerprint.put("weights " + name, hash));
        return new RunPlan(experiment.program(), networks, experiment.evaluation(), data.training(), data.validation(),
                data.test(), experiment.convention().name(),
                new RunDescription(new Fingerprint(fingerprint), facts(experiment, data, weights)));
    }

    private static void distinguish(ExperimentPlan experiment, List<PlannedNetwork> networks) throws BadInputException {
        Map<String, TrainingKey> stems = new LinkedHashMap<>();
        for (PlannedNetwork network : networks) {
            TrainingKey other = stems.put(network.key().fileStem(), network.key());
            if (other != null) {
                throw new BadInputException(experiment.file().toString(), other.method(), "The methods "
                        + other.method() + " and " + network.key().method() + " would write files of the same name, "
                        + network.key().fileStem() + ".", "Give one of them another name.");
            }
        }
    }

    private static Map<String, Object> facts(ExperimentPlan experiment, LoadedData data, Map<String, String> weights) {
        Map<String, Object> facts = new LinkedHashMap<>(experiment.facts());
        facts.put("data", data.facts());
        List<Object> inputs = new ArrayList<>();
        if (facts.get("inputs") instanceof List<?> models) {
            inputs.addAll(models);
        }
        inputs.addAll(data.inputs());
        weights.forEach((name, hash) -> inputs.add(Map.of("role", "weights", "file", name, "sha256", hash)));
        facts.put("inputs", inputs);
        if (facts.get("evaluation") instanceof Map<?, ?> evaluation) {
            Map<Object, Object> exact = new LinkedHashMap<>(evaluation);
            exact.put("images", data.test().size());
            facts.put("evaluation", exact);
        }
        return facts;
    }
}
