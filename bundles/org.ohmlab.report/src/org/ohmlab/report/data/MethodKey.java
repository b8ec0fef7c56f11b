/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.Objects;

/**
 * What was trained: a method, at a device variation. All seeds of a key are trainings of the same kind.
 *
 * @param method the method's name
 * @param sigmaTrain the device variation in training, 0 when there was none
 */
public record MethodKey(String method, double sigmaTrain) {

    /** Refuses a key without a name. */
    public MethodKey {
        Objects.requireNonNull(method, "method");
    }
}
