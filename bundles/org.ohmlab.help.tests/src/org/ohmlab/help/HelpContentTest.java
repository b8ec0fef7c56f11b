/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.ohmlab.help.markdown.Inline;
import org.ohmlab.help.markdown.Page;

/** No link of the help leads nowhere, and every place of the window that names a context gets one. */
class HelpContentTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Path HELP = Path.of("../org.ohmlab.help");
    private static final Pattern HREF = Pattern
            .compile("(?:(?:href|topic)=\"(?:/org.ohmlab.help/)?|\\]\\(/org.ohmlab.help/)(docs/[^\")]+)[\")]");
    private static final Pattern CONTEXT = Pattern.compile("<context id=\"([^\"]+)\">");
    private static final Pattern USED = Pattern.compile("\"org\\.ohmlab\\.help\\.([a-z_]+)\"");
    private static final Pattern USED_WIZARD = Pattern
            .compile("(?:new Fields|addReferencePage)\\([^\"()]*\"([a-z_]+)\"");

    @Test
    void linksBetweenPagesLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        try (Stream<Path> pages = Files.list(DOCS.resolve("user"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                for (Inline link : Page.parse(Files.readString(page)).inlines()) {
                    if (link.style() == Inline.Style.LINK && !link.target().contains("://")
                            && !leadsSomewhere(page.getParent(), page, link.target())) {
                        dead.add(page.getFileName() + ": " + link.target());
                    }
                }
            }
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void contentsContextsAndToursLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (String file : List.of("toc.xml", "contexts.xml", "tours/first-curve.md", "tours/attach-feedback.md",
                "cheatsheets/first-curve.xml", "cheatsheets/attach-feedback.xml")) {
            Matcher href = HREF.matcher(Files.readString(HELP.resolve(file)));
            int links = 0;
            while (href.find()) {
                links++;
                if (!leadsSomewhere(DOCS.getParent(), null, href.group(1))) {
                    dead.add(file + ": " + href.group(1));
                }
            }
            assertTrue(links > 1, file + " has links");
        }
        assertEquals(List.of(), dead);
    }

    private static boolean leadsSomewhere(Path folder, Path self, String link) throws IOException {
        int anchor = link.indexOf('#');
        Path file = anchor == 0 ? self : folder.resolve(anchor < 0 ? link : link.substring(0, anchor));
        return Files.isRegularFile(file)
                && (anchor < 0 || Page.parse(Files.readString(file)).has(link.substring(anchor + 1)));
    }

    @Test
    void everyPageIsInTheContents() throws IOException {
        String toc = Files.readString(HELP.resolve("toc.xml"));
        try (Stream<Path> pages = Files.list(DOCS.resolve("user"))) {
            pages.filter(Files::isRegularFile).forEach(
                    page -> assertTrue(toc.contains("docs/user/" + page.getFileName()), page.toString()));
        }
    }

    @Test
    void everyContextThatIsUsedIsDefined() throws IOException {
        Set<String> defined = new HashSet<>();
        Matcher context = CONTEXT.matcher(Files.readString(HELP.resolve("contexts.xml")));
        while (context.find()) {
            assertTrue(defined.add(context.group(1)), context.group(1) + " is defined once");
        }
        Set<String> used = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")
                    && file.toString().contains("/src/") && !file.toString().contains(".help")).toList()) {
                collect(USED, Files.readString(source), used);
                collect(USED_WIZARD, Files.readString(source), used);
            }
        }
        // Names that begin like contexts: a package, the view, and the first half of a composed name.
        used.removeAll(Set.of("markdown", "view", "wizard_", "part_"));
        assertFalse(used.isEmpty(), "contexts are used");
        Set<String> undefined = new HashSet<>(used);
        undefined.removeAll(defined);
        assertEquals(Set.of(), undefined);
    }

    /** F1 must lead somewhere from everything of ours that can have the focus. */
    @Test
    void everyViewPageAndDialogHasHelp() throws IOException {
        Pattern place = Pattern.compile(
                "extends (?:ViewPart|ModelPage|FormPage|WizardPage|TitleAreaDialog|PopupDialog|FilteredList\\w*"
                        + "|ElementListSelectionDialog|PreferencePage|ContentOutlinePage|IntroPart)\\b");
        Pattern help = Pattern.compile("\\.setHelp\\(|new Fields\\(|performHelp");
        List<String> without = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")
                    && file.toString().contains("/src/") && !file.toString().contains(".tests")).toList()) {
                String text = Files.readString(source);
                if (place.matcher(text).find() && !text.contains("abstract class ") && !help.matcher(text).find()) {
                    without.add(source.getFileName().toString());
                }
                Matcher constant = Pattern.compile("HELP = \"([^\"]+)\"").matcher(text);
                while (constant.find()) {
                    assertTrue(constant.group(1).startsWith("org.ohmlab.help."), source + ": " + constant.group(1));
                }
            }
        }
        assertEquals(List.of(), without);
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }
}
