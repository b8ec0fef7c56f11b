/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.ohmlab.runtime.ui.launch.RunRequest;
import org.ohmlab.runtime.ui.live.LiveRun;

/** A run that was launched in this session. Safe for any thread. */
public final class ActiveRun {

    private final IFile experiment;
    private final RunRequest request;
    private final LiveRun live = new LiveRun(Instant::now);
    private RunState state = RunState.QUEUED;
    private String message = "";
    private Instant started;
    private Instant ended;

    ActiveRun(IFile experiment, RunRequest request) {
        this.experiment = Objects.requireNonNull(experiment, "experiment");
        this.request = Objects.requireNonNull(request, "request");
    }

    /** @return the experiment's file */
    public IFile experiment() {
        return experiment;
    }

    /** @return what was asked for */
    public RunRequest request() {
        return request;
    }

    /** @return what the run has told so far */
    public LiveRun live() {
        return live;
    }

    /** @return the name of its folder */
    public String name() {
        return request.folder().getFileName().toString();
    }

    /** @return how it stands */
    public synchronized RunState state() {
        return state;
    }

    /** @return what the user should know about its end, empty when there is nothing to say */
    public synchronized String message() {
        return message;
    }

    /** @return how long it has been computing, or did; empty while it waits */
    public synchronized Optional<Duration> time() {
        return started == null ? Optional.empty()
                : Optional.of(Duration.between(started, ended == null ? Instant.now() : ended));
    }

    synchronized void begin() {
        started = Instant.now();
        state = RunState.COMPUTING;
    }

    synchronized void stopping() {
        if (state == RunState.COMPUTING) {
            state = RunState.STOPPING;
        }
    }

    synchronized void end(RunState last, String words) {
        ended = Instant.now();
        state = last;
        message = words;
    }
}
