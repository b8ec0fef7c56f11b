/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;

/**
 * The values of all parameters of a program, each in PyTorch's axis order.
 *
 * <p>The layout is fixed at creation; the arrays are live, so that a trainer updates them in place. Not thread-safe
 * while somebody writes.
 */
public final class Parameters {

    private final Program program;
    private final float[][] values;

    private Parameters(Program program, float[][] values) {
        this.program = program;
        this.values = values;
    }

    /**
     * @param program a program
     * @return its parameters, all zero
     */
    public static Parameters zeros(Program program) {
        float[][] values = new float[program.parameters().size()][];
        for (Parameter parameter : program.parameters()) {
            values[parameter.index()] = new float[parameter.size()];
        }
        return new Parameters(program, values);
    }

    /**
     * Takes named arrays as a program's parameters, copying them.
     *
     * @param program the program
     * @param arrays at least one array per parameter, by {@link Parameter#name()}; others are problems too
     * @param source where the arrays came from, for messages
     * @return the parameters
     * @throws BadInputException naming every parameter that is missing, unknown or of another size
     */
    public static Parameters named(Program program, Map<String, float[]> arrays, String source)
            throws BadInputException {
        List<InputProblem> problems = new ArrayList<>();
        Parameters result = zeros(program);
        Map<String, float[]> rest = new LinkedHashMap<>(arrays);
        for (Parameter parameter : program.parameters()) {
            float[] array = rest.remove(parameter.name());
            if (array == null) {
                problems.add(new InputProblem(source, parameter.name(), "This array is missing.",
                        "The network needs it with shape " + parameter.dimensions() + "."));
            } else if (array.length != parameter.size()) {
                problems.add(new InputProblem(source, parameter.name(),
                        "This array has " + array.length + " values, but the network's shape is "
                                + parameter.dimensions() + ".",
                        "Use weights of this very network."));
            } else {
                System.arraycopy(array, 0, result.get(parameter.index()), 0, array.length);
            }
        }
        for (String name : rest.keySet()) {
            problems.add(new InputProblem(source, name, "The network has no such parameter.",
                    "Remove the array or rename the layer."));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return result;
    }

    /** @return the program whose parameters these are */
    public Program program() {
        return program;
    }

    /**
     * @param index index of a parameter
     * @return its values, not a copy
     */
    public float[] get(int index) {
        return values[index];
    }

    /** @return the values (not copies) by parameter name, in the program's order */
    public Map<String, float[]> byName() {
        Map<String, float[]> map = new LinkedHashMap<>();
        for (Parameter parameter : program.parameters()) {
            map.put(parameter.name(), values[parameter.index()]);
        }
        return map;
    }

    /** @return an independent copy */
    public Parameters copy() {
        return new Parameters(program, Arrays.stream(values).map(float[]::clone).toArray(float[][]::new));
    }

    /**
     * Overwrites all values.
     *
     * @param other parameters of the same program
     */
    public void set(Parameters other) {
        if (other.program != program) {
            throw new IllegalArgumentException("Parameters belong to another program.");
        }
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(other.values[i], 0, values[i], 0, values[i].length);
        }
    }

    /**
     * Copies the part that another program has too, such as {@link Program#deployed()}. Parameters are matched by the
     * id of their node and their kind, not by name.
     *
     * @param part a program all of whose weighted nodes exist here
     * @return its parameters
     */
    public Parameters restrict(Program part) {
        Map<String, float[]> mine = new LinkedHashMap<>();
        for (Parameter parameter : program.parameters()) {
            mine.put(key(program, parameter), values[parameter.index()]);
        }
        Parameters result = zeros(part);
        for (Parameter parameter : part.parameters()) {
            float[] source = mine.get(key(part, parameter));
            if (source == null || source.length != parameter.size()) {
                throw new IllegalArgumentException("No parameter " + parameter.name() + " of this size in "
                        + program.name());
            }
            System.arraycopy(source, 0, result.get(parameter.index()), 0, source.length);
        }
        return result;
    }

    private static String key(Program program, Parameter parameter) {
        return program.nodes().get(parameter.node()).id() + '/' + parameter.kind();
    }

    /** @return whether every value is a finite number */
    public boolean finite() {
        for (float[] array : values) {
            for (float value : array) {
                if (!Float.isFinite(value)) {
                    return false;
                }
            }
        }
        return true;
    }
}
