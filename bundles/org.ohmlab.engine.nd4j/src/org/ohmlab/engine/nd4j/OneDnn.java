/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Optional;

import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.stream;
import org.bytedeco.javacpp.Loader;

/**
 * oneDNN by its own preset, loaded once per process. ND4J has oneDNN inside too, but shows neither its Winograd
 * convolutions nor its blocked layouts, and builds and reorders anew at every call.
 *
 * <p>Used where the processor has AVX-512, for which those convolutions are written; elsewhere, and where the library
 * cannot be loaded, {@link ConvolutionKernel} computes by ND4J.
 */
final class OneDnn {

    /** Set to {@code off}, the property keeps oneDNN's preset from being loaded. */
    static final String SWITCH = "org.ohmlab.onednn";

    private static Optional<OneDnn> loaded;

    private final engine engine;
    private final stream stream;

    private OneDnn(engine engine, stream stream) {
        this.engine = engine;
        this.stream = stream;
    }

    /**
     * @return oneDNN, or nothing where it is of no use
     */
    static synchronized Optional<OneDnn> load() {
        if (loaded == null) {
            loaded = tryToLoad();
        }
        return loaded;
    }

    private static Optional<OneDnn> tryToLoad() {
        if ("off".equals(System.getProperty(SWITCH))) {
            return Optional.empty();
        }
        try {
            Loader.load(dnnl.class);
            int wide = dnnl.cpu_isa.avx512_core.value;
            if ((dnnl.dnnl_get_effective_cpu_isa() & wide) != wide) {
                return Optional.empty();
            }
            engine engine = new engine(org.bytedeco.dnnl.engine.kind.cpu, 0);
            return Optional.of(new OneDnn(engine, new stream(engine)));
        } catch (LinkageError | RuntimeException e) {
            // ND4J computes all the same, only slower; the run's record names the libraries that were used.
            return Optional.empty();
        }
    }

    /** @return the processor */
    engine engine() {
        return engine;
    }

    /** @return where primitives run: at once, on the calling thread */
    stream stream() {
        return stream;
    }

    /** @return the version, as in 2.5.2 */
    String version() {
        try (org.bytedeco.dnnl.dnnl_version_t version = dnnl.dnnl_version()) {
            return version.major() + "." + version.minor() + "." + version.patch();
        }
    }
}
