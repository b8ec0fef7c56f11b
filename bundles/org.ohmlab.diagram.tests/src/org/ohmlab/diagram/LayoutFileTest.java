/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.layout.LayoutFile;
import org.ohmlab.model.network.Network;

/** The sidecar file: stable, small, and careful with what it reads. */
class LayoutFileTest {

    @Test
    void writesSortedWholeNumbersAndReadsThemBack() throws IOException {
        Network network = Networks.small();
        DiagramLayout layout = new DiagramLayout();
        layout.place("pool", new Point(10.4, 20.6));
        layout.place("conv", new Point(-3, 0));
        layout.place("gone", new Point(1, 1));
        layout.place(DiagramLayout.LOSS, new Point(5, 6));
        String text = LayoutFile.write(layout, network);
        assertEquals("ohmlab-layout 1\n@loss 5 6\nconv -3 0\npool 10 21\n", text);
        DiagramLayout again = new DiagramLayout();
        again.place(LayoutFile.read(text));
        assertEquals(text, LayoutFile.write(again, network));
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertMessage("something else\n", "Line 1 is not \"ohmlab-layout 1\"");
        assertMessage("ohmlab-layout 1\nconv 1\n", "Line 2 is not \"<id> <x> <y>\" but \"conv 1\"");
        assertMessage("ohmlab-layout 1\nconv 1 2\npool x 2\n", "Line 3");
        assertMessage("ohmlab-layout 1\nconv NaN 2\n", "Line 2");
        assertMessage("ohmlab-layout 1\nconv 1e300 2\n", "Line 2");
    }

    private static void assertMessage(String text, String part) {
        String message = assertThrows(IOException.class, () -> LayoutFile.read(text)).getMessage();
        assertTrue(message.contains(part), message);
        assertTrue(message.contains("elete the file"), message);
    }
}
