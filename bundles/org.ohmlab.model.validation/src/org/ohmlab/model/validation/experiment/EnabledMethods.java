/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Irs;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseMethod;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.experiment.OvfIrs;

/** What the rules ask about the methods of an experiment. */
public final class EnabledMethods {

    private EnabledMethods() {
    }

    /**
     * @param experiment an experiment
     * @return the methods that a run includes, in order
     */
    public static List<Method> of(Experiment experiment) {
        return experiment.getMethods().stream().filter(Method::isEnabled).toList();
    }

    /**
     * @param method a method
     * @return whether its feedback comes from passes with raised variation
     */
    public static boolean usesOffsets(Method method) {
        return method instanceof Ovf || method instanceof OvfIrs;
    }

    /**
     * @param method a method
     * @return whether its feedback comes from exits
     */
    public static boolean usesExits(Method method) {
        return method instanceof Irs || method instanceof OvfIrs;
    }

    /**
     * @param method a method
     * @return the offsets of its feedback passes; empty when it has none
     */
    public static List<Double> offsets(Method method) {
        if (method instanceof Ovf ovf) {
            return orEmpty(ovf.getOffsets());
        }
        return method instanceof OvfIrs both ? orEmpty(both.getOffsets()) : List.of();
    }

    /**
     * @param method a method with offsets
     * @return the feature that holds them
     */
    public static EStructuralFeature offsetsFeature(Method method) {
        return method instanceof OvfIrs ? Literals.OVF_IRS__OFFSETS : Literals.OVF__OFFSETS;
    }

    /**
     * @param experiment the experiment
     * @param method one of its methods
     * @return the training sigmas: the method's own, else the experiment's; empty for methods without noise
     */
    public static List<Double> sigmas(Experiment experiment, Method method) {
        if (!(method instanceof NoiseMethod noisy)) {
            return List.of();
        }
        List<Double> own = orEmpty(noisy.getSigma());
        return own.isEmpty() ? orEmpty(experiment.getSigmaTrain()) : own;
    }

    /**
     * @param <T> kind of number
     * @param numbers a list attribute's value, which an editor may have set to null
     * @return the list without nulls
     */
    public static <T> List<T> orEmpty(List<T> numbers) {
        List<T> present = new ArrayList<>();
        if (numbers != null) {
            numbers.stream().filter(number -> number != null).forEach(present::add);
        }
        return List.copyOf(present);
    }
}
