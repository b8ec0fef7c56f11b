/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.NetworkCompiler;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.program.Program;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.presets.DevicePresets;
import org.ohmlab.model.validation.Validator;

/** Every template makes models that hold no error and compile, for all images it says it can read. */
class TemplatesTest {

    @TempDir
    Path folder;

    @Test
    void networksValidateAndCompile() throws BadInputException {
        for (NetworkTemplate template : NetworkTemplate.values()) {
            int least = template.leastSize();
            for (InputShape input : Set.of(InputShape.FASHION_MNIST, InputShape.CIFAR, new InputShape(least, least, 1),
                    new InputShape(least + 3, least + 8, 2))) {
                for (FeedbackChoice feedback : FeedbackChoice.values()) {
                    Network network = template
                            .create(new NetworkSettings(template.label(), input, 7, 16, feedback));
                    Diagnostic findings = new Validator().validate(network);
                    assertEquals(Diagnostic.OK, findings.getSeverity(),
                            () -> template + " " + input + " " + feedback + ": " + findings.getChildren());
                    Program program = NetworkCompiler.compile(network);
                    assertEquals(7, program.classes(), () -> template + " has a logit per class");
                }
            }
        }
    }

    @Test
    void publishedWidthsHaveThePublishedNumberOfParameters() throws BadInputException {
        // The ResNet-18 for CIFAR-10 is known to have this many; the others are counted from their definitions.
        assertEquals(11_173_962, parameters(NetworkTemplate.RESNET18, 1, InputShape.CIFAR));
        assertEquals(784 * 256 + 256 + 256 * 128 + 128 + 128 * 10 + 10,
                parameters(NetworkTemplate.MLP, 1, InputShape.FASHION_MNIST));
        assertEquals(6 * 25 + 12 + 16 * 6 * 25 + 32 + 400 * 120 + 120 + 120 * 84 + 84 + 84 * 10 + 10,
                parameters(NetworkTemplate.LENET5, 1, InputShape.FASHION_MNIST));
    }

    private static long parameters(NetworkTemplate template, int divisor, InputShape input) throws BadInputException {
        Network network = template
                .create(new NetworkSettings(template.label(), input, 10, divisor, FeedbackChoice.NONE));
        return NetworkCompiler.compile(network).parameters().stream()
                .filter(parameter -> !parameter.name().contains("running_"))
                .mapToLong(parameter -> parameter.size()).sum();
    }

    @Test
    void quarterWidthIsTheShippedExample() throws BadInputException {
        for (var shipped : Map.of(NetworkTemplate.VGG8, "vgg8-quarter", NetworkTemplate.RESNET18, "resnet18-quarter")
                .entrySet()) {
            Network made = shipped.getKey().create(new NetworkSettings("made", InputShape.CIFAR, 10, 4,
                    FeedbackChoice.OVF_AND_IRS));
            Network example = ModelFiles.load(Path.of("../../examples/vgg8-quarter", shipped.getValue() + ".network"),
                    Network.class);
            Program expected = NetworkCompiler.compile(example);
            Program program = NetworkCompiler.compile(made);
            assertEquals(expected.nodes(), program.nodes());
            assertEquals(expected.parameters(), program.parameters());
        }
    }

    @Test
    void tooSmallImagesAreRefusedWithTheLeastSize() {
        BadInputException refused = assertThrows(BadInputException.class, () -> NetworkTemplate.LENET5
                .create(new NetworkSettings("n", new InputShape(11, 28, 1), 10, 1, FeedbackChoice.NONE)));
        assertTrue(refused.getMessage().contains("12 x 12"), refused.getMessage());
    }

    @Test
    void projectsCompileWithEveryDevice() throws Exception {
        for (NetworkTemplate template : NetworkTemplate.values()) {
            for (String device : DevicePresets.names()) {
                Path project = Files.createDirectory(folder.resolve(template.fileName() + device));
                List<Path> files = template(template, device).write(project);
                assertEquals(4, files.size());
                Experiment experiment = ModelFiles.load(files.get(3), Experiment.class);
                Diagnostic findings = new Validator().validateAll(experiment);
                assertTrue(findings.getSeverity() < Diagnostic.ERROR, () -> findings.getChildren().toString());
                ExperimentPlan plan = ExperimentCompiler.compile(files.get(3), Map.of());
                assertEquals(MethodChoice.values().length, plan.methods().size());
            }
        }
    }

    @Test
    void projectsAreMadeOfReadableFiles() throws Exception {
        List<Path> files = template(NetworkTemplate.LENET5, "RRAM1").write(folder);
        assertEquals(List.of("lenet5.network", "rram1.device", "lenet5-rram1.mapping", "my-first.experiment"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        String experiment = Files.readString(files.get(3));
        assertTrue(experiment.contains("mapping=\"lenet5-rram1.mapping#lenet5-rram1\""), experiment);
        assertTrue(experiment.contains("network=\"lenet5.network#lenet5\""), experiment);
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.writeString(folder.resolve("my-first.experiment"), "mine");
        assertThrows(OhmlabException.class, () -> template(NetworkTemplate.MLP, "RRAM1").write(folder));
        assertEquals("mine", Files.readString(folder.resolve("my-first.experiment")));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "nothing was written before");
        }
    }

    @Test
    void fileNamesAreMadeFromNames() {
        assertEquals("lenet-5-on-rram1", FileNames.file("LeNet-5 on RRAM1"));
        assertEquals("model", FileNames.file("  ???"));
        assertEquals("m-5-levels", FileNames.id("5 levels"));
    }

    @Test
    void networksAllowTheMethodsWhosePointsTheyHave() throws BadInputException {
        Map<FeedbackChoice, Integer> allowed = Map.of(FeedbackChoice.NONE, 3, FeedbackChoice.OVF, 4,
                FeedbackChoice.OVF_AND_IRS, 6);
        for (FeedbackChoice choice : FeedbackChoice.values()) {
            FeedbackPoints points = FeedbackPoints.of(NetworkTemplate.LENET5
                    .create(new NetworkSettings("n", InputShape.FASHION_MNIST, 10, 4, choice)));
            assertEquals(FeedbackPoints.of(choice), points, choice.name());
            assertEquals(allowed.get(choice),
                    (int) Arrays.stream(MethodChoice.values()).filter(points::allow).count(), choice.name());
        }
    }

    private static ProjectTemplate template(NetworkTemplate template, String device) {
        InputShape input = template.usualInput();
        DataChoice data = input.equals(InputShape.CIFAR) ? DataChoice.CIFAR10 : DataChoice.FASHION_MNIST;
        return new ProjectTemplate(template,
                new NetworkSettings(template.label(), input, 10, 4, FeedbackChoice.OVF_AND_IRS), device,
                new ExperimentSettings("My first", data, 8500, List.of(MethodChoice.values()), 0.3,
                        List.of(0.0, 0.1, 0.2, 0.3), 2, 32, 0.001, 5));
    }
}
