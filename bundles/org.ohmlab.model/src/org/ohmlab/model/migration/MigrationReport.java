/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import java.util.ArrayList;
import java.util.List;

/** What migration did to one file. Belongs to the thread that loads. */
public final class MigrationReport {

    private final int fromVersion;
    private final int toVersion;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param fromVersion version of the file
     * @param toVersion version it was brought to
     */
    public MigrationReport(int fromVersion, int toVersion) {
        this.fromVersion = fromVersion;
        this.toVersion = toVersion;
    }

    /** @return version of the file */
    public int fromVersion() {
        return fromVersion;
    }

    /** @return version it was brought to */
    public int toVersion() {
        return toVersion;
    }

    /** @param note one sentence for the user about something that could not be kept as it was */
    public void add(String note) {
        notes.add(note);
    }

    /** @return the notes, in the order in which they were made */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
