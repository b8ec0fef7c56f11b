/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.data.DataLoader;
import org.ohmlab.compiler.data.DataLoader.RawImages;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.ImageShape;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.preview.time.RunEstimate;
import org.ohmlab.preview.time.RunEstimate.ImageCounts;
import org.ohmlab.ui.forms.Ids;

/** Times a few steps of an experiment in the background. */
final class EstimateJob extends Job {

    private final ExperimentCopy copy;
    private final Consumer<RunEstimate> found;
    private final Consumer<String> failed;

    /**
     * @param copy the experiment
     * @param found gets the estimate, on the job's thread
     * @param failed gets the reason why there is none, on the job's thread
     */
    EstimateJob(ExperimentCopy copy, Consumer<RunEstimate> found, Consumer<String> failed) {
        super(Messages.estimateJob);
        this.copy = copy;
        this.found = found;
        this.failed = failed;
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        CancellationToken token = monitor::isCanceled;
        try {
            monitor.beginTask(Messages.estimateJob, IProgressMonitor.UNKNOWN);
            ExperimentPlan plan = ExperimentCompiler.compile(copy.experiment(), copy.file(), Map.of());
            monitor.subTask(Messages.estimateData);
            ImageCounts counts = counts(plan, token);
            monitor.subTask(Messages.estimateSteps);
            found.accept(RunEstimate.of(plan, counts, new Nd4jBackend(), threads(), token));
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            failed.accept(Messages.estimateCancelled);
            return Status.CANCEL_STATUS;
        } catch (OhmlabException e) {
            failed.accept(e.getMessage());
            return Status.OK_STATUS;
        } catch (RuntimeException | LinkageError e) {
            // A native library that cannot be loaded is such an error; whoever waits for the time must be told.
            failed.accept(Messages.estimateFailed);
            return Status.error(Messages.estimateFailed, e);
        }
    }

    /** As many as a run would take: the preference, or one per processor. */
    static int threads() {
        int wanted = Platform.getPreferencesService().getInt(Ids.RUNTIME, Ids.THREADS_PREFERENCE, 0, null);
        return wanted > 0 ? wanted : Runtime.getRuntime().availableProcessors();
    }

    private ImageCounts counts(ExperimentPlan plan, CancellationToken token) throws OhmlabException {
        DataSet data = copy.experiment().getData();
        int train = data.getTrainImages();
        int evaluated = copy.experiment().getEvaluation().getImages();
        int test = evaluated > 0 ? evaluated : data.getTestImages();
        if (train == 0 || test == 0) {
            Shape input = plan.program().input();
            RawImages images = DataLoader.read(plan.data().files(), plan.data().name(), data.getClasses(),
                    Optional.of(new ImageShape(input.height(), input.width(), input.channels())), token);
            train = train == 0 ? images.train().size() : train;
            test = test == 0 ? images.test().size() : test;
        }
        return new ImageCounts(Math.max(0, train - data.getValidationImages()), data.getValidationImages(), test);
    }
}
