/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

/**
 * The version of the model file format. One number holds for all four kinds of file.
 * <p>
 * It goes up when an older Ohmlab would misread or lose something, or when a default changes its meaning; an addition
 * whose default means "as before" leaves it alone. Going up needs a {@link MigrationParticipant} and a set of frozen
 * example files of the version left behind.
 * </p>
 * <h2>History</h2>
 * <table>
 * <caption>Versions of the file format</caption>
 * <tr><th>version</th><th>Ohmlab</th><th>what changed</th></tr>
 * <tr><td>1</td><td>0.1.0</td><td>The first.</td></tr>
 * </table>
 */
public final class FormatVersion {

    /** What this Ohmlab writes. */
    public static final int CURRENT = 1;

    /** What a file without the attribute is taken for. */
    public static final int WHEN_ABSENT = 1;

    private FormatVersion() {
    }
}
