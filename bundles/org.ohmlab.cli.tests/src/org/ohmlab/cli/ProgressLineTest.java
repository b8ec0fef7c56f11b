/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.RunProgress;
import org.ohmlab.runtime.TrainingKey;

class ProgressLineTest {

    private static final TrainingKey TRAINING = new TrainingKey("OVF", 0.3, 1);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now;

    private Console console(boolean terminal, int width, Charset charset) {
        PrintStream stream = new PrintStream(bytes, true, charset);
        return new Console(stream, stream, terminal, width, charset);
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static RunProgress half() {
        return new RunProgress(1, 2, 3, 40, 0.506, Optional.of(Duration.ofSeconds(200)), 1234.4);
    }

    @Test
    void plainLinesComeEveryFewSecondsAndThenRarer() {
        ProgressLine line = new ProgressLine(console(false, 80, StandardCharsets.UTF_8), () -> now);
        for (int tenth = 1; tenth <= 36_000; tenth++) {
            now = TimeUnit.MILLISECONDS.toNanos(100L * tenth);
            line.progress(half());
            if (tenth == 600) {
                assertEquals(12, lines().size(), "in the first minute every five seconds");
            }
        }
        assertTrue(lines().size() > 60 && lines().size() < 120, lines().size() + " lines in an hour");
    }

    @Test
    void lineSaysTheMostWantedFirst() {
        ProgressLine line = new ProgressLine(console(false, 80, StandardCharsets.UTF_8), () -> now);
        line.batch(TRAINING, new BatchProgress(2, 6, 10, 100, 1.23456, 500));
        now = TimeUnit.SECONDS.toNanos(6);
        line.progress(half());
        assertEquals(List.of(" 50 %, 3 min 20 s left, 1234 images/s, trained 1/2, chips 3/40,"
                + " OVF, sigma_train 0.3, seed 1: epoch 2/6, loss 1.235"), lines());
    }

    @Test
    void terminalLineIsRewrittenAndNeverWraps() {
        Console console = console(true, 40, StandardCharsets.UTF_8);
        ProgressLine line = new ProgressLine(console, () -> now);
        now = TimeUnit.SECONDS.toNanos(1);
        line.progress(half());
        assertEquals(39, bytes.toString(StandardCharsets.UTF_8).length());
        line.trained(TRAINING, TrainingStatus.COLLAPSED, "Why and what to do.");
        now = TimeUnit.SECONDS.toNanos(2);
        line.progress(half());
        console.status("");
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("\r\u001b[KWarning: OVF, sigma_train 0.3, seed 1 did not converge. Why"), text);
        assertTrue(text.endsWith("\r\u001b[K"), "nothing is left of it");
    }

    @Test
    void asciiTerminalsGetAscii() {
        Console console = console(false, 80, StandardCharsets.US_ASCII);
        console.result("1 \u00b1 2\u2026");
        assertEquals(List.of("1 +- 2..."), lines());
    }

    @Test
    void durationsAreReadable() {
        assertEquals("0 s", Durations.text(Duration.ofMillis(-5)));
        assertEquals("59 s", Durations.text(Duration.ofMillis(59_400)));
        assertEquals("1 min 0 s", Durations.text(Duration.ofMillis(59_600)));
        assertEquals("2 h 5 min", Durations.text(Duration.ofSeconds(7_520)));
    }
}
