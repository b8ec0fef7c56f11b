/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.ohmlab.model.device.DeviceFactory;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.edit.AddElement;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Keep;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseInjection;
import org.ohmlab.model.experiment.NoiseMethod;

/** Remedies for what the rules find in experiments and devices. */
final class ExperimentFixes {

    private ExperimentFixes() {
    }

    static void register(Map<String, Function<Fault, List<Command>>> fixes) {
        fixes.put("experiment.training-sigma-on-grid", ExperimentFixes::addTrained);
        fixes.put("experiment.sigma-grid", ExperimentFixes::sortGrid);
        fixes.put("experiment.seeds", ExperimentFixes::seeds);
        fixes.put("experiment.some-method", ExperimentFixes::someMethod);
        fixes.put("experiment.method-names", NetworkFixes::rename);
        fixes.put("experiment.mapping-of-network", ExperimentFixes::networkOfMapping);
        fixes.put("experiment.read-count", fault -> List.of(
                fault.set("Read each chip once", Literals.EVALUATION__READS, 1)));
        fixes.put("experiment.validation-images", ExperimentFixes::keepLast);
        fixes.put("device.some-variation", fault -> List.of(Fault.labelled("Add a Gaussian variation",
                new AddElement(fault.domain(), fault.element(), DevicePackage.Literals.DEVICE__VARIATIONS,
                        DeviceFactory.eINSTANCE.createGaussianVariation()))));
    }

    private static List<Command> addTrained(Fault fault) {
        Evaluation evaluation = (Evaluation) fault.element();
        Experiment experiment = (Experiment) evaluation.eContainer();
        TreeSet<Double> grid = new TreeSet<>(orEmpty(evaluation.getSigmaGrid()));
        grid.addAll(orEmpty(experiment.getSigmaTrain()));
        for (Method method : experiment.getMethods()) {
            if (method.isEnabled() && method instanceof NoiseMethod noisy) {
                grid.addAll(orEmpty(noisy.getSigma()));
            }
        }
        return List.of(fault.set("Evaluate at the training \u03c3 too", Literals.EVALUATION__SIGMA_GRID,
                List.copyOf(grid)));
    }

    private static List<Command> sortGrid(Fault fault) {
        List<Double> grid = orEmpty(((Evaluation) fault.element()).getSigmaGrid());
        if (grid.isEmpty()) {
            return List.of(fault.set("Evaluate from 0 to 0.4", Literals.EVALUATION__SIGMA_GRID,
                    List.of(0.0, 0.1, 0.2, 0.3, 0.4)));
        }
        List<Double> sorted = grid.stream().filter(sigma -> sigma >= 0).distinct().sorted().toList();
        return List.of(fault.set("Sort the grid and drop repeated values", Literals.EVALUATION__SIGMA_GRID, sorted));
    }

    private static List<Command> seeds(Fault fault) {
        List<Long> seeds = ((Experiment) fault.element()).getSeeds();
        if (seeds == null || seeds.isEmpty()) {
            return List.of(fault.set("Use the seed 1", Literals.EXPERIMENT__SEEDS, List.of(1L)));
        }
        return List.of(fault.set("Drop repeated seeds", Literals.EXPERIMENT__SEEDS,
                List.copyOf(new LinkedHashSet<>(seeds))));
    }

    private static List<Command> someMethod(Fault fault) {
        Experiment experiment = (Experiment) fault.element();
        List<Command> fixes = new ArrayList<>();
        List<Command> enable = new ArrayList<>();
        for (Method method : experiment.getMethods()) {
            enable.add(new SetFeature(fault.domain(), method, Literals.METHOD__ENABLED, true));
        }
        if (!enable.isEmpty()) {
            fixes.add(Fault.labelled("Enable all methods", enable.toArray(Command[]::new)));
        }
        NoiseInjection injection = ExperimentFactory.eINSTANCE.createNoiseInjection();
        injection.setName("Noise injection");
        fixes.add(Fault.labelled("Add noise injection",
                new AddElement(fault.domain(), experiment, Literals.EXPERIMENT__METHODS, injection)));
        return fixes;
    }

    private static List<Command> networkOfMapping(Fault fault) {
        Experiment experiment = (Experiment) fault.element();
        if (experiment.getMapping() == null || experiment.getMapping().eIsProxy()
                || experiment.getMapping().getNetwork() == null) {
            return List.of();
        }
        return List.of(fault.set("Use the network of the mapping", Literals.EXPERIMENT__NETWORK,
                experiment.getMapping().getNetwork()));
    }

    private static List<Command> keepLast(Fault fault) {
        Experiment experiment = (Experiment) fault.element().eContainer();
        if (experiment.getTraining() == null) {
            return List.of();
        }
        return List.of(Fault.labelled("Keep the weights of the last epoch",
                new SetFeature(fault.domain(), experiment.getTraining(), Literals.TRAINING__KEEP, Keep.LAST)));
    }

    private static List<Double> orEmpty(List<Double> numbers) {
        return numbers == null ? List.of() : numbers;
    }
}
