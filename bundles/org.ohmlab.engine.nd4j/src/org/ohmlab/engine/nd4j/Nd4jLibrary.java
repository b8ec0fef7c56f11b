/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.presets.openblas_nolapack;
import org.nd4j.common.config.ND4JClassLoading;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.ohmlab.engine.spi.EngineException;

/** ND4J and its native libraries, loaded once per process. */
final class Nd4jLibrary {

    private static final String CACHE = "org.bytedeco.javacpp.cachedir";

    /** Systems that there is a fragment with native libraries for, as JavaCPP names them. */
    private static final List<String> SYSTEMS = List.of("linux-x86_64", "windows-x86_64", "macosx-x86_64",
            "macosx-arm64");

    private static Nd4jLibrary loaded;

    private final NativeOps natives;

    private Nd4jLibrary(NativeOps natives) {
        this.natives = natives;
    }

    /**
     * @return the library
     * @throws EngineException when it cannot be loaded
     */
    static synchronized Nd4jLibrary load() throws EngineException {
        if (loaded == null) {
            nameCache();
            requireCache();
            String platform = Loader.getPlatform();
            try {
                // Service loading would otherwise go by whatever class loader the calling thread happens to carry.
                ND4JClassLoading.setNd4jClassloaderFromClass(Nd4j.class);
                Nd4j.create(1).close();
                NativeOps natives = NativeOpsHolder.getInstance().getDeviceNativeOps();
                if (!Nd4j.getEnvironment().isCPU()) {
                    throw new EngineException("ND4J chose a backend that is not the CPU.", null);
                }
                Nd4j.getEnvironment().setMaxThreads(1);
                Nd4j.getEnvironment().setMaxMasterThreads(1);
                openblas_nolapack.blas_set_num_threads(1);
                loaded = new Nd4jLibrary(natives);
            } catch (LinkageError | RuntimeException e) {
                throw new EngineException(absence(platform, e), e);
            }
        }
        return loaded;
    }

    /** Says why nothing can be computed here, and that everything else works. */
    private static String absence(String platform, Throwable error) {
        if (!SYSTEMS.contains(platform)) {
            return "There are no native compute libraries for this system (" + platform + "), so that nothing can be"
                    + " trained or evaluated here, while models can be edited and checked as anywhere; Ohmlab computes"
                    + " on " + String.join(", ", SYSTEMS) + '.';
        }
        return "The native compute libraries for this system (" + platform + ") are missing or cannot be loaded, so"
                + " that nothing can be trained or evaluated until Ohmlab is installed anew from the archive for this"
                + " system. Cause: " + root(error);
    }

    /**
     * JavaCPP would unpack the libraries of all versions to one folder, each over the other, because it cannot tell
     * from which jar of a bundle they come and our jars carry no version in their names. It reads the folder's name
     * once, when its classes are loaded.
     */
    private static void nameCache() {
        if (System.getProperty(CACHE) == null) {
            System.setProperty(CACHE, System.getProperty("user.home") + "/.javacpp/cache/nd4j-"
                    + version("org.nd4j", "nd4j-native"));
        }
    }

    private static void requireCache() throws EngineException {
        try {
            if (Loader.getCacheDir() == null) {
                throw new IOException("no folder");
            }
        } catch (IOException | SecurityException e) {
            throw new EngineException("The native compute libraries need a writable folder to be unpacked to; name one"
                    + " with -D" + CACHE + "=FOLDER. Cause: " + root(e), e);
        }
    }

    private static String root(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /**
     * Makes native calls of this thread run on it alone. OpenMP keeps the number per calling thread, so it has to be
     * said before every run of kernels, whose caller may be any thread.
     */
    void useOneThread() {
        natives.setOmpNumThreads(1);
    }

    /** @return names and versions */
    Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("nd4j", version("org.nd4j", "nd4j-native"));
        versions.put("openblas", version("org.bytedeco", "openblas"));
        versions.put("onednn", OneDnn.load().map(OneDnn::version).orElse("ND4J's own"));
        versions.put("javacpp", version("org.bytedeco", "javacpp"));
        versions.put("platform", Loader.getPlatform());
        return versions;
    }

    private static String version(String group, String artifact) {
        String resource = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        try (InputStream in = Nd4j.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return "unknown";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
