/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseInjection;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.experiment.OvfIrs;

/**
 * Methods that a new experiment can compare, with the strengths of the shipped examples. Baselines at the temperatures
 * of the feedback methods are among them, because dividing the logits in the loss helps by itself.
 */
public enum MethodChoice {

    /** Training that knows nothing of the device. */
    CLEAN("clean", "Clean") {
        @Override
        Method make() {
            return MAKE.createCleanTraining();
        }
    },

    /** Plain noise injection. */
    NOISE_INJECTION("ni", "Noise injection") {
        @Override
        Method make() {
            return MAKE.createNoiseInjection();
        }
    },

    /** Noise injection whose loss divides the logits as that of OVF with three passes does. */
    NOISE_INJECTION_T4("ni-t4", "Noise injection T=4") {
        @Override
        Method make() {
            NoiseInjection method = MAKE.createNoiseInjection();
            method.setTemperature(4);
            return method;
        }
    },

    /** OVF with a beta of 0.1. */
    OVF("ovf", "OVF") {
        @Override
        Method make() {
            Ovf method = MAKE.createOvf();
            method.setBeta(0.1);
            return method;
        }
    },

    /** IRS with its published beta; the network needs exits. */
    IRS("irs", "IRS") {
        @Override
        Method make() {
            return MAKE.createIrs();
        }
    },

    /** Both together; the network needs exits. */
    OVF_IRS("ovf-irs", "OVF+IRS") {
        @Override
        Method make() {
            OvfIrs method = MAKE.createOvfIrs();
            method.setOvfBeta(0.1);
            return method;
        }
    };

    private static final ExperimentFactory MAKE = ExperimentFactory.eINSTANCE;

    private final String id;
    private final String label;

    MethodChoice(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** @return the method's name in tables and charts */
    public String label() {
        return label;
    }

    /** @return whether the network must have exits (IRS points) */
    public boolean needsExits() {
        return this == IRS || this == OVF_IRS;
    }

    /** @return whether the network must have layers whose variation is raised (OVF points) */
    public boolean needsOrientedLayers() {
        return this == OVF || this == OVF_IRS;
    }

    abstract Method make();

    /** @return a new method with id and name */
    Method create() {
        Method method = make();
        method.setId(id);
        method.setName(label);
        return method;
    }
}
