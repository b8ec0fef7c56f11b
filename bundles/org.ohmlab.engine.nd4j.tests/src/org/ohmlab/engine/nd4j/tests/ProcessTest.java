/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the library loads, in processes of their own: quietly, or with a sentence that helps. */
class ProcessTest {

    @TempDir
    private Path folder;

    private JavaProcess run(List<String> options, String classPath) throws IOException, InterruptedException {
        return JavaProcess.run(folder, options, classPath, LoadAndRun.class);
    }

    @Test
    void printsNothing() throws IOException, InterruptedException {
        JavaProcess outcome = run(List.of(), JavaProcess.shippedClassPath());
        assertEquals(LoadAndRun.FINE, outcome.exit(), outcome.output());
        // Newer Java versions announce on their own that native code is loaded.
        String own = outcome.output().lines().filter(line -> !line.startsWith("WARNING: ") && !line.isBlank())
                .collect(Collectors.joining("\n"));
        assertEquals("", own);
    }

    @Test
    void givesTheSameBitsWithoutHelpFromTheEnvironment() throws Exception {
        JavaProcess outcome = run(List.of("-Dohmlab.test.digest=" + folder.resolve("digest")),
                JavaProcess.shippedClassPath());
        assertEquals(LoadAndRun.FINE, outcome.exit(), outcome.output());
        assertEquals(LoadAndRun.digest(), Files.readString(folder.resolve("digest")));
    }

    @Test
    void leavesOtherCoresAlone() throws IOException, InterruptedException {
        JavaProcess outcome = JavaProcess.run(folder, List.of(), JavaProcess.shippedClassPath(), CountTicks.class);
        assertEquals(0, outcome.exit(), outcome.output());
    }

    @Test
    void computesWithoutTheSecondLibraryToo() throws IOException, InterruptedException {
        JavaProcess switchedOff = JavaProcess.run(folder, List.of("-Dorg.ohmlab.onednn=off"),
                JavaProcess.shippedClassPath(), CheckGradients.class);
        assertEquals(0, switchedOff.exit(), switchedOff.output());
        assertTrue(switchedOff.output().contains("onednn ND4J's own"), switchedOff.output());
        JavaProcess missing = JavaProcess.run(folder, List.of(),
                JavaProcess.classPathWithout(List.of("dnnl-linux", "opencl-linux")), CheckGradients.class);
        assertEquals(0, missing.exit(), missing.output());
        assertTrue(missing.output().contains("onednn ND4J's own"), missing.output());
    }

    @Test
    void namesMissingNatives() throws IOException, InterruptedException {
        JavaProcess outcome = run(List.of(), JavaProcess.classPathWithout(List.of("linux-x86_64")));
        assertEquals(LoadAndRun.ENGINE_EXCEPTION, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("native compute libraries"), outcome.output());
    }

    @Test
    void saysInOneSentenceThatThereAreNoNativesForASystem() throws IOException, InterruptedException {
        JavaProcess outcome = run(List.of("-Dorg.bytedeco.javacpp.platform=linux-riscv64"),
                JavaProcess.shippedClassPath());
        assertEquals(LoadAndRun.ENGINE_EXCEPTION, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("There are no native compute libraries for this system (linux-riscv64),"
                + " so that nothing can be trained or evaluated here, while models can be edited and checked as"
                + " anywhere; Ohmlab computes on linux-x86_64, windows-x86_64, macosx-x86_64, macosx-arm64."),
                outcome.output());
    }

    @Test
    void namesAnUnwritableCache() throws IOException, InterruptedException {
        // A file where the folder should be cannot be written to, not even by root.
        Path file = Files.writeString(folder.resolve("file"), "");
        JavaProcess outcome = run(List.of("-Dorg.bytedeco.javacpp.cachedir=" + file.resolve("cache"),
                "-Duser.home=" + file, "-Djava.io.tmpdir=" + file), JavaProcess.shippedClassPath());
        assertEquals(LoadAndRun.ENGINE_EXCEPTION, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("cachedir"), outcome.output());
    }

    @Test
    void namesLackOfMemory() throws IOException, InterruptedException {
        JavaProcess outcome = run(List.of("-Dorg.bytedeco.javacpp.maxbytes=1m"), JavaProcess.shippedClassPath());
        assertEquals(LoadAndRun.ENGINE_EXCEPTION, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("smaller batch"), outcome.output());
    }
}
