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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Node.Role;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

/** Networks become programs: shapes, parameters, exits, order. */
class NetworkCompilerTest {

    private static Program lenet() throws BadInputException {
        return NetworkCompiler.load(Examples.FOLDER.resolve("fashion-lenet/lenet5.network"));
    }

    private static Program resnet() throws BadInputException {
        return NetworkCompiler.load(Examples.FOLDER.resolve("vgg8-quarter/resnet18-quarter.network"));
    }

    private static Map<String, Integer> sizes(Program program) {
        return program.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::size));
    }

    private static Node node(Program program, String id) {
        return program.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private static long trained(Program program) {
        return program.parameters().stream().filter(parameter -> parameter.kind().trained()).mapToLong(Parameter::size)
                .sum();
    }

    @Test
    void leNetHasItsParameters() throws Exception {
        Map<String, Integer> sizes = sizes(lenet());
        assertEquals(150, sizes.get("conv1.weight"));
        assertEquals(6, sizes.get("bn1.running_var"));
        assertEquals(2400, sizes.get("conv2.weight"));
        assertEquals(400 * 120, sizes.get("fc1.weight"));
        assertEquals(120, sizes.get("fc1.bias"));
        assertEquals(120 * 84, sizes.get("fc2.weight"));
        assertEquals(84 * 10, sizes.get("fc3.weight"));
        assertFalse(sizes.containsKey("conv1.bias"));
        assertEquals(150 + 12 + 2400 + 32 + 48_120 + 10_164 + 850, trained(lenet().deployed()));
    }

    @Test
    void leNetHasItsShapes() throws Exception {
        Program program = lenet();
        assertEquals(new Shape(28, 28, 1), program.input());
        assertEquals(new Shape(28, 28, 6), node(program, "conv1").output());
        assertEquals(new Shape(14, 14, 6), node(program, "pool1").output());
        assertEquals(new Shape(10, 10, 16), node(program, "conv2").output());
        assertEquals(Shape.vector(400), node(program, "flatten").output());
        assertEquals(10, program.classes());
        Op.MaxPool pool = (Op.MaxPool) node(program, "pool1").op();
        assertEquals(new Op.Window(2, 2, 2, 2, 0, 0), pool.window());
    }

    @Test
    void exitsAreCompiledForTrainingInTheirOrder() throws Exception {
        Program program = lenet();
        assertEquals(2, program.exits());
        assertEquals(List.of("fc3", "exit-pool1.fc2", "exit-pool2.fc2"),
                program.outputs().stream().map(output -> program.nodes().get(output).id()).toList());
        Map<String, Integer> sizes = sizes(program);
        assertEquals(7 * 7 * 6 * 64, sizes.get("exit-pool1.fc1.weight"));
        assertEquals(64, sizes.get("exit-pool1.fc1.bias"));
        assertEquals(64 * 10, sizes.get("exit-pool1.fc2.weight"));
        assertEquals(5 * 5 * 16 * 64, sizes.get("exit-pool2.fc1.weight"));
        assertEquals(List.of(new Op.AdaptiveAveragePool(7, 7), new Op.Flatten(), new Op.Dense(64, true), new Op.Relu(),
                new Op.Dense(10, true)),
                program.nodes().stream().filter(node -> node.id().startsWith("exit-pool1.")).map(Node::op).toList());
        assertTrue(program.nodes().stream().filter(node -> node.id().startsWith("exit-"))
                .allMatch(node -> node.role() == Role.EXIT));
    }

    @Test
    void deployedProgramHasNoExit() throws Exception {
        for (Program program : List.of(lenet(), resnet())) {
            Program deployed = program.deployed();
            assertEquals(0, deployed.exits());
            assertTrue(deployed.nodes().stream().allMatch(node -> node.role() == Role.BACKBONE));
            assertTrue(deployed.parameters().stream().noneMatch(parameter -> parameter.name().startsWith("exit")));
        }
    }

    @Test
    void vgg8HasAQuarterOfTheReference() throws Exception {
        Program program = NetworkCompiler.load(Examples.FOLDER.resolve("vgg8-quarter/vgg8-quarter.network"));
        Map<String, Integer> sizes = sizes(program);
        assertEquals(432, sizes.get("conv1.weight"));
        assertEquals(128 * 128 * 9, sizes.get("conv6.weight"));
        assertEquals(2048 * 256, sizes.get("fc1.weight"));
        assertEquals(List.of(576, 512, 576), List.of("exit-relu1", "exit-pool1", "exit-pool2").stream()
                .map(exit -> sizes.get(exit + ".fc1.weight") / 512).toList());
        int convolutions = 9 * (3 * 16 + 16 * 32 + 32 * 64 + 64 * 64 + 64 * 128 + 128 * 128);
        int dense = 2048 * 256 + 256 + 256 * 10 + 10;
        int normalisation = 2 * (16 + 32 + 64 + 64 + 128 + 128);
        assertEquals(convolutions + dense + normalisation, trained(program.deployed()));
    }

    @Test
    void resNetHasItsResidualAdds() throws Exception {
        Program program = resnet();
        List<Node> adds = program.nodes().stream().filter(node -> node.op() instanceof Op.Add).toList();
        assertEquals(8, adds.size());
        assertTrue(adds.stream().allMatch(add -> add.inputs().size() == 2));
        Node first = node(program, "layer1.0.add");
        assertEquals(List.of("layer1.0.bn2", "relu1"),
                first.inputs().stream().map(input -> program.nodes().get(input).id()).toList());
        Node third = node(program, "layer2.0.add");
        assertEquals(new Shape(16, 16, 32), third.output());
        assertEquals(List.of("layer2.0.bn2", "layer2.0.shortcut.1"),
                third.inputs().stream().map(input -> program.nodes().get(input).id()).toList());
        assertEquals(Shape.vector(128), node(program, "pool").output());
        int weights = program.deployed().parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.WEIGHT).mapToInt(Parameter::size).sum();
        assertEquals(699_056, weights);
        assertEquals(4, program.exits());
    }

    @Test
    void orderDoesNotDependOnTheFile(@TempDir Path folder) throws Exception {
        Path network = Examples.copy(folder).resolveSibling("lenet5.network");
        List<String> before = NetworkCompiler.load(network).nodes().stream().map(Node::id).toList();
        String relu = "  <layers xsi:type=\"network:Relu\" id=\"relu3\" inputs=\"fc1\"/>\n";
        Examples.replace(network, relu, "");
        Examples.replace(network, "  <layers xsi:type=\"network:Input\"", relu
                + "  <layers xsi:type=\"network:Input\"");
        assertEquals(before, NetworkCompiler.load(network).nodes().stream().map(Node::id).toList());
    }

    @Test
    void fixedOrdersOfExitsCount(@TempDir Path folder) throws Exception {
        Path network = Examples.copy(folder).resolveSibling("lenet5.network");
        Examples.replace(network, "id=\"exit-pool1\"", "id=\"exit-pool1\" order=\"2\"");
        Examples.replace(network, "id=\"exit-pool2\"", "id=\"exit-pool2\" order=\"1\"");
        Program program = NetworkCompiler.load(network);
        assertEquals(List.of("fc3", "exit-pool2.fc2", "exit-pool1.fc2"),
                program.outputs().stream().map(output -> program.nodes().get(output).id()).toList());
    }

    @Test
    void withoutAMappingNothingIsAnalog() throws Exception {
        assertTrue(lenet().nodes().stream().allMatch(node -> node.analog().isEmpty()));
    }

    @Test
    void everyErrorOfANetworkIsNamed(@TempDir Path folder) throws Exception {
        Path network = Examples.copy(folder).resolveSibling("lenet5.network");
        Examples.replace(network, "units=\"120\"", "units=\"0\"");
        Examples.replace(network, "filters=\"6\"", "filters=\"-1\"");
        BadInputException e = assertThrows(BadInputException.class, () -> NetworkCompiler.load(network));
        assertEquals(List.of("Convolution conv1 / filters", "Dense fc1 / units"),
                e.problems().stream().map(problem -> problem.element()).toList());
        assertTrue(e.problems().stream().allMatch(problem -> problem.file().equals(network.toString())),
                e.getMessage());
    }
}
