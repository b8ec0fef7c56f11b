/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ohmlab.chart.ChartNumbers;

/** Lists of names and values from run.json, put into words. */
final class Facts {

    private static final Set<String> ENUMERATIONS = Set.of("scheme", "simulation", "initialization", "keep", "sign",
            "batchNorm", "convention", "sigmaConvention", "drawn", "amount");
    private static final Set<String> ABBREVIATIONS = Set.of("adc", "dac", "os", "sha256");

    private Facts() {
    }

    static void write(Html html, Map<String, String> facts) {
        html.open("dl class=\"facts\"");
        facts.forEach((name, value) -> html.element("dt", name(name)).element("dd", value(name, value)));
        html.close("dl");
    }

    /** {@code trainImages} becomes {@code train images}. */
    static String name(String field) {
        StringBuilder words = new StringBuilder();
        for (String part : field.split("(?<=[a-z0-9])(?=[A-Z])")) {
            String word = part.toLowerCase(Locale.ROOT);
            words.append(words.isEmpty() ? "" : " ")
                    .append(ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word);
        }
        return words.toString();
    }

    static String value(String field, String value) {
        if (ENUMERATIONS.contains(field) || value.matches("[A-Z]+(_[A-Z]+)+")) {
            return value.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if ("true".equals(value) || "false".equals(value)) {
            return "true".equals(value) ? "yes" : "no";
        }
        if (field.toLowerCase(Locale.ROOT).endsWith("images") && value.equals("0")) {
            return "all";
        }
        if (value.matches("\\d{5,15}") && !field.toLowerCase(Locale.ROOT).endsWith("seed")) {
            return ChartNumbers.grouped(Long.parseLong(value));
        }
        // JSON knows no whole numbers: 128.0 may have been written as 128.
        return value.replaceAll("(?<=\\d)\\.0(?![0-9eE])", "");
    }
}
