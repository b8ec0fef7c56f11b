/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.core.io.FileProblem;
import org.ohmlab.data.DataFile;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageReader;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;

/**
 * Reads a text file with an image on each line: its label in one column, its values, NHWC, in all others. Columns are
 * separated by commas; the file may be packed by gzip. When all values are whole numbers from 0 to 255, they make
 * images of bytes, otherwise of floats.
 *
 * @param name what results call the set
 * @param file the file
 * @param shape shape of an image
 * @param labelColumn which column has the label, counted from 0
 * @param header whether the first line names the columns
 * @param classes how many classes there are, or 0 to take the largest label plus 1
 * @param limits how much memory the images may take
 */
public record CsvImageReader(String name, DataSource file, ImageShape shape, int labelColumn, boolean header,
        int classes, DataLimits limits) implements ImageReader {

    /** More problems than this help nobody; reading ends. */
    private static final int MAX_PROBLEMS = 10;
    private static final int WHITE = 255;

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true).build();

    /** Checks that the label's column exists. */
    public CsvImageReader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(limits, "limits");
        Objects.checkIndex(labelColumn, shape.values() + 1);
    }

    @Override
    public ImageSet read(CancellationToken token) throws BadInputException, CancelledException {
        List<InputProblem> problems = new ArrayList<>();
        CsvPixels pixels = new CsvPixels(shape.values(), limits, file.name());
        List<Long> lines = new ArrayList<>();
        try (Reader text = new CsvText(SourceInput.open(file), shape.values() + 1);
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (header && records.hasNext()) {
                records.next();
            }
            while (problems.size() < MAX_PROBLEMS && records.hasNext()) {
                token.check();
                CSVRecord row = records.next();
                if (read(row, parser.getCurrentLineNumber(), pixels, problems)) {
                    lines.add(parser.getCurrentLineNumber());
                }
            }
        } catch (UncheckedIOException e) {
            throw FileProblem.unreadable(file.name(), place(lines), e.getCause());
        } catch (IOException e) {
            throw FileProblem.unreadable(file.name(), place(lines), e);
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        if (lines.isEmpty()) {
            throw new BadInputException(file.name(), "", "The file has no images.",
                    "Write a line for each image, below the header if there is one.");
        }
        int found = Labels.classes(pixels.labels(), classes, file.name(), i -> "line " + lines.get(i));
        return pixels.images(name, shape, found, List.of(DataFile.of(file, token)));
    }

    private static String place(List<Long> lines) {
        return lines.isEmpty() ? "" : "after line " + lines.get(lines.size() - 1);
    }

    /** @return whether the line holds an image; otherwise a problem has been added */
    private boolean read(CSVRecord row, long line, CsvPixels pixels, List<InputProblem> problems)
            throws BadInputException {
        int columns = shape.values() + 1;
        if (row.size() != columns) {
            problems.add(new InputProblem(file.name(), "line " + line, "The line has " + row.size()
                    + " columns, but a label and an image of " + shape + " take " + columns + ".",
                    "Separate the columns by commas, and check the images' shape."));
            return false;
        }
        pixels.begin();
        int column = 0;
        try {
            int label = 0;
            for (column = 0; column < columns; column++) {
                String field = row.get(column);
                if (column == labelColumn) {
                    label = Integer.parseInt(field);
                } else {
                    add(field, pixels);
                }
            }
            pixels.end(label);
            return true;
        } catch (NumberFormatException e) {
            boolean names = line == 1 && !header;
            problems.add(new InputProblem(file.name(), "line " + line + ", column " + (column + 1), "\""
                    + row.get(column) + "\" is not a " + (column == labelColumn ? "label" : "value") + ".",
                    names ? "If the first line names the columns, say that there is a header."
                            : "Write " + (column == labelColumn ? "a whole number." : "a finite number.")));
            return false;
        }
    }

    /** Whole numbers up to 255 are told by hand, because a data set has millions of them. */
    private static void add(String field, CsvPixels pixels) throws BadInputException {
        int whole = 0;
        int length = field.length();
        for (int i = 0; i < length && whole >= 0; i++) {
            int digit = field.charAt(i) - '0';
            whole = digit < 0 || digit > 9 || i > 2 ? -1 : whole * 10 + digit;
        }
        if (length > 0 && whole >= 0 && whole <= WHITE) {
            pixels.add(whole);
            return;
        }
        float value = Float.parseFloat(field);
        if (!Float.isFinite(value)) {
            throw new NumberFormatException(field);
        }
        pixels.add(value);
    }
}
