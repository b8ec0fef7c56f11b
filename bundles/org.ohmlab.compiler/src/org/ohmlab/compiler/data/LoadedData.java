/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.engine.data.Images;

/**
 * The images of an experiment in memory.
 *
 * @param training what is trained on
 * @param validation what epochs are judged by; may be empty
 * @param test what chips are evaluated on
 * @param facts the field {@code data} of {@code run.json}
 * @param inputs an entry of the field {@code inputs} per data file
 * @param fingerprint hashes of the images, whatever files held them
 */
public record LoadedData(Images training, Images validation, Images test, Map<String, Object> facts,
        List<Map<String, Object>> inputs, Map<String, String> fingerprint) {

    /** Refuses nulls and copies the collections. */
    public LoadedData {
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(validation, "validation");
        Objects.requireNonNull(test, "test");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        inputs = List.copyOf(inputs);
        fingerprint = Collections.unmodifiableMap(new LinkedHashMap<>(fingerprint));
    }
}
