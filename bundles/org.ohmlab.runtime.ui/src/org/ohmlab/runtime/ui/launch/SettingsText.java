/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Settings as people type them: a line {@code key = value} for each. */
public final class SettingsText {

    private SettingsText() {
    }

    /**
     * @param text lines of settings; empty lines and those that begin with # say nothing
     * @return what is wrong with the first line that is no setting
     */
    public static Optional<String> problem(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .filter(line -> !line.matches("[A-Za-z][A-Za-z0-9_.-]*\\s*=.*")).findFirst()
                .map(line -> "'" + line + "' is not of the form key = value.");
    }

    /**
     * @param text lines of settings
     * @return the values by key
     */
    public static Map<String, String> parse(String text) {
        Map<String, String> settings = new LinkedHashMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#") && line.contains("="))
                .forEach(line -> settings.put(line.substring(0, line.indexOf('=')).strip(),
                        line.substring(line.indexOf('=') + 1).strip()));
        return settings;
    }

    /**
     * @param settings values by key
     * @return them as text
     */
    public static String text(Map<String, String> settings) {
        return settings.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
