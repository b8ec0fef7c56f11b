/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ohmlab.data.TestFiles.assertProblem;
import static org.ohmlab.data.TestFiles.gzip;
import static org.ohmlab.data.TestFiles.values;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.TestFiles;

class CsvImageReaderTest {

    private static final ImageShape SHAPE = new ImageShape(1, 2, 2);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("data.csv");
    }

    private CsvImageReader reader(int labelColumn, boolean header) {
        return new CsvImageReader("set", DataSource.of(file), SHAPE, labelColumn, header, 0, TestFiles.LIMITS);
    }

    private ImageSet read(int labelColumn, boolean header, String text) throws Exception {
        Files.writeString(file, text);
        return reader(labelColumn, header).read(CancellationToken.NONE);
    }

    @Test
    void labelFirstAndBytes() throws Exception {
        ImageSet set = read(0, false, "3,0,1,2,255\n1,4,5,6,007\n");
        assertEquals(2, set.size());
        assertEquals(4, set.classes());
        assertTrue(set.isBytes());
        assertEquals(3, set.label(0));
        assertArrayEquals(new float[] { 0, 1, 2, 255 }, values(set, 0));
        assertArrayEquals(new float[] { 4, 5, 6, 7 }, values(set, 1));
    }

    @Test
    void labelElsewhereAndHeader() throws Exception {
        ImageSet set = read(4, true, "\uFEFFa,b,c,d,label\r\n10, 20 ,\"30\",40,2\r\n\r\n1,2,3,4,0");
        assertEquals(2, set.size());
        assertEquals(2, set.label(0));
        assertArrayEquals(new float[] { 10, 20, 30, 40 }, values(set, 0));
        assertEquals(0, set.label(1));
        assertArrayEquals(new float[] { 1, 2, 3, 4 }, values(read(2, false, "1,2,0,3,4"), 0));
    }

    /** A byte order mark without a header belongs to no value. */
    @Test
    void byteOrderMark() throws Exception {
        assertEquals(7, read(0, false, "\uFEFF7,1,2,3,4\n").label(0));
    }

    @Test
    void oneFractionMakesFloatsOfAll() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("1,0,1,2,255\n");
        }
        ImageSet set = read(0, false, text + "0,4,5,-6e-1,256\n" + text);
        assertFalse(set.isBytes());
        assertEquals(2001, set.size());
        assertArrayEquals(new float[] { 0, 1, 2, 255 }, values(set, 0));
        assertArrayEquals(new float[] { 4, 5, -0.6f, 256 }, values(set, 1000));
        assertArrayEquals(new float[] { 0, 1, 2, 255 }, values(set, 2000));
    }

    @Test
    void packed() throws Exception {
        String plain = read(0, false, "3,0,1,2,255\n").sha256();
        Files.write(file, gzip(Files.readAllBytes(file)));
        assertEquals(plain, reader(0, false).read(CancellationToken.NONE).sha256());
    }

    @Test
    void everyBadLineIsNamed() throws Exception {
        Files.writeString(file, "1,0,1,2,3\n1,0,1,2\nx,0,1,2,3\n\n1,0,1,,3\n1,0,1,NaN,3\n1,2,3,4,5\n1,0,1,2,1e99\n");
        BadInputException error = assertThrows(BadInputException.class,
                () -> reader(0, false).read(CancellationToken.NONE));
        String name = file.toString();
        assertEquals(name + ": line 2: The line has 4 columns, but a label and an image of 1 x 2 x 2 take 5."
                + " Separate the columns by commas, and check the images' shape.", error.problems().get(0).toString());
        assertEquals("line 3, column 1", error.problems().get(1).element());
        assertEquals("\"x\" is not a label.", error.problems().get(1).message());
        assertEquals("line 5, column 4", error.problems().get(2).element());
        assertEquals("\"\" is not a value.", error.problems().get(2).message());
        assertEquals("line 6, column 4", error.problems().get(3).element());
        assertEquals("line 8, column 5", error.problems().get(4).element());
        assertEquals(5, error.problems().size());
    }

    @Test
    void reportsEndAfterTen() throws Exception {
        Files.writeString(file, "a\n".repeat(5000));
        BadInputException error = assertThrows(BadInputException.class,
                () -> reader(0, false).read(CancellationToken.NONE));
        assertEquals(10, error.problems().size());
    }

    @Test
    void aHeaderThatIsNotExpected() throws Exception {
        Files.writeString(file, "label,p1,p2,p3,p4\n1,0,1,2,3\n");
        BadInputException error = assertThrows(BadInputException.class,
                () -> reader(0, false).read(CancellationToken.NONE));
        assertTrue(error.problems().get(0).remedy().contains("there is a header"));
    }

    @Test
    void labelsOutOfRange() throws Exception {
        Files.writeString(file, "1,0,1,2,3\n-1,0,1,2,3\n");
        assertProblem(reader(0, false), "data.csv", "line 2", "label -1");
        Files.writeString(file, "1,0,1,2,3\n\n5,0,1,2,3\n");
        assertProblem(new CsvImageReader("set", DataSource.of(file), SHAPE, 0, false, 5, TestFiles.LIMITS), "data.csv",
                "line 3", "label 5 is not in 0..4");
        Files.writeString(file, "2000000000,0,1,2,3\n");
        assertProblem(reader(0, false), "data.csv", "line 1", "label 2000000000");
        assertThrows(IndexOutOfBoundsException.class, () -> reader(5, false));
    }

    @Test
    void nothingInIt() throws Exception {
        Files.writeString(file, "");
        assertProblem(reader(0, false), "data.csv", "", "no images");
        Files.writeString(file, "a,b,c,d,e\n");
        assertProblem(reader(0, true), "data.csv", "", "no images");
        Files.delete(file);
        assertProblem(reader(0, true), "data.csv", "", "does not exist");
    }

    @Test
    void notUtf8() throws Exception {
        Files.write(file, "1,0,1,2,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertProblem(reader(0, false), "data.csv", "", "not valid UTF-8");
    }

    @Test
    void aQuoteThatNeverEnds() throws Exception {
        Files.writeString(file, "1,0,1,2,3\n1,\"0,1,2,3\n");
        assertProblem(reader(0, false), "data.csv", "after line 1", "");
    }

    @Test
    void aLineWithoutEnd() throws Exception {
        Files.writeString(file, "1,0,1,2,3\n" + "1,".repeat(100_000));
        assertProblem(reader(0, false), "data.csv", "", "line 2 has more than 384 characters");
    }

    @Test
    void unpacksWithoutBound() throws Exception {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] lines = "1,0,1,2,3\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 50; i++) {
                out.write(lines);
            }
        }
        CsvImageReader reader = new CsvImageReader("set", DataSource.of(file), SHAPE, 0, false, 0,
                new DataLimits(1_000_000));
        assertProblem(reader, "data.csv", "image 250000", "1000004 bytes, more than the 1000000");
    }
}
