/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.FeedbackSign;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.io.ModelFiles;

/** Values set from the command line. */
class OverridesTest {

    private Experiment experiment;

    @BeforeEach
    void load() throws Exception {
        experiment = ModelFiles.load(Examples.FOLDER.resolve("fashion-lenet/nft.experiment"), Experiment.class);
    }

    private void set(String key, String value) throws BadInputException {
        Overrides.apply(experiment, Map.of(key, value));
    }

    private Ovf ovf(String id) {
        return (Ovf) experiment.getMethods().stream().filter(method -> id.equals(method.getId())).findFirst()
                .orElseThrow();
    }

    private void refused(String key, String value, String... words) {
        BadInputException e = assertThrows(BadInputException.class, () -> set(key, value));
        assertEquals("--set " + key + "=" + value, e.problems().get(0).element());
        assertFalse(e.problems().get(0).remedy().isEmpty());
        for (String word : words) {
            assertTrue(e.getMessage().contains(word), () -> "'" + word + "' is missing in: " + e.getMessage());
        }
    }

    @Test
    void singleValues() throws Exception {
        set("training.epochs", "2");
        set("evaluation.chips", " 5 ");
        set("data.trainImages", "2000");
        set("training.optimizer.learningRate", "1e-2");
        set("training.horizontalFlip", "true");
        set("name", "Another name");
        assertEquals(2, experiment.getTraining().getEpochs());
        assertEquals(5, experiment.getEvaluation().getChips());
        assertEquals(2000, experiment.getData().getTrainImages());
        assertEquals(0.01, experiment.getTraining().getOptimizer().getLearningRate());
        assertTrue(experiment.getTraining().isHorizontalFlip());
        assertEquals("Another name", experiment.getName());
    }

    @Test
    void listsWithBlanksOrCommas() throws Exception {
        set("seeds", "1 2");
        assertEquals(List.of(1L, 2L), experiment.getSeeds());
        set("seeds", "4,5, 6");
        assertEquals(List.of(4L, 5L, 6L), experiment.getSeeds());
        set("evaluation.sigmaGrid", "0,0.3");
        assertEquals(List.of(0.0, 0.3), experiment.getEvaluation().getSigmaGrid());
    }

    @Test
    void elementsOfListsByIdOrName() throws Exception {
        set("methods[ovf-0.1].beta", "0.2");
        assertEquals(0.2, ovf("ovf-0.1").getBeta());
        set("methods[OVF beta 0.001].sign", "POSITIVE");
        assertEquals(FeedbackSign.POSITIVE, ovf("ovf-0.001").getSign());
        set("methods[ovf-0.1].offsets", "0.1");
        assertEquals(List.of(0.1), ovf("ovf-0.1").getOffsets());
    }

    @Test
    void valuesInOtherFiles() throws Exception {
        set("mapping.device.quantized", "true");
        set("mapping.weightBits", "4");
        set("mapping.cellBits", "1");
        set("network.layers[fc1].units", "60");
        set("network.layers[pool1].exits[exit-pool1].hiddenUnits", "32");
        assertTrue(experiment.getMapping().getDevice().isQuantized());
        assertEquals(4, experiment.getMapping().getWeightBits());
        assertTrue(experiment.getMapping().isSetCellBits());
    }

    @Test
    void unknownKeysGiveTheValidOnes() {
        refused("epochs", "2", "Experiment 'Negative feedback training' has no 'epochs'", "seeds", "training.\u2026",
                "methods[\u2026].\u2026");
        refused("training.epoch", "2", "Training training has no 'epoch'", "epochs, batch", "optimizer.\u2026");
        refused("methods[XYZ].beta", "2", "no 'XYZ' among its methods", "methods[OVF beta 0.1]");
        refused("methods.beta", "2", "'methods' of", "is a list", "methods[Clean]");
        refused("training.id", "x", "no 'id' that can be set");
        refused("formatVersion", "3", "no 'formatVersion'");
        refused("training", "2", "is not a value but Training training", "epochs");
        refused("training.epochs.more", "2", "is a value and has no parts");
        refused("training[x].epochs", "2", "only one 'training'");
        refused("mapping.device.provenance.pages", "2", "has no 'pages'");
    }

    @Test
    void malformedKeys() {
        for (String key : List.of("", ".", "training..epochs", "training.", "methods[.beta", "methods[].beta",
                "[OVF].beta",
                "methods]x[.beta")) {
            refused(key, "1");
        }
    }

    @Test
    void valuesThatDoNotFit() {
        refused("training.epochs", "two", "'two' does not fit 'epochs'", "a whole number");
        refused("training.epochs", "2.5", "a whole number");
        refused("training.epochs", "99999999999", "a whole number");
        refused("training.optimizer.learningRate", "NaN", "a number");
        refused("training.horizontalFlip", "yes", "true or false");
        refused("training.keep", "FIRST", "one of LAST, BEST_VALIDATION");
        refused("seeds", "1 a", "whole numbers with blanks");
        refused("sigmaTrain", "x", "numbers with blanks");
    }

    @Test
    void allFaultsAreNamedTogether() {
        Map<String, String> overrides = new LinkedHashMap<>();
        overrides.put("epochs", "2");
        overrides.put("evaluation.chips", "5");
        overrides.put("training.batch", "x");
        BadInputException e = assertThrows(BadInputException.class, () -> Overrides.apply(experiment, overrides));
        assertEquals(List.of("--set epochs=2", "--set training.batch=x"),
                e.problems().stream().map(InputProblem::element).toList());
    }

    @Test
    void whatIsSetIsValidated() {
        BadInputException e = assertThrows(BadInputException.class, () -> ExperimentCompiler.compile(
                Examples.FOLDER.resolve("fashion-lenet/nft.experiment"), Map.of("training.epochs", "0")));
        assertEquals("Training training / epochs", e.problems().get(0).element());
    }
}
