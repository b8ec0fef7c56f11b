/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ohmlab.core.cell.BitSlices;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.Provenance;
import org.ohmlab.model.device.Variation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Training;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.mapping.CellLayout;

/** The fields of {@code run.json} that say what an experiment is. Nothing is computed here but sums. */
final class ExperimentFacts {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    /** Describes the experiment's own file. */
    ExperimentFacts experiment(Experiment experiment, ModelInputs inputs, Map<String, String> overrides) {
        if (!overrides.isEmpty()) {
            facts.put("settings", new LinkedHashMap<>(overrides));
        }
        Map<String, Object> map = named(experiment);
        map.put("file", inputs.facts().get(0).get("file"));
        facts.put("experiment", map);
        facts.put("inputs", inputs.facts());
        return this;
    }

    /** Describes the network by its sizes. */
    ExperimentFacts network(Experiment experiment, Program program) {
        Map<String, Object> map = named(experiment.getNetwork());
        Program deployed = program.deployed();
        map.put("layers", deployed.nodes().size());
        map.put("parameters", trained(deployed));
        map.put("trainingParameters", trained(program));
        map.put("exits", program.exits());
        facts.put("network", map);
        return this;
    }

    private static long trained(Program program) {
        return program.parameters().stream().filter(parameter -> parameter.kind().trained()).mapToLong(Parameter::size)
                .sum();
    }

    /** Describes the device and what its sigma_d means. */
    ExperimentFacts device(Device device) {
        facts.put("sigmaConvention", device.getConvention().getName());
        Map<String, Object> map = named(device);
        attributes(device, map);
        List<Object> variations = new ArrayList<>();
        for (Variation variation : device.getVariations()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", variation.eClass().getName());
            attributes(variation, one);
            variations.add(one);
        }
        map.put("variations", variations);
        Provenance provenance = device.getProvenance();
        if (provenance != null) {
            Map<String, Object> source = new LinkedHashMap<>();
            attributes(provenance, source);
            map.put("provenance", source);
        }
        facts.put("device", map);
        return this;
    }

    /** Describes the mapping and the arrays it takes. */
    ExperimentFacts mapping(Mapping mapping, TilePlan tiling, SigmaConvention convention) {
        Map<String, Object> map = named(mapping);
        attributes(mapping, map);
        CellLayout layout = CellLayout.of(mapping);
        map.put("cellBits", layout.cellBits());
        BitSlices slices = new BitSlices(layout.weightBits(), layout.cellBits());
        map.put("gain", convention == SigmaConvention.LEVEL ? slices.levelGain() : slices.fullRangeGain());
        map.put("layers", tiling.layers().stream().map(ExperimentFacts::layer).toList());
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("weights", tiling.weights());
        totals.put("arrays", tiling.arrays());
        totals.put("devices", tiling.devices());
        totals.put("utilisation", tiling.utilisation());
        totals.put("adcConversions", tiling.conversionsPerImage());
        map.put("totals", totals);
        facts.put("mapping", map);
        return this;
    }

    private static Map<String, Object> layer(LayerTiling layer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("layer", layer.layer());
        map.put("rows", layer.rows());
        map.put("columns", layer.columns());
        map.put("groups", layer.matrix().groups());
        map.put("weightBits", layer.arraySpec().weightBits());
        map.put("cellBits", layer.arraySpec().cellBits());
        map.put("scheme", layer.arraySpec().scheme().name());
        map.put("arrays", layer.arrays());
        map.put("devices", layer.devices());
        map.put("utilisation", layer.utilisation());
        map.put("adcConversions", layer.conversionsPerImage());
        return map;
    }

    /** Describes the methods and how they are trained and evaluated. */
    ExperimentFacts work(Experiment experiment, List<MethodPlan> methods, EvaluationPlan evaluation) {
        facts.put("methods", methods.stream().map(ExperimentFacts::method).toList());
        facts.put("seeds", experiment.getSeeds());
        facts.put("training", training(experiment.getTraining()));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("chips", evaluation.chips());
        map.put("images", experiment.getEvaluation().getImages());
        map.put("sigmaGrid", evaluation.sigmas());
        map.put("confidence", evaluation.confidence());
        map.put("reads", evaluation.reads());
        map.put("chipSeed", evaluation.seed());
        facts.put("evaluation", map);
        return this;
    }

    private static Map<String, Object> method(MethodPlan method) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", method.name());
        map.put("kind", method.kind());
        if (method.method().noisy()) {
            map.put("sigmaTrain", method.sigmaTrain());
        }
        map.put("trainingTemperature", method.temperature());
        map.put("parameters", method.parameters());
        return map;
    }

    private static Map<String, Object> training(Training training) {
        Map<String, Object> map = new LinkedHashMap<>();
        attributes(training, map);
        map.put("optimizer", phrase(training.getOptimizer()));
        map.put("schedule", training.getSchedule() == null ? "ConstantSchedule" : phrase(training.getSchedule()));
        return map;
    }

    /** An element in one line, as {@code Adam learningRate 0.001, weightDecay 0}. */
    private static String phrase(EObject element) {
        Map<String, Object> map = new LinkedHashMap<>();
        attributes(element, map);
        List<String> parts = map.entrySet().stream().map(entry -> entry.getKey() + " "
                + (entry.getValue() instanceof Double number ? NumberLists.formatReal(number) : entry.getValue()))
                .toList();
        return element.eClass().getName() + (parts.isEmpty() ? "" : " " + String.join(", ", parts));
    }

    /** Lists what is not modelled. */
    ExperimentFacts notModelled(List<String> list) {
        facts.put("notModelled", list);
        return this;
    }

    /** Returns the fields. */
    Map<String, Object> facts() {
        return facts;
    }

    private static Map<String, Object> named(Document document) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", ElementNames.label(document));
        if (document.getNote() != null) {
            map.put("note", document.getNote());
        }
        return map;
    }

    /**
     * Adds an element's own attributes: enumerations by name, numbers and truth values as they are; unset ones left
     * out.
     */
    private static void attributes(EObject element, Map<String, Object> map) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            boolean identity = attribute.getEContainingClass().getEPackage() == BasePackage.eINSTANCE;
            Object value = element.eGet(attribute);
            if (!identity && value != null && (!attribute.isUnsettable() || element.eIsSet(attribute))) {
                boolean plain = value instanceof Number || value instanceof Boolean || value instanceof List;
                map.put(attribute.getName(), plain ? value : value.toString());
            }
        }
    }
}
