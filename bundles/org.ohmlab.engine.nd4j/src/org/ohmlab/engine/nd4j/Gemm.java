/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas;

/** Row-major float32 matrix products and sums by OpenBLAS. The suffix says which factors are transposed. */
final class Gemm {

    private Gemm() {
    }

    /** sum += addend. */
    static void add(int n, FloatPointer addend, FloatPointer sum) {
        openblas.cblas_saxpy(n, 1f, addend, 1, sum, 1);
    }

    /** c[m, n] = a[m, k] b[n, k]^T + beta c. */
    static void nt(int m, int n, int k, FloatPointer a, FloatPointer b, float beta, FloatPointer c) {
        openblas.cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, m, n, k, 1f, a, k, b, k, beta, c, n);
    }

    /** c[m, n] = a[m, k] b[k, n] + beta c. */
    static void nn(int m, int n, int k, FloatPointer a, FloatPointer b, float beta, FloatPointer c) {
        openblas.cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1f, a, k, b, n, beta, c, n);
    }

    /** c[m, n] = a[k, m]^T b[k, n] + beta c. */
    static void tn(int m, int n, int k, FloatPointer a, FloatPointer b, float beta, FloatPointer c) {
        openblas.cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, m, n, k, 1f, a, m, b, n, beta, c, n);
    }

    /** c[m, n] = a[k, m]^T b[n, k]^T + beta c. */
    static void tt(int m, int n, int k, FloatPointer a, FloatPointer b, float beta, FloatPointer c) {
        openblas.cblas_sgemm(CblasRowMajor, CblasTrans, CblasTrans, m, n, k, 1f, a, m, b, k, beta, c, n);
    }
}
