/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.npz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * An array of numbers with a shape, in C order (the last axis varies fastest). Immutable: arrays are copied on the way
 * in and out, unless a method says otherwise.
 */
public final class NpyArray {

    private final NpyType type;
    private final int[] shape;
    /** Little-endian elements. */
    private final byte[] bytes;

    /**
     * @param type the elements' type
     * @param shape lengths of the axes; empty for a single number
     * @param bytes little-endian elements in C order; kept, not copied
     */
    NpyArray(NpyType type, int[] shape, byte[] bytes) {
        this.type = Objects.requireNonNull(type, "type");
        this.shape = shape.clone();
        this.bytes = bytes;
        if (elements(shape) * type.bytes() != bytes.length) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes are not " + Arrays.toString(shape) + " of " + type);
        }
    }

    /**
     * @param values the elements in C order
     * @param shape lengths of the axes; their product is the number of values
     * @return a float32 array
     */
    public static NpyArray of(float[] values, int... shape) {
        ByteBuffer buffer = allocate(values.length, NpyType.FLOAT32);
        buffer.asFloatBuffer().put(values);
        return new NpyArray(NpyType.FLOAT32, shape, buffer.array());
    }

    /**
     * @param values the elements in C order
     * @param shape lengths of the axes; their product is the number of values
     * @return a float64 array
     */
    public static NpyArray of(double[] values, int... shape) {
        ByteBuffer buffer = allocate(values.length, NpyType.FLOAT64);
        buffer.asDoubleBuffer().put(values);
        return new NpyArray(NpyType.FLOAT64, shape, buffer.array());
    }

    /**
     * @param values the elements in C order
     * @param shape lengths of the axes; their product is the number of values
     * @return an int64 array
     */
    public static NpyArray of(long[] values, int... shape) {
        ByteBuffer buffer = allocate(values.length, NpyType.INT64);
        buffer.asLongBuffer().put(values);
        return new NpyArray(NpyType.INT64, shape, buffer.array());
    }

    /**
     * @param values the elements in C order; copied
     * @param shape lengths of the axes; their product is the number of values
     * @return a uint8 array
     */
    public static NpyArray ofBytes(byte[] values, int... shape) {
        return new NpyArray(NpyType.UINT8, shape, values.clone());
    }

    /** @return the elements' type */
    public NpyType type() {
        return type;
    }

    /** @return how many axes there are; 0 for a single number */
    public int rank() {
        return shape.length;
    }

    /**
     * @param axis 0 for the first
     * @return that axis' length
     */
    public int length(int axis) {
        return shape[axis];
    }

    /** @return a copy of the axes' lengths */
    public int[] shape() {
        return shape.clone();
    }

    /** @return how many elements there are */
    public int size() {
        return bytes.length / type.bytes();
    }

    /** @return the elements as floats, rounded where they are wider; a new array */
    public float[] floats() {
        float[] values = new float[size()];
        ByteBuffer in = buffer();
        if (type == NpyType.FLOAT32) {
            in.asFloatBuffer().get(values);
        } else if (type == NpyType.FLOAT64) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) in.getDouble(i * Double.BYTES);
            }
        } else {
            for (int i = 0; i < values.length; i++) {
                values[i] = whole(in, i);
            }
        }
        return values;
    }

    /** @return the elements as doubles; a new array */
    public double[] doubles() {
        double[] values = new double[size()];
        ByteBuffer in = buffer();
        if (type == NpyType.FLOAT64) {
            in.asDoubleBuffer().get(values);
        } else if (type == NpyType.FLOAT32) {
            for (int i = 0; i < values.length; i++) {
                values[i] = in.getFloat(i * Float.BYTES);
            }
        } else {
            for (int i = 0; i < values.length; i++) {
                values[i] = whole(in, i);
            }
        }
        return values;
    }

    /**
     * @return the elements as whole numbers; a new array
     * @throws IllegalStateException when the type is floating point
     */
    public long[] longs() {
        if (type.isFloat()) {
            throw new IllegalStateException("The elements are " + type + ", not whole numbers");
        }
        long[] values = new long[size()];
        ByteBuffer in = buffer();
        for (int i = 0; i < values.length; i++) {
            values[i] = whole(in, i);
        }
        return values;
    }

    /** @return the little-endian elements; the array itself, not to be changed */
    byte[] rawBytes() {
        return bytes;
    }

    /**
     * Gives the raw bytes of an array of bytes without a copy, because image sets are large. Not to be changed.
     *
     * @return the elements
     * @throws IllegalStateException when the type is not {@link NpyType#UINT8}
     */
    public byte[] sharedBytes() {
        if (type != NpyType.UINT8) {
            throw new IllegalStateException("The elements are " + type + ", not unsigned bytes");
        }
        return bytes;
    }

    private long whole(ByteBuffer in, int i) {
        switch (type) {
            case INT8:
                return in.get(i);
            case UINT8:
                return in.get(i) & 0xFF;
            case INT16:
                return in.getShort(i * 2);
            case UINT16:
                return in.getShort(i * 2) & 0xFFFF;
            case INT32:
                return in.getInt(i * 4);
            case UINT32:
                return in.getInt(i * 4) & 0xFFFFFFFFL;
            default:
                return in.getLong(i * 8);
        }
    }

    private ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer allocate(int elements, NpyType type) {
        return ByteBuffer.allocate(Math.multiplyExact(elements, type.bytes())).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @return the product of the lengths, exact because no array has so many bytes that a long overflows */
    static long elements(int[] shape) {
        long product = 1;
        for (int length : shape) {
            if (length < 0) {
                throw new IllegalArgumentException("An axis of length " + length);
            }
            product = Math.multiplyExact(product, length);
        }
        return product;
    }

    @Override
    public String toString() {
        return type + Arrays.toString(shape);
    }
}
