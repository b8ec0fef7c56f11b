/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code run.json} says about a run before it has begun.
 *
 * @param fingerprint what decides the numbers
 * @param facts the fields of {@code run.json} that describe experiment, network, device, mapping, data and methods;
 *        values are texts, numbers, truth values, lists and maps
 */
public record RunDescription(Fingerprint fingerprint, Map<String, Object> facts) {

    /** Refuses nulls and copies the map. */
    public RunDescription {
        Objects.requireNonNull(fingerprint, "fingerprint");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
