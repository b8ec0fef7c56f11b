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
 * @param fingerprint what decides the numbers besides the engine
 * @param engine what else decides them: the engine's numerics, value by name; empty as long as no engine is chosen
 * @param facts the fields of {@code run.json} that describe experiment, network, device, mapping, data and methods;
 *        values are texts, numbers, truth values, lists and maps
 */
public record RunDescription(Fingerprint fingerprint, Fingerprint engine, Map<String, Object> facts) {

    /** Refuses nulls and copies the map. */
    public RunDescription {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(engine, "engine");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * @param inputs what decides the numbers besides the engine
     * @param facts the fields of {@code run.json}
     */
    public RunDescription(Fingerprint inputs, Map<String, Object> facts) {
        this(inputs, new Fingerprint(Map.of()), facts);
    }

    /**
     * @param identity the engine's numerics, value by name
     * @return the same run, computed by that engine
     */
    public RunDescription computedBy(Map<String, String> identity) {
        return new RunDescription(fingerprint, new Fingerprint(identity), facts);
    }

    /** @return SHA-256 over all that decides the numbers, inputs and engine, as 64 hexadecimal digits: the run hash */
    public String hash() {
        Map<String, String> all = new LinkedHashMap<>(fingerprint.values());
        engine.values().forEach((name, value) -> all.put("engine: " + name, value));
        return new Fingerprint(all).hash();
    }
}
