/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.AppearanceHandler;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.chart.ui.ChartPanel;
import org.ohmlab.runtime.ui.Ids;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.RunState;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.live.LiveChart;
import org.ohmlab.runtime.ui.view.RunView;

/** The quick example, shortened: run, watched, stopped, resumed. */
class RunExperimentTest extends WorkbenchTest {

    private static final Map<String, String> SHORT = Map.of("data.trainImages", "3000", "data.validationImages", "500",
            "evaluation.images", "200", "evaluation.chips", "6");

    private final EventLoop loop = new EventLoop();
    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("tour").copy("examples/fashion-lenet");
    }

    @AfterEach
    void close() throws Exception {
        AppearanceHandler.show(org.ohmlab.app.Ids.LIGHT_THEME);
        Runs.session().stopAll(5000);
        loop.work(0.5);
        Runs.session().all().forEach(Runs.session()::forget);
        page().closeAllEditors(false);
        page().resetPerspective();
        awaitJobs();
        project.close();
    }

    @Test
    void aRunIsWatchedStoppedResumedAndEnds() throws Exception {
        page().setPerspective(window().getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId("org.ohmlab.app.perspective.experiment"));
        IFile file = project.project().getFile("quick.experiment");
        IDE.openEditor(page(), file);
        Await.idle();

        ActiveRun run = Runs.session().start(file, SHORT);
        RunView view = (RunView) page().showView(Ids.RUN_VIEW);
        ChartPanel loss = view.chart(LiveChart.LOSS);
        loop.until("the run computes", 120, () -> run.live().progress().isPresent());
        assertEquals(run, view.selected().orElseThrow());
        loop.until("the loss has a curve", 120, () -> points(loss) > 3);
        int before = points(loss);
        loop.until("the curve grows", 120, () -> points(loss) > before + 5);
        loop.until("it is drawn", 120, () -> loss.canvas().upToDate());
        assertTrue(enabled(Ids.STOP_COMMAND), "stop is offered while a run computes");
        Screenshot.take(display(), "run-training-light");

        loop.forget();
        loop.work(4);
        note("run-view.training", loop);

        long asked = System.nanoTime();
        window().getService(IHandlerService.class).executeCommand(Ids.STOP_COMMAND, null);
        loop.until("the run has stopped", 120, () -> run.state().ended());
        double stopMillis = (System.nanoTime() - asked) / 1e6;
        Files.writeString(report("run-view.stop-millis"), stopMillis + "\n");
        assertEquals(RunState.CANCELLED, run.state());
        Path folder = run.request().folder();
        assertTrue(Files.readString(folder.resolve("run.json")).contains("\"status\": \"cancelled\""));
        loop.until("the folder is in the workspace", 10,
                () -> project.project().getFolder("runs/quick-001").getFile("run.json").exists());

        loop.until("resume is offered", 120, () -> enabled(Ids.RESUME_COMMAND));
        window().getService(IHandlerService.class).executeCommand(Ids.RESUME_COMMAND, null);
        ActiveRun again = Runs.session().all().get(0);
        assertEquals(folder, again.request().folder());
        assertTrue(again.request().resume());
        view.show(LiveChart.ACCURACY);
        ChartPanel accuracy = view.chart(LiveChart.ACCURACY);
        loop.until("chips come in", 120, () -> points(accuracy) > 4);
        loop.work(1);
        Screenshot.take(display(), "run-chips-light");
        loop.forget();
        loop.until("the run has ended", 240, () -> again.state().ended());
        note("run-view.chips", loop);
        assertEquals(RunState.DONE, again.state(), again.message());
        loop.work(1);
        Screenshot.take(display(), "run-done-light");
        AppearanceHandler.show(org.ohmlab.app.Ids.DARK_THEME);
        loop.work(1.5);
        Screenshot.take(display(), "run-done-dark");
        assertTrue(Files.exists(folder.resolve("report.html")));
        assertFalse(enabled(Ids.STOP_COMMAND));
    }

    @Test
    void runsWaitForEachOtherAndLeaveTheQueueWhenStopped() throws Exception {
        IFile file = project.project().getFile("quick.experiment");
        ActiveRun first = Runs.session().start(file, SHORT);
        ActiveRun second = Runs.session().start(file, SHORT);
        page().showView(Ids.RUN_VIEW);
        loop.until("the first computes", 120, () -> first.state() == RunState.COMPUTING);
        loop.work(0.5);
        assertEquals(RunState.QUEUED, second.state());
        Runs.session().stop(second);
        loop.until("the second has left", 120, () -> second.state().ended());
        assertFalse(Files.exists(second.request().folder()), "no empty folder is left");
        assertEquals(RunState.COMPUTING, first.state());
        Runs.session().stop(first);
        loop.until("the first has stopped", 120, () -> first.state().ended());
    }

    @Test
    void numberOfThreadsIsAPreference() {
        var node = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
        node.putInt(Ids.THREADS_PREFERENCE, 3);
        assertEquals(3, Runs.threads());
        node.remove(Ids.THREADS_PREFERENCE);
        assertEquals(Runtime.getRuntime().availableProcessors(), Runs.threads());
    }

    private static int points(ChartPanel panel) {
        return panel.chart().series().stream().mapToInt(s -> s.points().size()).sum();
    }

    private static boolean enabled(String id) {
        Command command = window().getService(ICommandService.class).getCommand(id);
        return command.isEnabled();
    }

    private static void note(String what, EventLoop measured) throws IOException {
        Files.writeString(report(what), "events " + measured.events() + ", longest " + measured.longest()
                + " ms, at most " + measured.busiest() + " ms of work, above 50 ms " + measured.longerThan(50)
                + ", above 100 ms " + measured.longerThan(100) + "\n");
    }

    private static Path report(String name) throws IOException {
        Path folder = Path.of(System.getProperty("ohmlab.screenshots", "target/screenshots")).resolve("figures");
        Files.createDirectories(folder);
        return folder.resolve(name + ".txt");
    }
}
