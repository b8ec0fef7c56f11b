/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.RunInfo;
import org.ohmlab.runtime.ui.Ids;
import org.ohmlab.runtime.ui.launch.ResultFolders;
import org.ohmlab.runtime.ui.launch.RunRequest;

/** The runs of this session: launches them, knows how they stand, and tells who listens. Safe for any thread. */
public final class Runs {

    // A reference to the constructor would open the numeric library's jars when the window starts and asks for runs.
    private static final Runs SESSION = new Runs(() -> new Nd4jBackend());

    private final Supplier<Backend> backend;
    private final List<ActiveRun> all = new ArrayList<>();
    private final List<RunJob> jobs = new ArrayList<>();
    private final List<Consumer<ActiveRun>> listeners = new CopyOnWriteArrayList<>();

    private Runs(Supplier<Backend> backend) {
        this.backend = backend;
    }

    /** @return the runs of this session */
    public static Runs session() {
        return SESSION;
    }

    /** @return number of threads that compute: the preference, or one per processor */
    public static int threads() {
        int wanted = Platform.getPreferencesService().getInt(Ids.BUNDLE, Ids.THREADS_PREFERENCE, 0, null);
        return wanted > 0 ? wanted : Runtime.getRuntime().availableProcessors();
    }

    /**
     * Launches an experiment in a new folder of its project.
     *
     * @param experiment the experiment's file
     * @param settings values to use instead of the file's, by dotted path
     * @return the run, queued
     * @throws BadInputException when there can be no folder for it
     */
    public ActiveRun start(IFile experiment, Map<String, String> settings) throws BadInputException {
        Path file = local(experiment);
        Path folder = ResultFolders.next(local(experiment.getProject()), file);
        return schedule(experiment, new RunRequest(file, folder, false, settings, threads()));
    }

    /**
     * Goes on with an interrupted run, with the settings that it had.
     *
     * @param experiment the experiment's file
     * @param folder the run's folder
     * @return the run, queued
     * @throws BadInputException when the folder holds no run
     */
    public ActiveRun resume(IFile experiment, Path folder) throws BadInputException {
        Map<String, String> settings = Run.info(folder).facts(RunInfo.Section.SETTINGS);
        return schedule(experiment, new RunRequest(local(experiment), folder, true, settings, threads()));
    }

    /** @param run the run to stop, or to take out of the queue; one that has ended stays as it is */
    public void stop(ActiveRun run) {
        List<RunJob> known;
        synchronized (this) {
            known = List.copyOf(jobs);
        }
        known.stream().filter(job -> job.activeRun() == run).forEach(Job::cancel);
    }

    /** @param run an ended run that the list shall no longer show */
    public void forget(ActiveRun run) {
        synchronized (this) {
            if (!run.state().ended()) {
                return;
            }
            all.remove(run);
        }
        tell(run);
    }

    /** @return all runs of this session, in the order of their launch */
    public synchronized List<ActiveRun> all() {
        return List.copyOf(all);
    }

    /** @return the run that is being computed, if there is one */
    public Optional<ActiveRun> computing() {
        return all().stream().filter(run -> run.state() == RunState.COMPUTING || run.state() == RunState.STOPPING)
                .findFirst();
    }

    /** @return whether a run computes or waits */
    public boolean active() {
        return all().stream().anyMatch(run -> !run.state().ended());
    }

    /**
     * Stops everything and waits until the last files are written.
     *
     * @param millis how long to wait at most
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public void stopAll(long millis) throws InterruptedException {
        all().forEach(this::stop);
        long end = System.nanoTime() + millis * 1_000_000;
        while (active() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }

    /** @param listener hears of every run whose state has changed, on any thread */
    public void addListener(Consumer<ActiveRun> listener) {
        listeners.add(listener);
    }

    /** @param listener that shall no longer hear */
    public void removeListener(Consumer<ActiveRun> listener) {
        listeners.remove(listener);
    }

    private ActiveRun schedule(IFile experiment, RunRequest request) {
        ActiveRun run = new ActiveRun(experiment, request);
        RunJob job = new RunJob(run, backend, this::tell);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                ended(job);
            }
        });
        synchronized (this) {
            all.removeIf(other -> other.state().ended() && other.request().folder().equals(request.folder()));
            all.add(run);
            jobs.add(job);
        }
        tell(run);
        job.schedule();
        return run;
    }

    private void ended(RunJob job) {
        ActiveRun run = job.activeRun();
        synchronized (this) {
            jobs.remove(job);
        }
        if (!run.state().ended()) {
            // A job that is cancelled while it waits never runs.
            run.end(RunState.CANCELLED, JobMessages.cancelledWhileQueued);
            removeEmpty(run.request());
        }
        refresh(run);
        tell(run);
    }

    private static void removeEmpty(RunRequest request) {
        boolean removed = !request.resume() && request.folder().toFile().delete();
        if (!removed) {
            Platform.getLog(Runs.class).info("The folder " + request.folder() + " stays.");
        }
    }

    /** Shows the run's files in the navigator. */
    private static void refresh(ActiveRun run) {
        IContainer project = run.experiment().getProject();
        WorkspaceJob job = new WorkspaceJob(JobMessages.refreshing) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (project.isAccessible()) {
                    project.getFolder(IPath.fromOSString(ResultFolders.RUNS))
                            .refreshLocal(IResource.DEPTH_INFINITE, monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setRule(project);
        job.schedule();
    }

    private void tell(ActiveRun run) {
        listeners.forEach(listener -> listener.accept(run));
    }

    private static Path local(IResource resource) throws BadInputException {
        IPath location = resource.getLocation();
        if (location == null) {
            throw new BadInputException(resource.getFullPath().toString(), "",
                    NLS.bind(JobMessages.notLocal, resource.getName()), "");
        }
        return location.toFile().toPath();
    }

    /**
     * @param project a project
     * @return the folder of its runs on the disk, if it is on this computer
     */
    public static Optional<Path> folder(IProject project) {
        return Optional.ofNullable(project.getLocation()).map(at -> at.toFile().toPath().resolve(ResultFolders.RUNS));
    }
}
