/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.evaluation.ChipRangeResult;
import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.runtime.folder.EvaluationStore;
import org.ohmlab.runtime.folder.EvaluationStore.Chips;

/**
 * Collects the chips of one network at one sigma_d from the threads that evaluate them, and keeps them on disk as they
 * come. Sums over chips are exact, so the order in which parts arrive has no influence.
 */
final class EvaluationUnit {

    /** Rewriting the sums after every part would cost more than evaluating a few chips again after a kill. */
    private static final long SAVE_NANOS = 5_000_000_000L;

    private final TrainedNetwork network;
    private final double sigmaD;
    private final int chips;
    private final EvaluationStore store;
    private final LongSupplier clock;
    private ChipRangeResult merged;
    private Chips complete;
    private long saved;

    /**
     * @param network the network's training
     * @param sigmaD the sigma_d
     * @param chips how many chips are evaluated
     * @param store where they are kept
     * @param clock nanoseconds from any origin
     * @throws OhmlabException when what is on disk is damaged
     */
    EvaluationUnit(TrainedNetwork network, double sigmaD, int chips, EvaluationStore store, LongSupplier clock)
            throws OhmlabException {
        this.network = network;
        this.sigmaD = sigmaD;
        this.chips = chips;
        this.store = store;
        this.clock = clock;
        saved = clock.getAsLong();
        Optional<Chips> before = store.read();
        if (before.isPresent()) {
            merged = before.get().sums().orElse(null);
            complete = merged == null ? before.get() : null;
        }
    }

    /** @return the network's training */
    TrainedNetwork network() {
        return network;
    }

    /** @return the sigma_d */
    double sigmaD() {
        return sigmaD;
    }

    /** @return all chips, once they are there */
    synchronized Optional<Chips> complete() {
        return Optional.ofNullable(complete);
    }

    /** @return how many chips are there */
    synchronized int done() {
        return complete != null ? complete.chips().size() : merged == null ? 0 : merged.chips().size();
    }

    /**
     * @param size largest number of chips in a range
     * @return ranges {first, end} that cover the chips still missing
     */
    synchronized List<int[]> missing(int size) {
        List<int[]> ranges = new ArrayList<>();
        if (complete != null) {
            return ranges;
        }
        boolean[] there = new boolean[chips];
        if (merged != null) {
            merged.chips().forEach(chip -> there[chip.chip()] = true);
        }
        int chip = 0;
        while (chip < chips) {
            int first = chip;
            while (chip < chips && !there[chip] && chip - first < size) {
                chip++;
            }
            if (chip > first) {
                ranges.add(new int[] {first, chip});
            } else {
                chip++;
            }
        }
        return ranges;
    }

    /**
     * Adds chips and now and then saves.
     *
     * @param part the chips
     * @throws OhmlabException when they cannot be saved
     */
    synchronized void add(ChipRangeResult part) throws OhmlabException {
        merged = merged == null ? part : ChipRangeResult.merge(List.of(merged, part));
        if (merged.chips().size() == chips) {
            complete = Chips.complete(merged);
            merged = null;
            store.write(complete);
        } else if (clock.getAsLong() - saved >= SAVE_NANOS) {
            store.write(Chips.partial(merged));
            saved = clock.getAsLong();
        }
    }

    /**
     * Saves what was added since the last save.
     *
     * @throws OhmlabException when it cannot be saved
     */
    synchronized void save() throws OhmlabException {
        if (merged != null) {
            store.write(Chips.partial(merged));
        }
    }

    /** @return the results of the chips so far, in order */
    synchronized List<ChipResult> chipResults() {
        return complete != null ? complete.chips() : merged == null ? List.of() : merged.chips();
    }
}
