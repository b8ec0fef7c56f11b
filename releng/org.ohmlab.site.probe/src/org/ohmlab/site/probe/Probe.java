/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Plays the scenario that the system property {@code ohmlab.probe} names once the window is open, writes
 * {@code passed} or the failure into the file {@code ohmlab.probe.result}, and closes the workbench. Without the
 * property it does nothing.
 *
 * <p>
 * A scenario that ends with a restart leaves {@code restarting} and the file is completed by the program that is
 * started again, which looks at its version.
 */
public final class Probe implements IStartup {

    private static final Map<String, Scenario> SCENARIOS = Map.of(
            "run-example", new RunExample(),
            "start", new Start(),
            "look-again", new LookAgain(),
            "without-ohmlab", new WithoutOhmlab(),
            "install", new InstallSoftware(),
            "update", new UpdateSoftware(),
            "bad-site", new BadSite());

    /** Something that a user does. */
    @FunctionalInterface
    interface Scenario {

        /** Not called in the thread of the window, so that dialogs that wait for their end do not stop it. */
        void play(Hands hands) throws Exception;
    }

    private static final String RESTARTING = "restarting\n";

    @Override
    public void earlyStartup() {
        String name = System.getProperty("ohmlab.probe");
        if (name != null) {
            new Thread(() -> play(name), "probe").start();
        }
    }

    /** To be called before the restart. */
    static void restarting() throws IOException {
        Files.writeString(result(), RESTARTING);
    }

    private static Path result() {
        return Path.of(System.getProperty("ohmlab.probe.result"));
    }

    private static void play(String name) {
        Hands hands = new Hands(PlatformUI.getWorkbench().getDisplay());
        String result = "passed\n";
        try {
            if (Files.readString(result()).equals(RESTARTING)) {
                result = "passed after a restart " + ProcessHandle.current().pid() + "\n";
                SCENARIOS.get("start").play(hands);
            } else {
                SCENARIOS.get(name).play(hands);
                if (Files.readString(result()).equals(RESTARTING)) {
                    return;
                }
            }
        } catch (Exception | AssertionError e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text, true));
            result = text + "\nshown: " + hands.shown() + "\n";
            hands.picture(name + "-failed");
        }
        try {
            Files.writeString(result(), result);
        } catch (IOException e) {
            Platform.getLog(Probe.class).log(Status.error("no result", e));
        }
        hands.close();
    }
}
