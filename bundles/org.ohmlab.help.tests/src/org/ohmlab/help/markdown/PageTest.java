/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.help.markdown.Block.Code;
import org.ohmlab.help.markdown.Block.Heading;
import org.ohmlab.help.markdown.Block.Item;
import org.ohmlab.help.markdown.Block.Paragraph;
import org.ohmlab.help.markdown.Block.Table;
import org.ohmlab.help.markdown.Inline.Style;

/** Pages are read as people expect who know Markdown. */
class PageTest {

    @Test
    void blocksAreToldApart() {
        Page page = Page.parse("""
                # Title

                A paragraph
                of two lines.
                * one
                  goes on
                  * inner
                2. two

                ```sh
                run # this
                ```
                | a | b |
                |---|---|
                | 1 \\| 2 | `x|y` |
                ## Part
                """);
        List<Block> blocks = page.blocks();
        assertEquals("Title", page.title());
        assertEquals("A paragraph of two lines.", Inline.plain(((Paragraph) blocks.get(1)).text()));
        assertEquals("one goes on", Inline.plain(((Item) blocks.get(2)).text()));
        assertEquals(1, ((Item) blocks.get(3)).depth());
        assertEquals("2.", ((Item) blocks.get(4)).mark());
        assertEquals("run # this", ((Code) blocks.get(5)).text());
        Table table = assertInstanceOf(Table.class, blocks.get(6));
        assertEquals(2, table.rows().size());
        assertEquals("1 | 2", Inline.plain(table.rows().get(1).get(0)));
        assertEquals("part", ((Heading) blocks.get(7)).anchor());
    }

    @Test
    void textHasStyles() {
        List<Inline> pieces = Inline.parse("plain `a*b*c` **bold `too`** [link `x`](y.md#z) and *slanted* 2 * 3 * 4");
        assertEquals(List.of(Style.PLAIN, Style.CODE, Style.PLAIN, Style.BOLD, Style.PLAIN, Style.LINK, Style.PLAIN,
                Style.ITALIC, Style.PLAIN), pieces.stream().map(Inline::style).toList());
        assertEquals("a*b*c", pieces.get(1).text());
        assertEquals("bold too", pieces.get(3).text());
        assertEquals("y.md#z", pieces.get(5).target());
        assertEquals(" 2 * 3 * 4", pieces.get(8).text());
    }

    @Test
    void linksMayRunCommandsWithParameters() {
        List<Inline> pieces = Inline.parse("([x](command:a.b(c=d))) y");
        assertEquals("command:a.b(c=d)", pieces.get(1).target());
        assertEquals(") y", pieces.get(2).text());
    }

    @Test
    void sectionsEndAtTheNextOfTheirLevel() {
        Page page = Page.parse("# T\n\na\n\n## One: `x`\n\nb\n\n### Deeper\n\nc\n\n## Two\n\nd\n");
        assertEquals("One: x b Deeper c ", page.section("one-x").plainText().replaceAll("\\s+", " "));
        assertTrue(page.has("deeper"));
        assertEquals(page, page.section("nothing"));
    }

    @Test
    void pagesAreFoundByAllWords() {
        PageSearch search = new PageSearch();
        search.add("/a", Page.parse("# Devices\n\nvariation of cells"));
        search.add("/b", Page.parse("# Networks\n\nlayers, devices and variations"));
        assertEquals(List.of("/a", "/b"), search.find("device variat").stream().map(hit -> hit.address()).toList());
        assertEquals(List.of("/b"), search.find("LAYERS").stream().map(hit -> hit.address()).toList());
        assertEquals(List.of(), search.find("layers cells"));
        assertEquals(List.of(), search.find("  "));
    }
}
