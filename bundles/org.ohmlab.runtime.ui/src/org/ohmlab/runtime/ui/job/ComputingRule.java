/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.job;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets one run compute at a time: each uses all the threads that it may have. */
final class ComputingRule implements ISchedulingRule {

    static final ComputingRule ONE = new ComputingRule();

    private ComputingRule() {
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule == this;
    }
}
