/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.device;

import java.util.List;

import org.ohmlab.engine.program.AnalogWeight.Simulation;

/**
 * The scatter of a cell's conductance against the conductance it was programmed to, at one sigma_d.
 *
 * @param sigmaD the device variation, in the device's convention
 * @param curve from the lowest to the highest conductance, by the closed form
 * @param levels the same at the cell's levels, by the simulation of cells
 */
public record SigmaCurve(double sigmaD, List<Point> curve, List<Point> levels) {

    /** Fine enough for the steps of a four-level device to look like steps. */
    private static final int POINTS = 121;
    private static final int DRAWS = 16384;
    private static final int MOST_LEVELS = 64;

    /** Copies the lists. */
    public SigmaCurve {
        curve = List.copyOf(curve);
        levels = List.copyOf(levels);
    }

    /**
     * @param conductance the programmed conductance
     * @param mean mean of the conductances that came of it
     * @param deviation their standard deviation, in the same unit
     */
    public record Point(double conductance, double mean, double deviation) {
    }

    /**
     * @param device a device
     * @param sigmaD the device variation, in the device's convention
     * @return the curve
     */
    public static SigmaCurve of(DevicePreview device, double sigmaD) {
        return new SigmaCurve(sigmaD,
                points(device, sigmaD, Simulation.CLOSED_FORM, Draws.even(0, 1, POINTS)),
                device.levels() > MOST_LEVELS ? List.of()
                        : points(device, sigmaD, Simulation.PER_DEVICE, Draws.even(0, 1, device.levels())));
    }

    private static List<Point> points(DevicePreview device, double sigmaD, Simulation simulation, double[] shares) {
        float[][] draws = Draws.of(DevicePreview.simulated(device.cell(), simulation), sigmaD, shares, DRAWS);
        Point[] points = new Point[shares.length];
        ConductanceScale scale = device.scale();
        for (int i = 0; i < shares.length; i++) {
            points[i] = new Point(scale.at(shares[i]), scale.at(Draws.mean(draws[i])),
                    scale.span() * Draws.deviation(draws[i]));
        }
        return List.of(points);
    }
}
