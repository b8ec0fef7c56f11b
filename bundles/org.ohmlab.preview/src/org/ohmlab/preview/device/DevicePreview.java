/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.device;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Diagnostic;
import org.ohmlab.compiler.NetworkCompiler;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.Program;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingFactory;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;

/**
 * A device as its pictures are drawn: what the compiler makes of it when a weight of a dense layer is put on it, so
 * that no picture can show anything else than a run computes.
 *
 * @param cell one cell of K bits that holds a whole weight, so that a weight is a conductance
 * @param weight a weight of M bits on cells of K bits, columns differential
 * @param sigma the device's nominal sigma_d, in the unit of the convention
 * @param scale where the cell's levels lie
 */
public record DevicePreview(AnalogWeight cell, AnalogWeight weight, double sigma, ConductanceScale scale) {

    /** The usual width of a weight; the device alone does not say it. */
    private static final int USUAL_WEIGHT_BITS = 8;
    private static final int MAX_WEIGHT_BITS = 32;

    /** Refuses nulls. */
    public DevicePreview {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(scale, "scale");
    }

    /**
     * Reads a device; to be called on the thread that owns it. The device is not changed.
     *
     * @param device a device
     * @return what its pictures need
     * @throws BadInputException naming what is wrong with the device
     */
    public static DevicePreview of(Device device) throws BadInputException {
        List<InputProblem> problems = FindingReport.problems(new Validator().validate(device), Diagnostic.ERROR,
                uri -> uri.lastSegment());
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        int cellBits = device.getBitsPerCell();
        return new DevicePreview(unquantized(compile(device, cellBits)), compile(device, weightBits(cellBits)),
                device.getSigma(), ConductanceScale.of(device.getMinConductance(), device.getMaxConductance()));
    }

    /** Returns the least multiple of K from the usual width on. */
    private static int weightBits(int cellBits) {
        int cells = (USUAL_WEIGHT_BITS + cellBits - 1) / cellBits;
        return Math.min(cells * cellBits, MAX_WEIGHT_BITS / cellBits * cellBits);
    }

    private static AnalogWeight compile(Device device, int weightBits) {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        Input input = NetworkFactory.eINSTANCE.createInput();
        input.setId("input");
        input.setChannels(1);
        Dense dense = NetworkFactory.eINSTANCE.createDense();
        dense.setId("dense");
        dense.setUnits(1);
        dense.getInputs().add(input);
        network.getLayers().add(input);
        network.getLayers().add(dense);
        Mapping mapping = MappingFactory.eINSTANCE.createMapping();
        mapping.setNetwork(network);
        mapping.setDevice(device);
        mapping.setWeightBits(weightBits);
        mapping.setCellBits(device.getBitsPerCell());
        Program program = NetworkCompiler.compile(network, mapping);
        return program.nodes().stream().flatMap(node -> node.analog().stream()).findFirst().orElseThrow();
    }

    /** The picture of sigma against conductance also shows what lies between levels. */
    private static AnalogWeight unquantized(AnalogWeight cell) {
        DeviceSpec device = cell.device();
        DeviceSpec smooth = new DeviceSpec(device.name(), device.convention(), false, device.variations());
        return new AnalogWeight(cell.weightBits(), cell.cellBits(), smooth, cell.oriented(), cell.trainingSigma(),
                cell.simulation(), cell.scheme());
    }

    /** @return what sigma_d is measured in */
    public SigmaConvention convention() {
        return cell.device().convention();
    }

    /** @return K */
    public int cellBits() {
        return cell.cellBits();
    }

    /** @return M of the weight in the pictures */
    public int weightBits() {
        return weight.weightBits();
    }

    /** @return 2^K, the levels of a cell */
    public int levels() {
        return 1 << cellBits();
    }

    static AnalogWeight simulated(AnalogWeight analog, Simulation simulation) {
        return new AnalogWeight(analog.weightBits(), analog.cellBits(), analog.device(), analog.oriented(),
                analog.trainingSigma(), simulation, analog.scheme());
    }
}
