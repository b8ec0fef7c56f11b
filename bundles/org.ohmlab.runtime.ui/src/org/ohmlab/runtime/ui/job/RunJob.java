/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.job;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.runtime.RunOutcome;
import org.ohmlab.runtime.ui.Ids;
import org.ohmlab.runtime.ui.launch.ExperimentLaunch;
import org.ohmlab.runtime.ui.launch.LaunchPhase;
import org.ohmlab.runtime.ui.live.LiveRun;
import org.ohmlab.runtime.ui.live.ProgressText;

/** Runs an experiment in the background, with progress, and stops within a batch when it is cancelled. */
final class RunJob extends Job {

    private static final int TICKS = 1000;
    private static final long REPORT_MILLIS = 200;

    private final ActiveRun run;
    private final Supplier<Backend> backend;
    private final Consumer<ActiveRun> changed;
    private final CancellationSource cancellation = new CancellationSource();

    /**
     * @param run what to run
     * @param backend gives the compute backend when it is needed
     * @param changed hears when the run's state has changed
     */
    RunJob(ActiveRun run, Supplier<Backend> backend, Consumer<ActiveRun> changed) {
        super(NLS.bind(JobMessages.jobName, run.name()));
        this.run = Objects.requireNonNull(run, "run");
        this.backend = backend;
        this.changed = changed;
        setUser(false);
        setRule(ComputingRule.ONE);
        setPriority(Job.LONG);
    }

    ActiveRun activeRun() {
        return run;
    }

    @Override
    public boolean belongsTo(Object family) {
        return RunJob.class.equals(family) || Ids.BUNDLE.equals(family);
    }

    @Override
    protected void canceling() {
        cancellation.cancel();
        run.stopping();
        changed.accept(run);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        run.begin();
        changed.accept(run);
        monitor.beginTask(run.name(), TICKS);
        Reporter reporter = new Reporter(monitor);
        reporter.start();
        try {
            RunOutcome outcome = new ExperimentLaunch(run.request(), backend.get(), run.live(), reporter::phase)
                    .run(() -> cancellation.isCancelled() || monitor.isCanceled());
            return done(outcome);
        } catch (CancelledException e) {
            end(RunState.CANCELLED, JobMessages.cancelled);
            return Status.CANCEL_STATUS;
        } catch (BadInputException e) {
            end(RunState.FAILED, e.problems().get(0).toString());
            return problems(e);
        } catch (OhmlabException e) {
            end(RunState.FAILED, e.getMessage());
            return new Status(IStatus.ERROR, Ids.BUNDLE, e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            end(RunState.FAILED, JobMessages.outOfMemory);
            return new Status(IStatus.ERROR, Ids.BUNDLE, JobMessages.outOfMemory, e);
        } catch (RuntimeException | LinkageError e) {
            String words = NLS.bind(JobMessages.unexpected, String.valueOf(e.getMessage()));
            end(RunState.FAILED, words);
            return new Status(IStatus.ERROR, Ids.BUNDLE, words, e);
        } finally {
            reporter.end();
            monitor.done();
        }
    }

    private IStatus done(RunOutcome outcome) {
        int diverged = outcome.diverged().size();
        if (diverged == 0) {
            end(RunState.DONE, "");
        } else {
            end(RunState.DIVERGED, NLS.bind(JobMessages.diverged, diverged, outcome.networks().size()));
        }
        return Status.OK_STATUS;
    }

    private void end(RunState state, String message) {
        if (state == RunState.CANCELLED) {
            run.live().note(message);
        } else if (!message.isEmpty()) {
            run.live().warn(message);
        }
        run.end(state, message);
        changed.accept(run);
    }

    private IStatus problems(BadInputException e) {
        MultiStatus all = new MultiStatus(Ids.BUNDLE, 0, NLS.bind(JobMessages.badInput, run.name()), null);
        for (InputProblem problem : e.problems()) {
            all.add(new Status(IStatus.ERROR, Ids.BUNDLE, problem.toString()));
        }
        return all;
    }

    /** Carries the run's progress to the monitor a few times a second, however often the run tells it. */
    private final class Reporter implements Runnable {

        private final IProgressMonitor monitor;
        private final Thread thread = new Thread(this, "Ohmlab run progress");
        private volatile boolean ended;
        private volatile LaunchPhase phase = LaunchPhase.COMPILING;
        private int worked;

        Reporter(IProgressMonitor monitor) {
            this.monitor = monitor;
            thread.setDaemon(true);
        }

        void start() {
            thread.start();
        }

        void end() {
            ended = true;
            thread.interrupt();
        }

        void phase(LaunchPhase next) {
            phase = next;
            run.live().note(words(next));
            run.live().stage(next == LaunchPhase.COMPUTING ? "" : words(next));
            changed.accept(run);
        }

        @Override
        public void run() {
            while (!ended) {
                report();
                try {
                    Thread.sleep(REPORT_MILLIS);
                } catch (InterruptedException e) {
                    // Only the end of the run interrupts.
                    return;
                }
            }
        }

        private void report() {
            if (phase != LaunchPhase.COMPUTING) {
                monitor.subTask(words(phase));
                return;
            }
            LiveRun live = run.live();
            live.progress().ifPresent(progress -> {
                int now = (int) Math.round(progress.fraction() * TICKS);
                if (now > worked) {
                    monitor.worked(now - worked);
                    worked = now;
                }
                String doing = live.doing();
                monitor.subTask(doing.isEmpty() ? ProgressText.of(progress)
                        : doing + " · " + ProgressText.of(progress));
            });
        }

        private String words(LaunchPhase what) {
            return switch (what) {
                case COMPILING -> JobMessages.compiling;
                case LOADING -> JobMessages.loading;
                case COMPUTING -> JobMessages.computing;
                case REPORTING -> JobMessages.reporting;
            };
        }
    }
}
