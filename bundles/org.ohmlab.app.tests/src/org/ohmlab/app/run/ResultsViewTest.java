/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.AppearanceHandler;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.chart.render.ChartFile;
import org.ohmlab.chart.ui.ChartCanvas;
import org.ohmlab.chart.ui.ChartPanel;
import org.ohmlab.report.Metric;
import org.ohmlab.report.compare.PairedChips;
import org.ohmlab.report.compare.SigmaUnit;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.runtime.ui.Ids;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.RunState;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.view.ResultsModel;
import org.ohmlab.runtime.ui.view.ResultsView;

/** Two small runs are looked at in the Results view: overlaid, switched, spread, paired, exported. */
class ResultsViewTest extends WorkbenchTest {

    private final EventLoop loop = new EventLoop();
    private TestProject project;
    private ResultsView view;

    @BeforeEach
    void runTwice() throws Exception {
        project = new TestProject("tour").copy("examples/fashion-lenet");
        page().setPerspective(window().getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId("org.ohmlab.app.perspective.experiment"));
        view = (ResultsView) page().showView(Ids.RESULTS_VIEW);
        page().toggleZoom(page().findViewReference(Ids.RESULTS_VIEW));
        IFile file = project.project().getFile("quick.experiment");
        for (String epochs : List.of("1", "2")) {
            ActiveRun run = Runs.session().start(file, Map.of("training.epochs", epochs, "data.trainImages", "1600",
                    "data.validationImages", "100", "evaluation.images", "100", "evaluation.chips", "12"));
            loop.until("the run has ended", 240, () -> run.state().ended());
            // So short a training may end no better than chance; its results are shown all the same.
            assertTrue(run.state() == RunState.DONE || run.state() == RunState.DIVERGED, run.message());
        }
        loop.until("both runs are found", 120, () -> view.model().runs().size() == 2
                && view.model().runs().stream().noneMatch(run -> run.methods().isEmpty()));
    }

    @AfterEach
    void close() throws CoreException {
        AppearanceHandler.show(org.ohmlab.app.Ids.LIGHT_THEME);
        Runs.session().all().forEach(Runs.session()::forget);
        page().resetPerspective();
        awaitJobs();
        project.close();
    }

    @Test
    void resultsAreOverlaidSwitchedSpreadPairedAndExported() throws Exception {
        ResultsModel model = view.model();
        assertEquals(9, model.curves().size(), "the newest run is shown at first");
        ChartPanel curves = drawn(view.show(0).orElseThrow());
        assertEquals(9, curves.chart().series().size());
        assertTrue(curves.tableVisible());
        Screenshot.take(display(), "results-curves-light");

        for (Metric metric : Metric.values()) {
            for (Softmax softmax : Softmax.values()) {
                model.setMetric(metric);
                model.setSoftmax(softmax);
                assertTrue(drawn(view.show(0).orElseThrow()).chart().drawable(), metric + " at " + softmax);
            }
        }
        model.setMetric(Metric.ACCURACY);
        model.setUnit(SigmaUnit.LEVEL);
        assertEquals(1.2, drawn(view.show(0).orElseThrow()).chart().series().get(0).points().get(4).x(), 1e-9);
        model.setUnit(SigmaUnit.FULL_RANGE);

        // Both runs, two methods each.
        for (ResultsModel.Found run : model.runs()) {
            model.tick(run, false);
            run.methods().stream().filter(key -> List.of("Noise injection T=4", "OVF").contains(key.method()))
                    .forEach(key -> model.tick(run, key, true));
        }
        assertEquals(4, drawn(view.show(0).orElseThrow()).chart().series().size());
        Screenshot.take(display(), "results-overlay-light");

        keyboard(curves.canvas());

        model.setSigma(0.3);
        ChartPanel chips = drawn(view.show(1).orElseThrow());
        assertEquals(4, chips.chart().series().size());
        Screenshot.take(display(), "results-chips-light");

        model.setPair(0, 1);
        ChartPanel paired = drawn(view.show(2).orElseThrow());
        Map<Double, PairedChips> rows = model.pairedRows();
        assertEquals(5, rows.size());
        assertEquals(12, rows.get(0.3).pairs());
        Screenshot.take(display(), "results-paired-light");

        view.show(3);
        assertTrue(model.inputs(true).stream().anyMatch(row -> row.name().equals("training.epochs")
                || row.name().equals("epochs")), "the runs differ in their epochs");
        loop.work(0.5);
        Screenshot.take(display(), "results-inputs-light");

        Path folder = Files.createTempDirectory("ohmlab-charts");
        for (ChartFile.Format format : ChartFile.Format.values()) {
            Path file = folder.resolve("paired." + format.ending());
            ChartFile.write(paired.chart(), file);
            assertTrue(Files.size(file) > 500, file + " holds the chart");
        }

        AppearanceHandler.show(org.ohmlab.app.Ids.DARK_THEME);
        view.show(0);
        loop.work(1.5);
        assertTrue(curves.canvas().theme().dark());
        Screenshot.take(display(), "results-overlay-dark");
        view.show(1);
        loop.work(1);
        Screenshot.take(display(), "results-chips-dark");
        view.show(2);
        loop.work(1);
        Screenshot.take(display(), "results-paired-dark");
        AppearanceHandler.show(org.ohmlab.app.Ids.LIGHT_THEME);

        window().getService(IHandlerService.class).executeCommand(Ids.OPEN_EXPERIMENT_COMMAND, null);
        assertEquals("quick.experiment", page().getActiveEditor().getEditorInput().getName());
    }

    /** Walks, zooms and moves with keys alone. */
    private void keyboard(ChartCanvas canvas) throws IOException {
        canvas.setFocus();
        press(canvas, SWT.ARROW_RIGHT, '\0', 0);
        assertEquals(0, canvas.selection().orElseThrow().point());
        press(canvas, SWT.ARROW_RIGHT, '\0', 0);
        press(canvas, SWT.ARROW_RIGHT, '\0', 0);
        assertEquals(2, canvas.selection().orElseThrow().point());
        press(canvas, SWT.ARROW_DOWN, '\0', 0);
        assertEquals(1, canvas.selection().orElseThrow().series());
        loop.work(0.4);
        Screenshot.take(display(), "results-callout-light");
        press(canvas, '+', '+', 0);
        press(canvas, '+', '+', 0);
        assertTrue(canvas.zoomed());
        loop.until("the part is drawn", 120, canvas::upToDate);
        double left = canvas.picture().orElseThrow().shown().left();
        press(canvas, SWT.ARROW_RIGHT, '\0', SWT.SHIFT);
        loop.until("the moved part is drawn", 120, canvas::upToDate);
        assertTrue(canvas.picture().orElseThrow().shown().left() > left);
        Screenshot.take(display(), "results-zoomed-light");
        press(canvas, '0', '0', 0);
        assertTrue(!canvas.zoomed());
        press(canvas, SWT.ESC, '\u001b', 0);
        assertTrue(canvas.selection().isEmpty());
    }

    private static void press(Control control, int code, char character, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = mask;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private ChartPanel drawn(ChartPanel panel) {
        loop.until("the chart is drawn", 120, panel.canvas()::upToDate);
        loop.work(0.1);
        return panel;
    }
}
