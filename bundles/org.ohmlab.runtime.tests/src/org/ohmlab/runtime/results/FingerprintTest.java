/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static Fingerprint of(String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Fingerprint(values);
    }

    @Test
    void hashTellsAnyTwoApart() {
        assertEquals(of("a", "1", "b", "2").hash(), of("a", "1", "b", "2").hash());
        assertNotEquals(of("a", "1", "b", "2").hash(), of("a", "1", "b", "3").hash());
        assertNotEquals(of("a", "1\nb=2").hash(), of("a", "1", "b", "2").hash());
        assertNotEquals(of("a", "").hash(), of().hash());
        assertEquals(64, of().hash().length());
    }

    @Test
    void changesAreNamed() {
        Fingerprint before = of("seeds", "1 2", "network n.network", "ab".repeat(32), "gone", "x");
        Fingerprint now = of("seeds", "1", "network n.network", "cd".repeat(32), "set epochs", "5");
        assertEquals(List.of("seeds: was 1 2, is now 1",
                "network n.network: was abababababab\u2026, is now cdcdcdcdcdcd\u2026", "set epochs: new, 5",
                "gone: was x, is now gone"), now.changesSince(before));
        assertEquals(List.of(), now.changesSince(now));
    }
}
