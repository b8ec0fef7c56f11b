/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text of a CSV table as RFC 4180 has it, but with single line feeds: fields are quoted only when they hold a comma, a
 * quote or a line break. Written by hand because equal runs must give equal bytes whatever library version is
 * installed.
 */
final class CsvText {

    private final StringBuilder text = new StringBuilder();
    private final int columns;

    /** @param header names of the columns, separated by commas */
    CsvText(String header) {
        columns = header.split(",").length;
        text.append(header).append('\n');
    }

    /** @param fields one field per column; numbers by {@link Numerals}, empty for what does not exist */
    void row(List<String> fields) {
        if (fields.size() != columns) {
            throw new IllegalArgumentException("A row of " + fields.size() + " fields in a table of " + columns
                    + " columns");
        }
        text.append(fields.stream().map(CsvText::quoted).collect(Collectors.joining(","))).append('\n');
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
