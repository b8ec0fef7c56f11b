/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.schedule;

import org.ohmlab.core.OhmlabException;

/**
 * A piece of work that one thread does from start to end. Tasks may depend on nothing but what was complete when they
 * were added, so that any order of execution gives the same results.
 *
 * @param <W> what a thread keeps between its tasks, such as an executor
 */
public interface Task<W> {

    /** @return tasks with a lower rank are begun before those with a higher one */
    int rank();

    /** @return estimated work in any unit that tasks of one rank share; of equal rank, the longest is begun first */
    double cost();

    /**
     * Does the work.
     *
     * @param worker what the calling thread keeps between tasks
     * @throws OhmlabException when the work failed or was cancelled; all other tasks are then stopped too
     */
    void run(W worker) throws OhmlabException;
}
