/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A fixed run of float32 in native memory, aligned to a cache line.
 *
 * <p>This class alone decides how Java touches native memory: kernels copy a block that fits the first-level cache
 * onto the heap, compute there and copy it back. Measured against element access by JavaCPP indexers, direct buffers
 * and raw addresses on JDK 17, this is the fastest or as fast for every kernel, because only loops over heap arrays
 * are vectorised.
 */
final class NativeFloats implements AutoCloseable {

    private static final int ALIGNMENT = 64;

    private final int size;
    /** What is to be freed; null for a part of another object's memory. */
    private final FloatPointer owner;
    private final FloatPointer pointer;
    private final FloatPointer cursor;
    private final FloatBuffer buffer;
    private final IntBuffer bits;

    /**
     * Allocates zeroes.
     *
     * @param size number of values, at least 1
     * @throws OutOfMemoryError when the memory is not there
     */
    NativeFloats(int size) {
        this.size = size;
        owner = new FloatPointer(size + (long) (ALIGNMENT / Float.BYTES));
        // Otherwise a PointerScope in which this happens to be called would free it.
        owner.retainReference();
        long misplaced = owner.address() % ALIGNMENT;
        pointer = owner.getPointer(misplaced == 0 ? 0 : (ALIGNMENT - misplaced) / Float.BYTES);
        pointer.limit(size).capacity(size);
        Pointer.memset(pointer, 0, (long) size * Float.BYTES);
        cursor = new FloatPointer(pointer);
        buffer = pointer.asBuffer();
        bits = pointer.asByteBuffer().order(ByteOrder.nativeOrder()).asIntBuffer();
    }

    private NativeFloats(NativeFloats whole, int first, int size) {
        this.size = size;
        owner = null;
        pointer = whole.pointer.getPointer(first);
        pointer.limit(size).capacity(size);
        cursor = new FloatPointer(pointer);
        buffer = pointer.asBuffer();
        bits = pointer.asByteBuffer().order(ByteOrder.nativeOrder()).asIntBuffer();
    }

    int size() {
        return size;
    }

    /** @return some of the values, which this object goes on to own; to be left when it is closed */
    NativeFloats part(int first, int length) {
        return new NativeFloats(this, first, length);
    }

    /** @return the first value, for native calls */
    FloatPointer pointer() {
        return pointer;
    }

    /** @return a value for a native call; valid until the next call of this method */
    FloatPointer pointer(long index) {
        return cursor.position(index);
    }

    /** @return an array over the leading values in C order, sharing the memory */
    INDArray view(long... shape) {
        long length = 1;
        for (long extent : shape) {
            length *= extent;
        }
        DataBuffer shared = Nd4j.createBuffer(pointer, length, DataType.FLOAT);
        return Nd4j.create(shared, shape, Nd4j.getStrides(shape, 'c'), 0, 'c');
    }

    void get(int index, float[] into, int at, int count) {
        buffer.get(index, into, at, count);
    }

    void get(int index, float[] into, int count) {
        buffer.get(index, into, 0, count);
    }

    /** Reads the values' bits. */
    void get(int index, int[] into, int count) {
        bits.get(index, into, 0, count);
    }

    /** Writes values by their bits. */
    void put(int index, int[] from, int count) {
        bits.put(index, from, 0, count);
    }

    void put(int index, float[] from, int at, int count) {
        buffer.put(index, from, at, count);
    }

    void put(int index, float[] from, int count) {
        buffer.put(index, from, 0, count);
    }

    void copyFrom(NativeFloats source, int count) {
        Pointer.memcpy(pointer, source.pointer, (long) count * Float.BYTES);
    }

    @Override
    public void close() {
        cursor.setNull();
        pointer.setNull();
        if (owner != null) {
            owner.close();
        }
    }
}
