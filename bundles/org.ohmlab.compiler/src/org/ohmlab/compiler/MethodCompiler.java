/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.CombinedFeedback;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.IntermediateRepresentationSnapshot;
import org.ohmlab.engine.method.OrientedVariationalForward;
import org.ohmlab.engine.method.TrainingMethod;
import org.ohmlab.model.experiment.CleanTraining;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Feedback;
import org.ohmlab.model.experiment.Irs;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseInjection;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.experiment.OvfIrs;
import org.ohmlab.model.experiment.util.ExperimentSwitch;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.experiment.EnabledMethods;

/** Training methods as the engine has them. The parameters for the record are collected on the way. */
final class MethodCompiler extends ExperimentSwitch<TrainingMethod> {

    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private MethodCompiler() {
    }

    /**
     * @param experiment a valid experiment
     * @param method one of its methods
     * @param exits number of exits of its network
     * @return the method
     */
    static MethodPlan compile(Experiment experiment, Method method, int exits) {
        MethodCompiler compiler = new MethodCompiler();
        TrainingMethod compiled = compiler.doSwitch(method);
        if (compiled == null) {
            throw new IllegalArgumentException("No training is known for the method kind " + method.eClass().getName());
        }
        List<Double> sigmas = compiled.noisy() ? EnabledMethods.sigmas(experiment, method) : List.of(0.0);
        return new MethodPlan(ElementNames.label(method), method.eClass().getName(), compiled, sigmas,
                compiled.temperature(compiled.usesExits() ? exits : 0), compiler.parameters);
    }

    @Override
    public TrainingMethod caseCleanTraining(CleanTraining method) {
        return new org.ohmlab.engine.method.CleanTraining();
    }

    @Override
    public TrainingMethod caseNoiseInjection(NoiseInjection method) {
        parameters.put("temperature", method.getTemperature());
        return new org.ohmlab.engine.method.NoiseInjection(method.getTemperature());
    }

    @Override
    public TrainingMethod caseOvf(Ovf method) {
        parameters.put("beta", method.getBeta());
        List<Double> offsets = offsets(method);
        return new OrientedVariationalForward(method.getBeta(), decay(method), offsets, sign(method),
                batchNorm(method));
    }

    @Override
    public TrainingMethod caseIrs(Irs method) {
        parameters.put("beta", method.getBeta());
        return new IntermediateRepresentationSnapshot(method.getBeta(), decay(method), sign(method), batchNorm(method));
    }

    @Override
    public TrainingMethod caseOvfIrs(OvfIrs method) {
        parameters.put("ovfBeta", method.getOvfBeta());
        parameters.put("irsBeta", method.getIrsBeta());
        List<Double> offsets = offsets(method);
        return new CombinedFeedback(method.getOvfBeta(), method.getIrsBeta(), decay(method), offsets, sign(method),
                batchNorm(method));
    }

    private List<Double> offsets(Method method) {
        List<Double> offsets = EnabledMethods.offsets(method);
        parameters.put("offsets", offsets);
        return offsets;
    }

    private double decay(Feedback method) {
        parameters.put("decay", method.getDecay());
        return method.getDecay();
    }

    private FeedbackSign sign(Feedback method) {
        parameters.put("sign", method.getSign().getName());
        return FeedbackSign.valueOf(method.getSign().getName());
    }

    private BatchNormPolicy batchNorm(Feedback method) {
        parameters.put("batchNorm", method.getBatchNorm().getName());
        return BatchNormPolicy.valueOf(method.getBatchNorm().getName());
    }
}
