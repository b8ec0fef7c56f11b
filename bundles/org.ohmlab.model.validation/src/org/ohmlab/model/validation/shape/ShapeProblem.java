/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.shape;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.network.Layer;

/**
 * Why a layer has no shape although its inputs have one.
 *
 * @param kind what kind of contradiction it is
 * @param layer the layer
 * @param feature the feature to blame
 * @param message what is wrong, one sentence
 * @param remedy what to do, one sentence
 */
public record ShapeProblem(Kind kind, Layer layer, EStructuralFeature feature, String message, String remedy) {

    /** Kinds of contradictions; each has its own rule. */
    public enum Kind {
        /** Inputs of an Add or Concat do not fit each other. */
        MERGE,
        /** A window is larger than the padded map. */
        WINDOW,
        /** A pool is padded by more than half its window. */
        POOL_PADDING,
        /** Groups do not divide channels. */
        GROUPS,
        /** A dense layer reads a map. */
        DENSE_ON_MAP,
        /** A result or a weight has more values than an array can hold. */
        TOO_LARGE
    }
}
