/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.npz;

/** The kinds of array elements that are understood. */
public enum NpyType {
    /** 32-bit floating point. */
    FLOAT32("f4", 4),
    /** 64-bit floating point. */
    FLOAT64("f8", 8),
    /** Signed byte. */
    INT8("i1", 1),
    /** Signed 16-bit number. */
    INT16("i2", 2),
    /** Signed 32-bit number. */
    INT32("i4", 4),
    /** Signed 64-bit number. */
    INT64("i8", 8),
    /** Unsigned byte. */
    UINT8("u1", 1),
    /** Unsigned 16-bit number. */
    UINT16("u2", 2),
    /** Unsigned 32-bit number. */
    UINT32("u4", 4),
    /** Unsigned 64-bit number; values from 2^63 on are read as negative. */
    UINT64("u8", 8);

    private final String code;
    private final int bytes;

    NpyType(String code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /** @return NumPy's code without the byte order, such as {@code f4} */
    public String code() {
        return code;
    }

    /** @return bytes of an element */
    public int bytes() {
        return bytes;
    }

    /** @return whether there are negative values */
    public boolean isSigned() {
        return code.charAt(0) != 'u';
    }

    /** @return true for floating point */
    public boolean isFloat() {
        return this == FLOAT32 || this == FLOAT64;
    }
}
