/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * When the steps of the start were reached, written into the file that the system property
 * {@code org.ohmlab.startTimes} names, for those who measure the start. The last step is the usable window: it has been
 * painted, and no event waits any more, so that it answers from then on.
 *
 * <p>
 * A line is the step's name, the clock's time and the processor time of the process so far, both in milliseconds.
 * Without the property nothing is noted.
 */
final class StartTimes implements Listener {

    private static final String PROPERTY = "org.ohmlab.startTimes";

    private final String file = System.getProperty(PROPERTY);
    private final StringBuilder lines = new StringBuilder();
    private boolean painted;
    private boolean done = file == null;

    /** Notes that a step is done. */
    void reached(String step) {
        if (!done) {
            long used = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(-1L);
            lines.append(step).append(' ').append(System.currentTimeMillis()).append(' ').append(used).append('\n');
        }
    }

    /** Waits for the first painting of a window. */
    void watch(Display display) {
        if (!done) {
            display.addFilter(SWT.Paint, this);
        }
    }

    @Override
    public void handleEvent(Event event) {
        // The splash picture is a shell, too, but has no title.
        if (!painted && event.widget instanceof Control control && (control.getShell().getStyle() & SWT.TITLE) != 0) {
            painted = true;
            reached("painted");
        }
    }

    /** Called whenever no event waits. */
    void idle(Display display) {
        if (painted && !done) {
            reached("usable");
            done = true;
            display.removeFilter(SWT.Paint, this);
            write();
        }
    }

    /** Whole or not at all, as it is read meanwhile. */
    private void write() {
        try {
            Path part = Files.writeString(Path.of(file + ".part"), lines);
            Files.move(part, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Platform.getLog(StartTimes.class).error(e.getMessage(), e);
        }
    }
}
