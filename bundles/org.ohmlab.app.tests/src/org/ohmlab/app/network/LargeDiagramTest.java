/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.ui.network.edit.DiagramEdits;
import org.ohmlab.ui.network.edit.DiagramModel;

/** Five hundred layers. */
class LargeDiagramTest extends WorkbenchTest {

    private static final int BLOCKS = 99;
    private static final int LAYERS = 498;
    private static final int EDITS = 21;

    private static double cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static String network() {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <network:Network xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:network="http://www.ohmlab.org/network/1" id="large" name="Large" formatVersion="1">
                  <layers xsi:type="network:Input" id="input" height="8" width="8" channels="4"/>
                """);
        String last = "input";
        for (int i = 0; i < BLOCKS; i++) {
            String conv = "  <layers xsi:type=\"network:Convolution\" id=\"%s%d\" inputs=\"%s\" filters=\"4\" "
                    + "paddingHeight=\"1\" paddingWidth=\"1\"/>\n";
            text.append(conv.formatted("c", i, last));
            text.append("  <layers xsi:type=\"network:Relu\" id=\"r%d\" inputs=\"c%d\"/>\n".formatted(i, i));
            text.append(conv.formatted("d", i, "r" + i));
            text.append("  <layers xsi:type=\"network:Add\" id=\"a%d\" inputs=\"d%d %s\"/>\n".formatted(i, i, last));
            text.append("  <layers xsi:type=\"network:Relu\" id=\"s%d\" inputs=\"a%d\"/>\n".formatted(i, i));
            last = "s" + i;
        }
        return text + "  <layers xsi:type=\"network:GlobalAveragePool\" id=\"pool\" inputs=\"" + last + "\"/>\n"
                + "  <layers xsi:type=\"network:Dense\" id=\"fc\" inputs=\"pool\" units=\"10\"/>\n"
                + "</network:Network>\n";
    }

    /**
     * Tells in {@code diagram-times.txt} how long the window's thread was at it, which depends on the machine; asserts
     * what does not.
     */
    @Test
    void opensAndIsEdited() throws CoreException, IOException {
        try (TestProject project = new TestProject("large")) {
            IFile file = project.file("large.network", network());
            // Both follow the diagram, as they do for most who edit one.
            page().showView(IPageLayout.ID_OUTLINE);
            page().showView(IPageLayout.ID_PROP_SHEET);
            awaitJobs();
            double opening = cpuMillis();
            IDE.openEditor(page(), file);
            display().update();
            opening = cpuMillis() - opening;
            Await.idle();
            DiagramDriver diagram = DiagramDriver.open(file);
            assertEquals(LAYERS, diagram.page().diagram().scene().layers().size());
            Screenshot.take(display(), "diagram-large");
            List<Double> times = new ArrayList<>();
            List<Integer> told = new ArrayList<>();
            edit(diagram.page().diagram(), times, told);
            assertEquals(LAYERS + EDITS, diagram.page().diagram().scene().layers().size());
            times.sort(null);
            Files.writeString(Path.of(System.getProperty("ohmlab.screenshots", "target/screenshots"),
                    "diagram-times.txt"), "%d layers: open %.0f ms, edit %.1f ms (median of %d, fastest %.1f)%n"
                            .formatted(LAYERS, opening, times.get(EDITS / 2), EDITS, times.get(0)));
            assertEquals(Collections.nCopies(EDITS, 2), told, "told of each new scene and of each new selection");
            page().closeAllEditors(false);
        }
    }

    /** Inserts layers here and there, and paints each time. */
    private static void edit(DiagramModel diagram, List<Double> times, List<Integer> told) {
        DiagramEdits edits = new DiagramEdits(diagram);
        int[] count = new int[1];
        diagram.addListener(() -> count[0]++);
        for (int i = 0; i < EDITS; i++) {
            diagram.select(List.of(diagram.network().getLayers().get(5 * i + 2)));
            display().update();
            count[0] = 0;
            double before = cpuMillis();
            edits.addAtSelection(Literals.DROPOUT);
            display().update();
            times.add(cpuMillis() - before);
            told.add(count[0]);
        }
    }
}
