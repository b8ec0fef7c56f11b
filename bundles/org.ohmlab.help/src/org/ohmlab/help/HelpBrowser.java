/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.ohmlab.help.markdown.Block;
import org.ohmlab.help.markdown.Inline;
import org.ohmlab.help.markdown.Page;
import org.ohmlab.help.markdown.PageSearch.Hit;

/** Contents and search on the left, a page on the right. Used in a view, and in a window of its own beside dialogs. */
final class HelpBrowser extends Composite {

    /** Widget data by which tests find the parts. */
    static final String KEY = "org.ohmlab.widget";

    private static final String ADDRESS = "address";
    private static final String COMMAND = "command:";
    private static final int NARROW = 560;

    private final HelpPages pages = new HelpPages();
    private final Deque<String> before = new ArrayDeque<>();
    private final FormToolkit toolkit;
    private final Text words;
    private final Button back;
    private final Tree contents;
    private final ScrolledForm form;
    private final PagePainter painter;
    private String shown = "";

    HelpBrowser(Composite parent) {
        super(parent, SWT.NONE);
        toolkit = new FormToolkit(getDisplay());
        addListener(SWT.Dispose, event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).applyTo(bar);
        back = new Button(bar, SWT.PUSH);
        back.setText(Messages.back);
        back.setData(KEY, "back");
        back.setEnabled(false);
        back.addListener(SWT.Selection, event -> goBack());
        new Label(bar, SWT.NONE).setText(Messages.search);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        words.setMessage(Messages.searchHint);
        words.setData(KEY, "search");
        words.addListener(SWT.Modify, event -> list());
        words.addListener(SWT.DefaultSelection, event -> first());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        contents = new Tree(sash, SWT.SINGLE | SWT.BORDER);
        contents.setData(KEY, "contents");
        contents.addListener(SWT.Selection, event -> {
            if (event.item != null && event.item.getData(ADDRESS) instanceof String address) {
                show(address);
            }
        });
        form = toolkit.createScrolledForm(sash);
        form.setData(KEY, "page");
        sash.setWeights(30, 70);
        // In a narrow view the contents lie above the page instead of beside it.
        sash.addListener(SWT.Resize, event -> sash
                .setOrientation(sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        painter = new PagePainter(toolkit, form.getBody(), this::follow);
        list();
        show(HelpPages.HOME);
    }

    /** Fills the tree with the contents, or with what is found. */
    private void list() {
        contents.removeAll();
        if (words.getText().isBlank()) {
            for (IToc toc : pages.contents()) {
                TreeItem book = item(null, toc.getLabel(), toc.getTopic(null).getHref());
                for (ITopic topic : toc.getTopics()) {
                    add(book, topic);
                }
                book.setExpanded(true);
            }
            return;
        }
        List<Hit> hits = pages.search().find(words.getText());
        hits.forEach(hit -> item(null, hit.title(), hit.address()));
        if (hits.isEmpty()) {
            item(null, NLS.bind(Messages.notFound, words.getText().trim()), null);
        }
    }

    private void add(TreeItem parent, ITopic topic) {
        TreeItem item = item(parent, topic.getLabel(), topic.getHref());
        for (ITopic part : topic.getSubtopics()) {
            add(item, part);
        }
    }

    private TreeItem item(TreeItem parent, String label, String address) {
        TreeItem item = parent == null ? new TreeItem(contents, SWT.NONE) : new TreeItem(parent, SWT.NONE);
        item.setText(label);
        item.setData(ADDRESS, address);
        return item;
    }

    private void first() {
        if (contents.getItemCount() > 0 && contents.getItem(0).getData(ADDRESS) instanceof String address) {
            contents.setSelection(contents.getItem(0));
            show(address);
        }
    }

    private void follow(String link) {
        if (link.startsWith(COMMAND)) {
            Tours.run(link.substring(COMMAND.length()));
            return;
        }
        String target = HelpPages.resolve(shown, link);
        if (HelpPages.isPage(target)) {
            show(target);
        } else if (target.startsWith("http")) {
            Program.launch(target);
        }
    }

    /** @param address a page, or a section of one */
    void show(String address) {
        if (address.equals(shown)) {
            return;
        }
        if (!shown.isEmpty()) {
            before.push(shown);
        }
        display(address);
    }

    private void goBack() {
        if (!before.isEmpty()) {
            display(before.pop());
        }
    }

    private void display(String address) {
        shown = address;
        back.setEnabled(!before.isEmpty());
        paint(pages.page(address));
    }

    /** Shows what a place in the window is for, then the page that tells more. */
    void show(IContext context) {
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics.length > 0 && HelpPages.isPage(topics[0].getHref())) {
            show(topics[0].getHref());
            return;
        }
        shown = "";
        String text = context.getText() == null ? Messages.noContext : context.getText();
        paint(new Page(List.of(new Block.Paragraph(Inline.parse(text)))));
    }

    /** @param text what to look for */
    void search(String text) {
        words.setText(text);
        words.setFocus();
    }

    private void paint(Page page) {
        form.setRedraw(false);
        try {
            painter.paint(page);
            form.setOrigin(0, 0);
            form.reflow(true);
        } finally {
            form.setRedraw(true);
        }
    }

    /** @return the address of the shown page */
    String shown() {
        return shown;
    }

    @Override
    public boolean setFocus() {
        // Not the tree: it selects its first item when it gets the focus, and that would show another page than the one
        // asked for. The platform also asks while the window is being taken down.
        return !words.isDisposed() && words.setFocus();
    }
}
