/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.runtime.Versions;

/** What run.json says about the machine and the programs. */
public final class MachineFacts {

    private MachineFacts() {
    }

    /**
     * @param record the record to complete
     * @param backend what computes
     * @param threads how many threads compute
     * @throws EngineException when the backend cannot be loaded
     */
    public static void describe(RunRecord record, Backend backend, int threads) throws EngineException {
        Map<String, String> libraries = backend.versions();
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"));
        machine.put("cpus", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.version"));
        machine.put("backend", backend.name());
        record.set("ohmlabVersion", Versions.ohmlab());
        record.set("machine", machine);
        record.set("libraries", libraries);
        record.set("threads", threads);
    }
}
