/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.concurrent.TimeUnit;

import org.ohmlab.core.OhmlabException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The product of two square matrices, one thread: what the machine can do at best. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ProductBenchmark {

    private static final long MEGA = 1_000_000;

    /** Rows and columns. */
    @Param({"512", "1024", "2048"})
    public int size;

    private final Arena arena = new Arena();
    private NativeFloats a;
    private NativeFloats b;
    private NativeFloats c;

    /** Counts. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        /** Millions of floating-point operations so far. */
        public long megaflop;
    }

    /**
     * Fills the matrices.
     *
     * @throws OhmlabException when the memory is not there
     */
    @Setup(Level.Trial)
    public void open() throws OhmlabException {
        Nd4jLibrary.load().useOneThread();
        float[] values = new float[size * size];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 7 - 3;
        }
        a = filled(values);
        b = filled(values);
        c = filled(values);
    }

    private NativeFloats filled(float[] values) throws OhmlabException {
        NativeFloats floats = arena.allocate("a matrix", size, size);
        floats.put(0, values, values.length);
        return floats;
    }

    /** @param work counts */
    @Benchmark
    public void product(Work work) {
        Gemm.nn(size, size, size, a.pointer(), b.pointer(), 0, c.pointer());
        work.megaflop += 2L * size * size * size / MEGA;
    }

    /** Frees the memory. */
    @TearDown(Level.Trial)
    public void close() {
        arena.close();
    }
}
