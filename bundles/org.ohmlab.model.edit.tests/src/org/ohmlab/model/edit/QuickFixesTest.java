/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.edit.fix.Fault;
import org.ohmlab.model.edit.fix.QuickFixes;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Keep;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.Pool;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;

/** Breaks a sound model, lets the rules find it, and expects every offered fix to mend it, as a step to undo. */
class QuickFixesTest {

    @Test
    void networksAreMended() {
        network("network.dense-on-vector", network -> bypass(network, "flatten"), 2);
        network("network.layer-labels", network -> layer(network, "fc1").setName("fc2"), 1);
        network("network.exit-pool", network -> layer(network, "pool2").getExits().get(0).setPoolWidth(40), 1);
        network("network.exit-order", network -> layer(network, "pool2").getExits().get(0).setOrder(1), 1);
        network("network.ovf-on-analog", network -> {
            WeightedLayer conv = (WeightedLayer) layer(network, "conv1");
            conv.setOvf(NetworkFactory.eINSTANCE.createOvfPoint());
            conv.getOvf().setId("ovf-1");
            conv.setPlacement(Placement.DIGITAL);
        }, 2);
        network("network.ovf-point-unused", network -> {
            WeightedLayer conv = (WeightedLayer) layer(network, "conv1");
            conv.setOvf(NetworkFactory.eINSTANCE.createOvfPoint());
            conv.getOvf().setId("ovf-1");
        }, 1);
        network("network.pool-padding", network -> ((Pool) layer(network, "pool1")).setPaddingHeight(2), 1);
        network("network.reachable", network -> {
            Layer lost = NetworkFactory.eINSTANCE.createRelu();
            lost.setId("lost");
            network.getLayers().add(lost);
        }, 1);
        network("document.unique-id", network -> layer(network, "fc1").setId("fc2"), 1);
        network("network.layer-sizes", network -> ((Convolution) layer(network, "conv1")).setStrideHeight(0), 1);
    }

    @Test
    void experimentsAndDevicesAreMended() {
        experiment("experiment.seeds", experiment -> experiment.setSeeds(List.of(1L, 2L, 1L)), 1);
        experiment("experiment.seeds", experiment -> experiment.setSeeds(List.of()), 1);
        experiment("experiment.sigma-grid",
                experiment -> experiment.getEvaluation().setSigmaGrid(List.of(0.3, 0.1, 0.1)), 1);
        experiment("experiment.training-sigma-on-grid",
                experiment -> experiment.getEvaluation().setSigmaGrid(List.of(0.0, 0.4)), 1);
        experiment("experiment.some-method",
                experiment -> experiment.getMethods().forEach(method -> method.setEnabled(false)), 1);
        experiment("experiment.method-names", experiment -> experiment.getMethods().get(0)
                .setName(experiment.getMethods().get(1).getName()), 1);
        experiment("experiment.read-count", experiment -> experiment.getEvaluation().setReads(3), 1);
        experiment("experiment.validation-images", experiment -> {
            experiment.getData().setValidationImages(0);
            experiment.getTraining().setKeep(Keep.BEST_VALIDATION);
        }, 1);
        run(CommandScenario.of("fashion-lenet/rram1.device", Device.class), "device.some-variation",
                device -> device.getVariations().clear(), 1);
    }

    private static Layer layer(Network network, String id) {
        return (Layer) network.eResource().getEObject(id);
    }

    private static void bypass(Network network, String id) {
        Layer gone = layer(network, id);
        for (Layer layer : network.getLayers()) {
            layer.getInputs().replaceAll(input -> input == gone ? gone.getInputs().get(0) : input);
        }
        EcoreUtil.remove(gone);
    }

    private static void network(String rule, Consumer<Network> mistake, int fixes) {
        run(CommandScenario.of("fashion-lenet/lenet5.network", Network.class), rule, mistake, fixes);
    }

    private static void experiment(String rule, Consumer<Experiment> mistake, int fixes) {
        run(CommandScenario.of("fashion-lenet/quick.experiment", Experiment.class), rule, mistake, fixes);
    }

    private static <T extends Document> void run(CommandScenario<T> scenario, String rule, Consumer<T> mistake,
            int least) {
        mistake.accept(scenario.document());
        assertFalse(found(rule, scenario.document()).isEmpty(), () -> rule + " finds the mistake");
        int offered = fixes(scenario, rule).size();
        assertTrue(offered >= least, () -> rule + " has " + offered + " fixes");
        for (int choice = 0; choice < offered; choice++) {
            int present = choice;
            // Several findings of one rule need a step each.
            int steps = 0;
            while (!found(rule, scenario.document()).isEmpty() && steps < 5) {
                List<Command> fixes = fixes(scenario, rule);
                Command fix = fixes.get(Math.min(present, fixes.size() - 1));
                scenario.run(fix, document -> { });
                steps++;
            }
            assertTrue(found(rule, scenario.document()).isEmpty(), () -> rule + ", fix " + present + " mends it");
            for (int step = 0; step < steps; step++) {
                scenario.domain().getCommandStack().undo();
            }
        }
    }

    private static List<Command> fixes(CommandScenario<?> scenario, String rule) {
        Finding finding = found(rule, scenario.document()).get(0);
        return new ArrayList<>(QuickFixes.of(new Fault(scenario.domain(), rule, finding.element(),
                finding.feature().orElse(null))));
    }

    private static List<Finding> found(String rule, Document document) {
        return FindingReport.findings(new Validator().validate(document), Diagnostic.INFO).stream()
                .filter(finding -> rule.equals(finding.rule())).toList();
    }
}
