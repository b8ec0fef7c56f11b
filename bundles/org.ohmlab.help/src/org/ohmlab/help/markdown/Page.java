/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ohmlab.help.markdown.Block.Code;
import org.ohmlab.help.markdown.Block.Heading;
import org.ohmlab.help.markdown.Block.Item;
import org.ohmlab.help.markdown.Block.Paragraph;
import org.ohmlab.help.markdown.Block.Table;

/**
 * A page of the documentation.
 *
 * @param blocks its parts, in order
 */
public record Page(List<Block> blocks) {

    private static final String PICTURE = "![";
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
    private static final Pattern ITEM = Pattern.compile("( *)([*+-]|\\d+\\.) +(.*)");
    private static final Pattern RULE = Pattern.compile("\\|?[ :|-]+\\|?");
    private static final int INDENT = 2;

    /** Copies the list. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param text a page in Markdown
     * @return the page
     */
    public static Page parse(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\\R")));
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            Matcher heading = HEADING.matcher(line);
            if (line.isBlank() || line.startsWith(PICTURE)) {
                // Pictures of the window are for those who read the pages elsewhere.
                i++;
            } else if (heading.matches()) {
                blocks.add(new Heading(heading.group(1).length(), Inline.parse(heading.group(2))));
                i++;
            } else if (line.stripLeading().startsWith("```")) {
                i = code(lines, i, blocks);
            } else if (line.startsWith("|")) {
                i = table(lines, i, blocks);
            } else {
                i = paragraph(lines, i, blocks);
            }
        }
        return new Page(blocks);
    }

    private static int code(List<String> lines, int start, List<Block> blocks) {
        int i = start + 1;
        StringBuilder text = new StringBuilder();
        while (i < lines.size() && !lines.get(i).stripLeading().startsWith("```")) {
            text.append(text.isEmpty() ? "" : "\n").append(lines.get(i));
            i++;
        }
        blocks.add(new Code(text.toString()));
        return i + 1;
    }

    private static int table(List<String> lines, int start, List<Block> blocks) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        int i = start;
        while (i < lines.size() && lines.get(i).startsWith("|")) {
            if (!RULE.matcher(lines.get(i)).matches()) {
                rows.add(cells(lines.get(i)));
            }
            i++;
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < columns) {
                row.add(List.of());
            }
        });
        blocks.add(new Table(rows));
        return i;
    }

    private static List<List<Inline>> cells(String line) {
        String inner = line.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
        List<List<Inline>> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|")) {
            cells.add(Inline.parse(cell.strip()));
        }
        return cells;
    }

    /** Reads a paragraph or an item; lines that follow without a blank one belong to it. */
    private static int paragraph(List<String> lines, int start, List<Block> blocks) {
        Matcher item = ITEM.matcher(lines.get(start));
        boolean isItem = item.matches();
        StringBuilder text = new StringBuilder(isItem ? item.group(3) : lines.get(start).strip());
        int i = start + 1;
        while (i < lines.size() && continues(lines.get(i))) {
            text.append(' ').append(lines.get(i).strip());
            i++;
        }
        List<Inline> inlines = Inline.parse(text.toString());
        if (isItem) {
            String mark = item.group(2).matches("\\d+\\.") ? item.group(2) : "\u2022";
            blocks.add(new Item(mark, item.group(1).length() / INDENT, inlines));
        } else {
            blocks.add(new Paragraph(inlines));
        }
        return i;
    }

    private static boolean continues(String line) {
        return !line.isBlank() && !line.startsWith("|") && !line.stripLeading().startsWith("```")
                && !HEADING.matcher(line).matches() && !ITEM.matcher(line).matches();
    }

    /** @return the text of the first heading, or empty */
    public String title() {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .map(heading -> Inline.plain(heading.text())).findFirst().orElse("");
    }

    /**
     * @param anchor name of a heading, as links write it
     * @return the part of the page from this heading to the next one of the same or a higher level; the whole page when
     *         there is no such heading
     */
    public Page section(String anchor) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.anchor().equals(anchor)) {
                int end = i + 1;
                while (end < blocks.size()
                        && !(blocks.get(end) instanceof Heading next && next.level() <= heading.level())) {
                    end++;
                }
                return new Page(blocks.subList(i, end));
            }
        }
        return this;
    }

    /**
     * @param anchor name of a heading
     * @return whether the page has it
     */
    public boolean has(String anchor) {
        return blocks.stream().anyMatch(block -> block instanceof Heading heading && heading.anchor().equals(anchor));
    }

    /** @return all pieces of text of the page */
    public List<Inline> inlines() {
        List<Inline> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                all.addAll(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                all.addAll(paragraph.text());
            } else if (block instanceof Item item) {
                all.addAll(item.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(all::addAll));
            } else if (block instanceof Code code) {
                all.add(new Inline(code.text(), Inline.Style.CODE, ""));
            }
        }
        return all;
    }

    /** @return the text of the page without styles */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        inlines().forEach(piece -> text.append(piece.text()).append(' '));
        return text.toString();
    }
}
