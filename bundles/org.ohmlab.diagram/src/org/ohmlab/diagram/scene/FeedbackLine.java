/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.List;

import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.geometry.Point;

/**
 * The line to the loss that all feedback points of one kind share, so that many points do not fill the page with lines.
 *
 * @param kind which feedback
 * @param route corners, from the farthest point to the loss
 * @param joints where points join
 */
public record FeedbackLine(FeedbackKind kind, List<Point> route, List<Point> joints) {

    /** Copies the lists. */
    public FeedbackLine {
        route = List.copyOf(route);
        joints = List.copyOf(joints);
    }
}
