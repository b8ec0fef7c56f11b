/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.report.MadeUpRun;
import org.ohmlab.report.data.Run;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportPageTest {

    @TempDir
    private Path folder;

    @Test
    void pageIsWellFormedAndItsIdsAreUnique() throws Exception {
        Document page = parse(page(MadeUpRun.METHODS, 3));
        NodeList all = page.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        }
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            String target = ((Element) links.item(i)).getAttribute("href");
            assertTrue(!target.startsWith("#") || ids.contains(target.substring(1)), target);
        }
        assertEquals(17, page.getElementsByTagName("svg").getLength());
    }

    @Test
    void pageNeedsNothingFromOutside() throws Exception {
        String page = page(MadeUpRun.METHODS, 3);
        assertFalse(page.contains("http://"));
        assertFalse(page.contains("https://"));
        for (String forbidden : List.of("<script", "<link", "<img", "<iframe", "@import", "src=", "javascript:")) {
            assertFalse(page.contains(forbidden), forbidden);
        }
        Matcher urls = Pattern.compile("url\\(([^)]*)\\)").matcher(page);
        while (urls.find()) {
            assertTrue(urls.group(1).startsWith("#"), urls.group(1));
        }
    }

    @Test
    void hostileNamesAreOnlyText() throws Exception {
        String name = "<b>&\"'</b><script>alert(1)</script>";
        List<MadeUpRun.Method> methods = new ArrayList<>(MadeUpRun.METHODS);
        methods.add(new MadeUpRun.Method(name, "Ovf", 0.3, 0.5, 4));
        String text = page(methods, 2);
        assertFalse(text.contains("<script"));
        assertFalse(text.contains("<b>"));
        Document page = parse(text);
        assertTrue(page.getElementsByTagName("section").item(0).getTextContent().contains(name));
    }

    @Test
    void resultIsAReadingOfTheTables() throws Exception {
        String result = section(parse(page(MadeUpRun.METHODS, 3)), "result");
        Run run = Run.read(folder);
        assertTrue(result.contains("At σd = 0.3, the variation of the training, NFT-IRS has the highest mean accuracy"),
                result);
        assertTrue(result.contains("All 15 trainings converged."), result);
        assertEquals(5, run.summary().keys().size());
    }

    @Test
    void whatCannotBeToldApartIsNotRanked() throws Exception {
        List<MadeUpRun.Method> twins = List.of(MadeUpRun.METHODS.get(0),
                new MadeUpRun.Method("Twin A", "Ovf", 0.3, 0.41, 4),
                new MadeUpRun.Method("Twin BC", "Ovf", 0.3, 0.41, 4));
        String result = section(parse(page(twins, 3)), "result");
        assertTrue(result.contains("does not tell Twin") && result.contains("apart from Twin"), result);
        assertFalse(result.contains("apart from Clean"), result);
    }

    @Test
    void failedTrainingsAreNamed() throws Exception {
        MadeUpRun.write(folder, MadeUpRun.METHODS, 3, 20);
        edit("run.json", "\"trained\": 3, \"converged\": 3}]", "\"trained\": 3, \"converged\": 2, \"collapsed\": 1}]");
        edit("run.json", "\"status\": \"done\"", "\"status\": \"diverged\"");
        String csv = Files.readString(folder.resolve("training.csv"));
        Files.writeString(folder.resolve("training.csv"),
                csv.replaceAll("(?m)^(NFT-IRS,0.3,2,6,.*),ok$", "$1,collapsed"));
        Document page = parse(new ReportPage(Run.read(folder)).text());
        assertTrue(section(page, "result").contains("Not all trainings converged: NFT-IRS 2 of 3 did."));
        assertTrue(section(page, "result").contains("At least one training of this run diverged or collapsed"));
        assertTrue(section(page, "compared").contains("2 of 3 (1 collapsed)"));
        assertTrue(section(page, "training").contains("NFT-IRS, seed 2: collapsed in epoch 6"));
    }

    @Test
    void bothTemperaturesAreShownAndWhy() throws Exception {
        String uncertainty = section(parse(page(MadeUpRun.METHODS, 3)), "uncertainty");
        assertTrue(uncertainty.contains("because one alone misleads"));
        assertTrue(uncertainty.contains("Predictive entropy against device variation, at the training temperature"));
    }

    @Test
    void hardwareLimitsAndOriginAreThere() throws Exception {
        Document page = parse(page(MadeUpRun.METHODS, 3));
        assertTrue(section(page, "hardware").contains("331\u202f776"));
        assertTrue(section(page, "limits").contains("Wire resistance (IR drop)."));
        assertTrue(section(page, "origin")
                .contains("3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"));
        assertTrue(section(page, "origin").contains("20 min 35 s"));
        assertTrue(section(page, "origin").contains("8df560e7329a"));
        assertFalse(section(page, "compared").contains("8df560e7329a"));
        assertTrue(section(page, "accuracy").contains("very same simulated chips"));
        assertTrue(section(page, "training").contains("30.2 · 31.1"));
        assertTrue(section(page, "guide").contains("KPP5"));
    }

    @Test
    void barestRunHasAPage() throws Exception {
        MadeUpRun.write(folder, MadeUpRun.METHODS, 1, 1);
        Files.writeString(folder.resolve("run.json"), "{}");
        parse(new ReportPage(Run.read(folder)).text());
        Files.delete(folder.resolve("training.csv"));
        parse(new ReportPage(Run.read(folder)).text());
        String summary = Files.readString(folder.resolve("summary.csv"));
        String chips = Files.readString(folder.resolve("chips.csv"));
        Files.writeString(folder.resolve("summary.csv"), summary.substring(0, summary.indexOf('\n') + 1));
        Files.writeString(folder.resolve("chips.csv"), chips.substring(0, chips.indexOf('\n') + 1));
        assertTrue(section(parse(new ReportPage(Run.read(folder)).text()), "result").contains("Nothing was evaluated"));
        Files.writeString(folder.resolve("summary.csv"), summary.replaceAll("(?m)(,1.0|,4.0|,3.0),0[.][^\n]*$",
                "$1" + ",".repeat(22)));
        Files.writeString(folder.resolve("chips.csv"), chips);
        assertTrue(section(parse(new ReportPage(Run.read(folder)).text()), "result").contains("no accuracy to report"));
    }

    @Test
    void factsAreWords() {
        assertEquals("train images", Facts.name("trainImages"));
        assertEquals("ADC bits", Facts.name("adcBits"));
        assertEquals("kaiming fan in", Facts.value("initialization", "KAIMING_FAN_IN"));
        assertEquals("RRAM", Facts.value("technology", "RRAM"));
        assertEquals("128", Facts.value("batch", "128.0"));
        assertEquals("all", Facts.value("images", "0"));
        assertEquals("2026", Facts.value("chipSeed", "2026"));
        assertEquals("1 h 1 min 1 s", OriginSection.duration(3661));
        assertEquals("4.3 s", OriginSection.duration(4.3));
    }

    private String page(List<MadeUpRun.Method> methods, int seeds) throws Exception {
        return new ReportPage(Run.read(MadeUpRun.write(folder, methods, seeds, 20))).text();
    }

    private void edit(String file, String from, String to) throws Exception {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), from);
        Files.writeString(path, text.replace(from, to));
    }

    /** The page as XML: HTML's elements without an end are given one, and its one element without a value. */
    private static Document parse(String page) throws Exception {
        assertTrue(page.startsWith("<!DOCTYPE html>\n"));
        String xml = page.substring("<!DOCTYPE html>".length()).replaceAll("<meta ([^>]*)>", "<meta $1/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String section(Document page, String id) {
        NodeList sections = page.getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            if (((Element) sections.item(i)).getAttribute("id").equals(id)) {
                return sections.item(i).getTextContent();
            }
        }
        return "";
    }
}
