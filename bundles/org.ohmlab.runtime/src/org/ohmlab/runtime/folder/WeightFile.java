/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;

/**
 * Weights as {@code .npz}: one float32 array per parameter, called {@code LAYER.weight}, {@code LAYER.bias} and so on,
 * in PyTorch's axis order. {@code numpy.load} reads it, {@code numpy.savez} writes it.
 */
public final class WeightFile {

    private WeightFile() {
    }

    /**
     * @param file the file to replace
     * @param parameters the weights
     * @throws OhmlabException when it cannot be written
     */
    public static void write(Path file, Parameters parameters) throws OhmlabException {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        for (Parameter parameter : parameters.program().parameters()) {
            arrays.put(parameter.name(), NpyArray.of(parameters.get(parameter.index()), shape(parameter)));
        }
        NpzFile.write(file, arrays);
    }

    /**
     * Reads weights, from wherever they come.
     *
     * @param file the file
     * @param program the network they are for
     * @return the weights
     * @throws BadInputException when the file is no such archive, or naming every layer whose arrays are missing,
     *             unknown or of another shape
     */
    public static Parameters read(Path file, Program program) throws BadInputException {
        Map<String, NpyArray> rest = new LinkedHashMap<>(NpzFile.read(file));
        Parameters result = Parameters.zeros(program);
        List<InputProblem> problems = new ArrayList<>();
        for (Parameter parameter : program.parameters()) {
            NpyArray array = rest.remove(parameter.name());
            String expected = "with shape " + text(shape(parameter));
            if (array == null) {
                problems.add(new InputProblem(file.toString(), parameter.name(), "This array is missing.",
                        "The network needs it " + expected + ", in PyTorch's axis order."));
            } else if (!Arrays.equals(array.shape(), shape(parameter))) {
                problems.add(new InputProblem(file.toString(), parameter.name(), "This array has shape "
                        + text(array.shape()) + ", but the network needs it " + expected + ".",
                        "Use weights of this very network, in PyTorch's axis order."));
            } else {
                System.arraycopy(array.floats(), 0, result.get(parameter.index()), 0, array.size());
            }
        }
        // PyTorch counts batches in every BatchNorm; the count changes nothing at inference.
        rest.keySet().removeIf(name -> name.endsWith(".num_batches_tracked"));
        for (String name : rest.keySet()) {
            problems.add(new InputProblem(file.toString(), name, "The network has no such array.",
                    "Remove it, or give the layer of the network the name it has here."));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return result;
    }

    private static int[] shape(Parameter parameter) {
        return parameter.dimensions().stream().mapToInt(Integer::intValue).toArray();
    }

    private static String text(int[] shape) {
        return Arrays.toString(shape);
    }
}
