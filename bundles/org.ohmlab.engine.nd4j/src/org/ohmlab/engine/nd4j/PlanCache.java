/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ohmlab.engine.spi.EngineException;

/**
 * Native descriptions of one layer for the numbers of images it meets, which take too long to make at every call.
 *
 * @param <P> a description for one number of images
 */
final class PlanCache<P extends AutoCloseable> implements AutoCloseable {

    /** A full batch, the last one of an epoch, and those of an evaluation. */
    private static final int KEPT = 4;

    /**
     * Makes a description.
     *
     * @param <P> its type
     */
    interface Maker<P> {

        /** @return the description for a number of images */
        P make(int count) throws EngineException;
    }

    private final Maker<P> maker;
    private final Map<Integer, P> plans = new LinkedHashMap<>(8, 0.75f, true);

    /**
     * @param maker makes what is missing
     * @param count the number of images to begin with, so that lack of memory shows early
     * @throws EngineException when it cannot be made
     */
    PlanCache(Maker<P> maker, int count) throws EngineException {
        this.maker = maker;
        plans.put(count, maker.make(count));
    }

    /** @return the description for a number of images */
    P of(int count) {
        P plan = plans.get(count);
        if (plan == null) {
            if (plans.size() == KEPT) {
                close(plans.remove(plans.keySet().iterator().next()));
            }
            try {
                plan = maker.make(count);
            } catch (EngineException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            plans.put(count, plan);
        }
        return plan;
    }

    private void close(P plan) {
        try {
            plan.close();
        } catch (Exception e) {
            throw new IllegalStateException("Native memory could not be freed.", e);
        }
    }

    @Override
    public void close() {
        plans.values().forEach(this::close);
        plans.clear();
    }
}
