/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

/** At which temperature an uncertainty is looked at. Accuracy depends on neither. */
public enum Softmax {
    /** as the chip is used: the logits as they are */
    ONE,
    /** as the network was trained: the logits divided as in the method's loss */
    TRAINING
}
