/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.ohmlab.core.BadInputException;
import org.ohmlab.report.compare.NamedRun;
import org.ohmlab.report.compare.RunCatalog;
import org.ohmlab.report.data.Run;

/** What charts call the runs of several projects. */
class ResultsReadingTest {

    private static final Path TABLES = Path.of("../../docs/results");

    private static ResultsModel.Found found(String project, String name) throws BadInputException {
        return new ResultsModel.Found(new RunCatalog.Entry(Path.of("/", project, "runs", name), Optional.empty(), "",
                true), project, Optional.of(new NamedRun(name, Run.read(TABLES))));
    }

    @Test
    void onlyRunsOfOneNameAreToldApartByTheirProjects() throws BadInputException {
        List<String> names = ResultsReading
                .told(List.of(found("a", "quick-001"), found("a", "quick-002"), found("b", "quick-001"))).stream()
                .map(run -> run.run().orElseThrow().name()).toList();
        assertEquals(List.of("quick-001 – a", "quick-002", "quick-001 – b"), names);
    }
}
