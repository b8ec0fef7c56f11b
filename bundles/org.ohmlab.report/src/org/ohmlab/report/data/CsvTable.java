/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.BoundedInput;
import org.ohmlab.core.io.FileProblem;

/** Reads a table with a header line, row by row, and names line and column of whatever does not fit. */
final class CsvTable {

    private static final long MOST_BYTES = 1L << 30;
    private static final String DAMAGED = "The file was changed or is damaged: copy it again or repeat the run.";

    /** Takes one row. */
    @FunctionalInterface
    interface Rows {
        void take(Row row) throws BadInputException;
    }

    private CsvTable() {
    }

    /**
     * @param file the table
     * @param required columns that must be there
     * @param rows takes each row; columns beyond the required ones may be asked for
     */
    static void read(Path file, List<String> required, Rows rows) throws BadInputException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).build();
        try (Reader reader = open(file); CSVParser parser = format.parse(reader)) {
            checkHeader(file, parser.getHeaderNames(), required);
            int width = parser.getHeaderNames().size();
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord next = records.next();
                Row row = new Row(file.toString(), parser.getCurrentLineNumber(), next);
                if (next.size() != width) {
                    throw row.problem("", "The line has " + next.size() + " fields, the header has " + width + ".");
                }
                rows.take(row);
            }
        } catch (UncheckedIOException e) {
            throw FileProblem.unreadable(file.toString(), "", e.getCause());
        } catch (IOException e) {
            throw FileProblem.unreadable(file.toString(), "", e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // How the parser reports quotation marks that do not fit and headers that are empty or double.
            throw new BadInputException(file.toString(), "", "The table cannot be read (" + e.getMessage() + ").",
                    DAMAGED);
        }
    }

    private static Reader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                new BoundedInput(new BufferedInputStream(Files.newInputStream(file)), MOST_BYTES),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static void checkHeader(Path file, List<String> header, List<String> required) throws BadInputException {
        if (header.isEmpty()) {
            throw new BadInputException(file.toString(), "", "The file is empty.", DAMAGED);
        }
        Set<String> known = new HashSet<>(header);
        for (String column : required) {
            if (!known.contains(column)) {
                throw new BadInputException(file.toString(), "line 1", "The column '" + column + "' is missing.",
                        "The file was written by another version or changed: repeat the run, or restore the column.");
            }
        }
    }

    /** One row of a table. */
    static final class Row {

        private final String file;
        private final long line;
        private final CSVRecord fields;

        Row(String file, long line, CSVRecord fields) {
            this.file = file;
            this.line = line;
            this.fields = fields;
        }

        String text(String column) throws BadInputException {
            String text = fields.get(column);
            if (text.isBlank()) {
                throw problem(column, "The field is empty.");
            }
            return text;
        }

        String optionalText(String column) {
            return fields.isMapped(column) ? fields.get(column) : "";
        }

        double number(String column) throws BadInputException {
            double value = optionalNumber(column);
            if (Double.isNaN(value)) {
                throw problem(column, "The field is empty, a number is needed.");
            }
            return value;
        }

        /** NaN when the column is missing or the field empty. */
        double optionalNumber(String column) throws BadInputException {
            String text = optionalText(column);
            return text.isEmpty() ? Double.NaN : parse(column, text);
        }

        List<Double> numbers(String column) throws BadInputException {
            String text = optionalText(column).strip();
            List<Double> numbers = new ArrayList<>();
            for (String part : text.isEmpty() ? new String[0] : text.split(" +")) {
                numbers.add(parse(column, part));
            }
            return numbers;
        }

        long whole(String column, long least) throws BadInputException {
            String text = text(column);
            try {
                long value = Long.parseLong(text);
                if (value >= least) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw problem(column, "'" + shown(text) + "' is not a whole number.");
            }
            throw problem(column, "'" + shown(text) + "' is less than " + least + ".");
        }

        int count(String column, int least) throws BadInputException {
            long value = whole(column, least);
            if (value > Integer.MAX_VALUE) {
                throw problem(column, "'" + value + "' is too large.");
            }
            return (int) value;
        }

        private double parse(String column, String text) throws BadInputException {
            // Not what Java takes for a number as well: "0x1p3", "1d" and " 1".
            if (!text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
                throw problem(column, "'" + shown(text) + "' is not a number.");
            }
            double value = Double.parseDouble(text);
            if (Double.isInfinite(value)) {
                throw problem(column, "'" + shown(text) + "' is too large.");
            }
            return value;
        }

        BadInputException problem(String column, String message) {
            String place = "line " + line + (column.isEmpty() ? "" : ", column '" + column + "'");
            return new BadInputException(file, place, message, DAMAGED);
        }

        private static String shown(String text) {
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        }
    }
}
