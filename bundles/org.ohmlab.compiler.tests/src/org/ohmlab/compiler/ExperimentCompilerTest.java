/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.compiler.data.DataPlan.DataFiles;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.CleanTraining;
import org.ohmlab.engine.method.CombinedFeedback;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.IntermediateRepresentationSnapshot;
import org.ohmlab.engine.method.NoiseInjection;
import org.ohmlab.engine.method.OrientedVariationalForward;
import org.ohmlab.engine.training.Augmentation;
import org.ohmlab.engine.training.Initialization;
import org.ohmlab.engine.training.Keep;
import org.ohmlab.engine.training.OptimizerSpec;
import org.ohmlab.engine.training.ScheduleSpec;
import org.ohmlab.engine.training.TrainingPlan;
import org.ohmlab.engine.training.TrainingSettings;

/** Experiments become plans. */
class ExperimentCompilerTest {

    private static final List<Double> OFFSETS = List.of(0.15, 0.1, 0.05);

    @Test
    void everyExampleCompiles() throws Exception {
        for (String file : List.of("fashion-lenet/quick.experiment", "fashion-lenet/nft.experiment",
                "vgg8-quarter/vgg8-quarter.experiment", "vgg8-quarter/resnet18-quarter.experiment")) {
            ExperimentPlan plan = Examples.plan(file);
            assertFalse(plan.trainings().isEmpty(), file);
            assertEquals(10, plan.program().classes(), file);
        }
    }

    @Test
    void methodsAreThoseOfTheEngine() throws Exception {
        ExperimentPlan plan = Examples.plan("fashion-lenet/nft.experiment");
        FeedbackSign minus = FeedbackSign.NEGATIVE;
        BatchNormPolicy main = BatchNormPolicy.MAIN_PASS;
        assertEquals(List.of(new CleanTraining(), new NoiseInjection(1), new NoiseInjection(4), new NoiseInjection(3),
                new NoiseInjection(6), new OrientedVariationalForward(0.1, 0.1, OFFSETS, minus, main),
                new OrientedVariationalForward(0.001, 0.1, OFFSETS, minus, main),
                new IntermediateRepresentationSnapshot(0.01, 0.1, minus, main),
                new CombinedFeedback(0.1, 0.01, 0.1, OFFSETS, minus, main),
                new OrientedVariationalForward(0.1, 0.1, OFFSETS, FeedbackSign.POSITIVE, main),
                new IntermediateRepresentationSnapshot(0.01, 0.1, FeedbackSign.POSITIVE, main),
                new OrientedVariationalForward(0.1, 0.1, OFFSETS, minus, BatchNormPolicy.ALL_PASSES)),
                plan.methods().stream().map(MethodPlan::method).toList());
        assertEquals(List.of(1.0, 1.0, 4.0, 3.0, 6.0, 4.0, 4.0, 3.0, 6.0, 4.0, 3.0, 4.0),
                plan.methods().stream().map(MethodPlan::temperature).toList());
        assertEquals("OVF beta 0.1", plan.methods().get(5).name());
        assertEquals("Ovf", plan.methods().get(5).kind());
        assertEquals(Map.of("beta", 0.1, "decay", 0.1, "offsets", OFFSETS, "sign", "NEGATIVE", "batchNorm",
                "MAIN_PASS"),
                plan.methods().get(5).parameters());
    }

    @Test
    void trainingsComeByMethodThenSigmaThenSeed() throws Exception {
        ExperimentPlan plan = ExperimentCompiler.compile(Examples.FOLDER.resolve("fashion-lenet/quick.experiment"),
                Map.of("seeds", "7 5", "sigmaTrain", "0.3 0.1", "methods[ni-t3].enabled", "false"));
        assertEquals(List.of(0.0), plan.methods().get(0).sigmaTrain());
        List<TrainingPlan> trainings = plan.trainings().stream().map(CompiledTraining::plan).toList();
        assertEquals(2 + 7 * 2 * 2, trainings.size());
        assertEquals(List.of("0.0 7", "0.0 5", "0.3 7", "0.3 5", "0.1 7", "0.1 5"),
                trainings.subList(0, 6).stream().map(one -> one.sigmaTrain() + " " + one.seed()).toList());
        assertEquals(0, trainings.get(0).trainedProgram().exits());
        TrainingPlan irs = plan.trainings().stream().filter(one -> one.method().name().equals("IRS")).findFirst()
                .orElseThrow().plan();
        assertEquals(2, irs.trainedProgram().exits());
    }

    @Test
    void settingsAreThoseOfTheFile() throws Exception {
        ExperimentPlan plan = Examples.plan("vgg8-quarter/resnet18-quarter.experiment");
        assertEquals(new TrainingSettings(200, 128, Initialization.KAIMING_FAN_IN, Keep.LAST,
                new OptimizerSpec.Adam(0.01, 0, 0.9, 0.999, 1e-8), new ScheduleSpec.Cosine(0),
                new Augmentation(4, true)),
                plan.training());
        assertEquals(new EvaluationPlan(List.of(0.0, 0.1, 0.2, 0.3, 0.4), 20, 1, 100, 0, 0.95), plan.evaluation());
        assertEquals(List.of(1L), plan.seeds());
        DataFiles.Cifar cifar = assertInstanceOf(DataFiles.Cifar.class, plan.data().files());
        assertEquals(5, cifar.train().size());
        assertEquals(Examples.FOLDER.resolve("vgg8-quarter/data/cifar-10-batches-bin/test_batch.bin"), cifar.test());
    }

    @Test
    void otherOptimisersAndSchedules(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(quick, "xsi:type=\"experiment:Adam\"", "xsi:type=\"experiment:Sgd\" weightDecay=\"0.0005\"");
        Examples.replace(quick, "xsi:type=\"experiment:CosineSchedule\"",
                "xsi:type=\"experiment:StepSchedule\" every=\"2\" factor=\"0.5\"");
        ExperimentPlan plan = ExperimentCompiler.compile(quick, Map.of("training.keep", "BEST_VALIDATION",
                "training.initialization", "XAVIER"));
        assertEquals(new OptimizerSpec.Sgd(0.001, 0.0005, 0.9), plan.training().optimizer());
        assertEquals(new ScheduleSpec.Step(2, 0.5), plan.training().schedule());
        assertEquals(Keep.BEST_VALIDATION, plan.training().keep());
        assertEquals(Initialization.XAVIER, plan.training().initialization());
        Examples.replace(quick,
                "    <schedule xsi:type=\"experiment:StepSchedule\" every=\"2\" factor=\"0.5\" id=\"cosine\"/>\n",
                "");
        assertEquals(new ScheduleSpec.Constant(), ExperimentCompiler.compile(quick, Map.of()).training().schedule());
    }

    @Test
    void gatesAndWarnings(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(quick, "</experiment:Experiment>",
                "  <gates id=\"g\" method=\"ovf\" sigma=\"0.3\" minimum=\"0.5\"/>\n"
                + "</experiment:Experiment>");
        ExperimentPlan plan = ExperimentCompiler.compile(quick, Map.of());
        assertEquals(List.of(new GatePlan("g", "accuracy_mean", Optional.of("OVF"), 0.3, 0.5)), plan.gates());
        assertEquals(List.of("Evaluation evaluation / chips"), plan.warnings().stream().map(InputProblem::element)
                .toList());
    }

    @Test
    void everyErrorIsNamedWithItsFile(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(folder.resolve("rram1.device"), "sigma=\"", "sigma=\"-");
        Examples.replace(folder.resolve("lenet5.network"), "kernelHeight=\"5\" kernelWidth=\"5\"/>",
                "kernelHeight=\"15\" kernelWidth=\"5\"/>");
        Examples.replace(quick, "batch=\"32\"", "batch=\"0\"");
        BadInputException e = assertThrows(BadInputException.class, () -> ExperimentCompiler.compile(quick, Map.of()));
        assertEquals(List.of(folder.resolve("lenet5.network") + ": Convolution conv2 / kernelHeight",
                folder.resolve("rram1.device") + ": Device 'RRAM1' / sigma", quick + ": Training training / batch"),
                e.problems().stream().map(problem -> problem.file() + ": " + problem.element()).toList());
        assertTrue(e.problems().stream().noneMatch(problem -> problem.remedy().isEmpty()), e.getMessage());
    }

    @Test
    void cyclicNetworkIsNamed(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(folder.resolve("lenet5.network"), "id=\"conv2\" inputs=\"pool1\"",
                "id=\"conv2\" inputs=\"relu2\"");
        BadInputException e = assertThrows(BadInputException.class, () -> ExperimentCompiler.compile(quick, Map.of()));
        assertTrue(e.getMessage().contains("cycle"), e.getMessage());
        assertTrue(e.getMessage().contains("Convolution conv2 \u2192 BatchNormalization bn2 \u2192 Relu relu2"),
                e.getMessage());
    }

    @Test
    void dataOutsideOfTheProjectIsRefused(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(quick, "<data xsi:type=\"experiment:FashionMnist\"",
                "<data xsi:type=\"experiment:NpzData\" trainFile=\"../../secret.npz\" testFile=\"/etc/test.npz\"");
        BadInputException e = assertThrows(BadInputException.class, () -> ExperimentCompiler.compile(quick, Map.of()));
        assertTrue(e.getMessage().contains("/etc/test.npz"), e.getMessage());
        Examples.replace(quick, "/etc/test.npz", "test.npz");
        e = assertThrows(BadInputException.class, () -> ExperimentCompiler.compile(quick, Map.of()));
        assertTrue(e.getMessage().contains("leaves the project folder"), e.getMessage());
        assertEquals("NpzData 'Fashion-MNIST' (fashion-mnist) / trainFile", e.problems().get(0).element());
    }
}
