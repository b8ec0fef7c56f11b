/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.engine.method.TrainingMethod;

/**
 * A method of an experiment.
 *
 * @param name what results call it
 * @param kind the kind in the model, as {@code Ovf}
 * @param method what to do
 * @param sigmaTrain the values of sigma_d it is trained at, each once per seed; a single 0 for clean training
 * @param temperature the training temperature: what its loss divides the logits by
 * @param parameters its parameters for the record, texts, numbers and lists by name
 */
public record MethodPlan(String name, String kind, TrainingMethod method, List<Double> sigmaTrain, double temperature,
        Map<String, Object> parameters) {

    /** Refuses nulls and copies the collections. */
    public MethodPlan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(method, "method");
        sigmaTrain = List.copyOf(sigmaTrain);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
