/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What a Java process of its own left.
 *
 * @param exit its exit code
 * @param output both its output streams
 */
record JavaProcess(int exit, String output) {

    /** Runs a main class without the environment's help for the number of native threads. */
    static JavaProcess run(Path folder, List<String> options, String classPath, Class<?> main,
            String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.endsWith("_NUM_THREADS"));
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(300, TimeUnit.SECONDS), "does not end");
        } finally {
            process.destroyForcibly();
        }
        return new JavaProcess(process.exitValue(), Files.readString(output));
    }

    /** @return the class path of the bundles as they are shipped, with the tests */
    static String shippedClassPath() {
        return classPathWithout(List.of("commons-collections4", "commons-io", "flatbuffers", "jackson", "protobuf"));
    }

    /** @return this process's class path, less the entries whose file name has one of some parts */
    static String classPathWithout(List<String> parts) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> parts.stream().noneMatch(Path.of(entry).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
