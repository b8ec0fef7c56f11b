/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.experiment.CleanTraining;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Gate;
import org.ohmlab.model.experiment.Irs;
import org.ohmlab.model.experiment.NoiseInjection;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.OvfScope;

/** The rules about what an experiment compares. */
class ExperimentMethodRulesTest {

    private final Experiment experiment = Models.experiment();
    private final NoiseInjection noise = Models.method(experiment, "ni", NoiseInjection.class);
    private final Ovf ovf = Models.method(experiment, "ovf", Ovf.class);
    private final Irs irs = Models.method(experiment, "irs", Irs.class);

    @Test
    void soundExperimentHasNoFindings() {
        Check.clean(experiment);
    }

    @Test
    void mappingIsOfTheNetwork() {
        experiment.setNetwork(Models.lenet());
        Check.error(experiment, "experiment.mapping-of-network", experiment, Literals.EXPERIMENT__MAPPING,
                "Mapping 'chip'",
                "Choose a mapping");
    }

    @Test
    void partsAreRequired() {
        experiment.setTraining(null);
        Check.error(experiment, "document.required", experiment, Literals.EXPERIMENT__TRAINING,
                "Add a training (Training)");
    }

    @Test
    void someMethodIsEnabled() {
        experiment.getMethods().forEach(method -> method.setEnabled(false));
        Check.error(experiment, "experiment.some-method", experiment, Literals.EXPERIMENT__METHODS, "switched off");
        experiment.getMethods().clear();
        Check.error(experiment, "experiment.some-method", experiment, Literals.EXPERIMENT__METHODS, "no methods");
    }

    @Test
    void methodNamesAreUniqueWhateverTheirCase() {
        noise.setName("OVF");
        Check.error(experiment, "experiment.method-names", ovf, BasePackage.Literals.NAMED__NAME,
                "NoiseInjection 'OVF' (ni)", "letter case");
        noise.setName("OVF, beta");
        ovf.setName("ovf beta");
        Check.error(experiment, "experiment.method-names", ovf, BasePackage.Literals.NAMED__NAME,
                "NoiseInjection 'OVF, beta' (ni)", "same file names");
    }

    @Test
    void methodNamesFitIntoFiles() {
        for (String bad : List.of("a/b", "a\\b", "what?", "tab\t", " blank", ".hidden", "x".repeat(101))) {
            noise.setName(bad);
            Check.error(experiment, "experiment.method-names", noise, BasePackage.Literals.NAMED__NAME,
                    "cannot be part");
        }
        noise.setName("OVF, beta 0.1 (T=4)");
        Check.clean(experiment);
    }

    @Test
    void seedsAreThereAndDiffer() {
        experiment.setSeeds(List.of());
        Check.error(experiment, "experiment.seeds", experiment, Literals.EXPERIMENT__SEEDS, "no seed", "\"1 2 3\"");
        experiment.setSeeds(List.of(7L, 8L, 7L));
        Check.error(experiment, "experiment.seeds", experiment, Literals.EXPERIMENT__SEEDS, "7 comes twice");
    }

    @Test
    void noiseMethodsNeedASigma() {
        experiment.setSigmaTrain(List.of());
        ovf.setSigma(List.of(0.1));
        irs.setEnabled(false);
        Check.error(experiment, "experiment.training-sigmas", noise, Literals.NOISE_METHOD__SIGMA, "no sigma_d",
                "\"0.3\"");
        noise.setSigma(List.of(0.0));
        Check.warning(experiment, "experiment.training-sigmas", noise, Literals.NOISE_METHOD__SIGMA, "CleanTraining");
        noise.setSigma(List.of(0.1, -0.1));
        Check.error(experiment, "experiment.training-sigmas", noise, Literals.NOISE_METHOD__SIGMA, "-0.1");
        noise.setSigma(List.of(0.1, 0.1));
        Check.error(experiment, "experiment.training-sigmas", noise, Literals.NOISE_METHOD__SIGMA, "0.1", "twice");
    }

    @Test
    void cleanTrainingNeedsNone() {
        CleanTraining clean = Models.method(experiment, "clean", CleanTraining.class);
        experiment.getMethods().retainAll(List.of(clean));
        experiment.setSigmaTrain(List.of());
        Check.clean(experiment);
    }

    @Test
    void trainingSigmaOffTheGrid() {
        experiment.setSigmaTrain(List.of(0.3, 0.2));
        Check.one(experiment, "experiment.training-sigma-on-grid", Diagnostic.INFO, experiment.getEvaluation(),
                Literals.EVALUATION__SIGMA_GRID, "0.2", "Add it");
    }

    @Test
    void feedbackNumbers() {
        noise.setTemperature(0);
        Check.error(experiment, "experiment.feedback-numbers", noise, Literals.NOISE_INJECTION__TEMPERATURE, "above 0");
        noise.setTemperature(4);
        ovf.setBeta(-0.1);
        Check.error(experiment, "experiment.feedback-numbers", ovf, Literals.OVF__BETA, "at least 0");
        ovf.setBeta(0);
        irs.setDecay(2);
        Check.error(experiment, "experiment.feedback-numbers", irs, Literals.FEEDBACK__DECAY, "at most 1");
    }

    @Test
    void offsetsRaiseTheVariation() {
        ovf.setOffsets(List.of());
        Check.error(experiment, "experiment.offsets", ovf, Literals.OVF__OFFSETS, "no offsets", "\"0.15 0.1 0.05\"");
        ovf.setOffsets(List.of(0.1, -0.05));
        Check.error(experiment, "experiment.offsets", ovf, Literals.OVF__OFFSETS, "negative");
        ovf.setOffsets(Collections.nCopies(1001, 0.1));
        Check.error(experiment, "experiment.offsets", ovf, Literals.OVF__OFFSETS, "1001 offsets");
        ovf.setOffsets(List.of(0.05, 0.1));
        Check.warning(experiment, "experiment.offsets", ovf, Literals.OVF__OFFSETS, "noisiest");
    }

    @Test
    void ovfNeedsOrientedLayers() {
        experiment.getNetwork().setOvfScope(OvfScope.POINTS);
        Check.error(experiment, "experiment.oriented-layers", ovf, null, "Network 'net' has none", "ALL_ANALOG_LAYERS");
        ovf.setEnabled(false);
        Check.clean(experiment);
    }

    @Test
    void irsNeedsExits() {
        Models.layer(experiment.getNetwork(), "pool1", MaxPool.class).getExits().clear();
        Check.error(experiment, "experiment.exits-for-irs", irs, null, "has none", "IRS points");
        irs.setEnabled(false);
        Check.clean(experiment);
    }

    @Test
    void gatesReferToWhatIsThere() {
        Gate gate = Models.EXPERIMENT.createGate();
        gate.setId("g");
        gate.setSigma(0.3);
        gate.setMethod(ovf);
        experiment.getGates().add(gate);
        Check.clean(experiment);
        gate.setSigma(0.2);
        Check.error(experiment, "experiment.gates", gate, Literals.GATE__SIGMA, "0.2", "sigmaGrid");
        gate.setSigma(0.1);
        gate.setMetric("accuracy");
        Check.error(experiment, "experiment.gates", gate, Literals.GATE__METRIC, "'accuracy'", "accuracy_mean");
        gate.setMetric("kpp_5");
        ovf.setEnabled(false);
        Check.error(experiment, "experiment.gates", gate, Literals.GATE__METHOD, "Ovf ovf", "enable it");
        gate.setMethod(null);
        Check.clean(experiment);
    }
}
