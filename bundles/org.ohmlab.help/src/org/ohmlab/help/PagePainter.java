/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.ohmlab.help.markdown.Block;
import org.ohmlab.help.markdown.Block.Code;
import org.ohmlab.help.markdown.Block.Heading;
import org.ohmlab.help.markdown.Block.Item;
import org.ohmlab.help.markdown.Block.Paragraph;
import org.ohmlab.help.markdown.Block.Table;
import org.ohmlab.help.markdown.Inline;
import org.ohmlab.help.markdown.Page;

/**
 * Makes widgets of a page: text that wraps and whose links the keyboard reaches. So pages take the fonts and the
 * colours of the window, and are read by screen readers like any other part of it.
 */
final class PagePainter {

    private static final int INDENT = 14;
    private static final String CODE = "code";
    private static final String ITALIC = "italic";

    private final FormToolkit toolkit;
    private final Composite body;
    private final Consumer<String> follow;
    private final LocalResourceManager resources;

    /**
     * @param toolkit makes the widgets
     * @param body receives them; gets a layout of its own
     * @param follow called with a link's target as it is written
     */
    PagePainter(FormToolkit toolkit, Composite body, Consumer<String> follow) {
        this.toolkit = toolkit;
        this.body = body;
        this.follow = follow;
        resources = new LocalResourceManager(JFaceResources.getResources(), body);
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = 12;
        layout.rightMargin = 12;
        layout.topMargin = 8;
        layout.bottomMargin = 16;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
    }

    /** Replaces what is there by a page. */
    void paint(Page page) {
        for (Control old : body.getChildren()) {
            old.dispose();
        }
        for (Block block : page.blocks()) {
            if (block instanceof Heading heading) {
                heading(heading);
            } else if (block instanceof Paragraph paragraph) {
                text(body, paragraph.text());
            } else if (block instanceof Item item) {
                item(item);
            } else if (block instanceof Code code) {
                code(code.text());
            } else if (block instanceof Table table) {
                table(table);
            }
        }
    }

    private void heading(Heading heading) {
        Label label = toolkit.createLabel(body, Inline.plain(heading.text()), SWT.WRAP);
        label.setFont(font(JFaceResources.getDialogFont(), heading.level() == 1 ? 6 : heading.level() == 2 ? 3 : 1,
                heading.level() > 1 ? SWT.BOLD : SWT.NORMAL));
        label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        label.setLayoutData(wide());
    }

    private void item(Item item) {
        Composite row = toolkit.createComposite(body);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.leftMargin = INDENT * (item.depth() + 1);
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        row.setLayout(layout);
        row.setLayoutData(wide());
        toolkit.createLabel(row, item.mark());
        text(row, item.text());
    }

    private void code(String text) {
        StyledText lines = new StyledText(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        lines.setText(text);
        lines.setFont(JFaceResources.getTextFont());
        lines.setMargins(10, 6, 10, 6);
        lines.setLayoutData(wide());
    }

    /**
     * One line for each row, its first cell strong, the others after it. A widget for every cell would take seconds on
     * the pages of the reference.
     */
    private void table(Table table) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (List<List<Inline>> row : table.rows()) {
            int start = text.length();
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : i == 1 ? "   " : "  \u00b7  ");
                int cell = text.length();
                text.append(Inline.plain(row.get(i)));
                if (i == 0) {
                    styles.add(new StyleRange(cell, text.length() - cell, null, null, SWT.BOLD));
                }
            }
            if (start == 0) {
                styles.clear();
                styles.add(new StyleRange(0, text.length(), toolkit.getColors().getColor(IFormColors.TITLE), null,
                        SWT.BOLD));
            }
            text.append('\n');
        }
        StyledText lines = new StyledText(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        lines.setText(text.toString().stripTrailing());
        lines.setStyleRanges(styles.toArray(StyleRange[]::new));
        lines.setLeftMargin(INDENT);
        lines.setWrapIndent(2 * INDENT);
        lines.setLineSpacing(3);
        lines.setLayoutData(wide());
    }

    private void text(Composite parent, List<Inline> pieces) {
        FormText text = toolkit.createFormText(parent, true);
        text.setFont(CODE, JFaceResources.getTextFont());
        text.setFont(ITALIC, font(JFaceResources.getDialogFont(), 0, SWT.ITALIC));
        text.setText(markup(pieces), true, false);
        text.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow.accept(String.valueOf(event.getHref()));
            }
        });
        text.setLayoutData(wide());
    }

    private static String markup(List<Inline> pieces) {
        StringBuilder markup = new StringBuilder("<form><p>");
        for (Inline piece : pieces) {
            String text = escape(piece.text());
            markup.append(switch (piece.style()) {
                case PLAIN -> text;
                case BOLD -> "<b>" + text + "</b>";
                case ITALIC -> "<span font=\"" + ITALIC + "\">" + text + "</span>";
                case CODE -> "<span font=\"" + CODE + "\">" + text + "</span>";
                case LINK -> "<a href=\"" + escape(piece.target()) + "\">" + text + "</a>";
            });
        }
        return markup.append("</p></form>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static TableWrapData wide() {
        return new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP);
    }

    private Font font(Font base, int larger, int style) {
        return resources.create(FontDescriptor.createFrom(base).increaseHeight(larger).setStyle(style));
    }
}
