/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Node.Role;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

class WeightFileTest {

    private static final Program PROGRAM = new Program("two", List.of(
            new Node(0, "in", "in", new Op.Input(), List.of(), Shape.vector(3), Role.BACKBONE, Optional.empty()),
            new Node(1, "a", "first", new Op.Dense(2, true), List.of(0), Shape.vector(2), Role.BACKBONE,
                    Optional.empty()),
            new Node(2, "b", "norm", new Op.BatchNormalization(1e-5, 0.1), List.of(1), Shape.vector(2), Role.BACKBONE,
                    Optional.empty())),
            List.of(2));

    @TempDir
    private Path folder;

    private static Map<String, NpyArray> arrays() {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("first.weight", NpyArray.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3));
        arrays.put("first.bias", NpyArray.of(new float[] {7, 8}, 2));
        arrays.put("norm.weight", NpyArray.of(new float[] {1, 1}, 2));
        arrays.put("norm.bias", NpyArray.of(new float[] {0, 0}, 2));
        arrays.put("norm.running_mean", NpyArray.of(new float[] {0.5f, 0.25f}, 2));
        arrays.put("norm.running_var", NpyArray.of(new float[] {1, 2}, 2));
        return arrays;
    }

    private List<InputProblem> problems(Map<String, NpyArray> arrays) throws Exception {
        Path file = folder.resolve("w.npz");
        NpzFile.write(file, arrays);
        return assertThrows(BadInputException.class, () -> WeightFile.read(file, PROGRAM)).problems();
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Path file = folder.resolve("w.npz");
        NpzFile.write(file, arrays());
        Parameters read = WeightFile.read(file, PROGRAM);
        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, read.get(0));
        Path again = folder.resolve("again.npz");
        WeightFile.write(again, read);
        assertEquals(arrays().keySet(), NpzFile.read(again).keySet());
        assertArrayEquals(new int[] {2, 3}, NpzFile.read(again).get("first.weight").shape());
        assertArrayEquals(new float[] {0.5f, 0.25f}, NpzFile.read(again).get("norm.running_mean").floats());
    }

    @Test
    void wiseToPyTorch() throws Exception {
        Map<String, NpyArray> arrays = arrays();
        arrays.put("norm.num_batches_tracked", NpyArray.of(new long[] {100}));
        arrays.put("first.weight", NpyArray.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3));
        NpzFile.write(folder.resolve("w.npz"), arrays);
        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, WeightFile.read(folder.resolve("w.npz"), PROGRAM).get(0));
    }

    @Test
    void transposedWeightIsNamedWithBothShapes() throws Exception {
        Map<String, NpyArray> arrays = arrays();
        arrays.put("first.weight", NpyArray.of(new float[6], 3, 2));
        List<InputProblem> problems = problems(arrays);
        assertEquals(1, problems.size());
        assertEquals("first.weight", problems.get(0).element());
        assertEquals("This array has shape [3, 2], but the network needs it with shape [2, 3].",
                problems.get(0).message());
    }

    @Test
    void allMissingAndUnknownArraysAreNamed() throws Exception {
        Map<String, NpyArray> arrays = arrays();
        arrays.remove("first.bias");
        arrays.put("second.bias", NpyArray.of(new float[2], 2));
        arrays.remove("norm.running_var");
        assertEquals(List.of("first.bias", "norm.running_var", "second.bias"),
                problems(arrays).stream().map(InputProblem::element).toList());
    }
}
