/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import org.ohmlab.core.BadInputException;

/** Checks labels against the number of classes, or finds that number. */
final class Labels {

    /** More classes than any image set has: a label beyond is no label. */
    static final int MAX_CLASSES = 100_000;

    private Labels() {
    }

    /** Names the place of a label in its file. */
    @FunctionalInterface
    interface Place {

        /**
         * @param index which label
         * @return the place, for errors
         */
        String of(int index);
    }

    /**
     * @param labels all labels
     * @param declared how many classes there are, or 0 to take the largest label plus 1
     * @param file the file, as the user wrote it
     * @param place names the place of a label
     * @return how many classes there are
     * @throws BadInputException when a label is out of range
     */
    static int classes(int[] labels, int declared, String file, Place place) throws BadInputException {
        int limit = declared == 0 ? MAX_CLASSES : declared;
        int largest = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= limit) {
                throw new BadInputException(file, place.of(i), "The label " + labels[i] + " is not in 0.."
                        + (limit - 1) + ".", declared == 0 ? "Check that these are labels, counted from 0."
                                : "Check the labels, which count from 0, and the number of classes.");
            }
            largest = Math.max(largest, labels[i]);
        }
        return declared == 0 ? Math.max(2, largest + 1) : declared;
    }
}
