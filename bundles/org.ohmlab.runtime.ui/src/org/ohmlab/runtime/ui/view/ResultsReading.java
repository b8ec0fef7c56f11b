/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ohmlab.core.BadInputException;
import org.ohmlab.report.compare.NamedRun;
import org.ohmlab.report.compare.RunCatalog;
import org.ohmlab.report.data.Run;

/** Looks for run folders in all open projects and reads their tables, in the background. */
final class ResultsReading extends Job {

    /** Milliseconds in which changes are taken together. */
    static final long SOON = 300;

    private record Known(FileTime changed, Run run) {
    }

    private final Consumer<List<ResultsModel.Found>> found;
    private final Map<Path, Known> known = new HashMap<>();

    ResultsReading(Consumer<List<ResultsModel.Found>> found) {
        super(ViewMessages.reading);
        this.found = found;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<ResultsModel.Found> runs = new ArrayList<>();
        IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
        SubMonitor progress = SubMonitor.convert(monitor, projects.length);
        for (IProject project : projects) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            if (project.isOpen() && project.getLocation() != null) {
                add(runs, project);
            }
            progress.worked(1);
        }
        runs.sort((a, b) -> started(b).compareTo(started(a)));
        found.accept(told(runs));
        return Status.OK_STATUS;
    }

    /** Runs of one name in several projects are told apart by their projects. */
    static List<ResultsModel.Found> told(List<ResultsModel.Found> runs) {
        Map<String, Set<String>> projects = runs.stream().collect(Collectors.groupingBy(run -> run.entry().name(),
                Collectors.mapping(ResultsModel.Found::project, Collectors.toSet())));
        return runs.stream().map(run -> projects.get(run.entry().name()).size() == 1 ? run
                : new ResultsModel.Found(run.entry(), run.project(), run.run().map(named -> new NamedRun(
                        NLS.bind(ViewMessages.inProject, named.name(), run.project()), named.run())))).toList();
    }

    private void add(List<ResultsModel.Found> runs, IProject project) {
        try {
            for (RunCatalog.Entry entry : RunCatalog.below(project.getLocation().toFile().toPath())) {
                runs.add(new ResultsModel.Found(entry, project.getName(), read(entry)));
            }
        } catch (BadInputException e) {
            Platform.getLog(ResultsReading.class).warn(e.getMessage(), e);
        }
    }

    private Optional<NamedRun> read(RunCatalog.Entry entry) {
        if (!entry.results()) {
            return Optional.empty();
        }
        try {
            FileTime changed = Files.getLastModifiedTime(entry.folder().resolve("summary.csv"));
            Known before = known.get(entry.folder());
            if (before == null || !before.changed().equals(changed)) {
                before = new Known(changed, Run.read(entry.folder()));
                known.put(entry.folder(), before);
            }
            return Optional.of(new NamedRun(entry.name(), before.run()));
        } catch (BadInputException | IOException e) {
            // A run may be writing its tables just now; the next change brings it back.
            Platform.getLog(ResultsReading.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }

    private static String started(ResultsModel.Found run) {
        return run.entry().info().map(info -> info.identity().startedAt()).orElse("");
    }
}
