/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.ohmlab.help.markdown.Block;
import org.ohmlab.help.markdown.Inline;
import org.ohmlab.help.markdown.Page;
import org.ohmlab.help.markdown.PageSearch;
import org.osgi.framework.Bundle;

/** The pages of the help, by the addresses that the platform's contents and contexts use: /BUNDLE/PATH#ANCHOR. */
final class HelpPages {

    /** The page to begin with. */
    static final String HOME = "/org.ohmlab.help/docs/user/README.md";

    private static final String ENDING = ".md";

    private final Map<String, Page> known = new LinkedHashMap<>();
    private PageSearch search;

    /** @return the tables of contents whose pages can be shown here */
    IToc[] contents() {
        return Arrays.stream(HelpSystem.getTocs())
                .filter(toc -> isPage(toc.getTopic(null).getHref())).toArray(IToc[]::new);
    }

    /** @return whether the address is one of a page that can be shown here */
    static boolean isPage(String address) {
        return address != null && path(address).endsWith(ENDING);
    }

    /**
     * @param address an address
     * @return the page, or the section of it that the address names; a page that says so when there is none
     */
    Page page(String address) {
        Page whole = known.computeIfAbsent(path(address), HelpPages::read);
        int anchor = address.indexOf('#');
        return anchor < 0 ? whole : whole.section(address.substring(anchor + 1));
    }

    /** Reads all pages of the contents at the first call. */
    PageSearch search() {
        if (search == null) {
            search = new PageSearch();
            for (IToc toc : contents()) {
                add(toc.getTopic(null));
                for (ITopic topic : toc.getTopics()) {
                    add(topic);
                }
            }
        }
        return search;
    }

    private void add(ITopic topic) {
        if (isPage(topic.getHref())) {
            search.add(topic.getHref(), page(topic.getHref()));
        }
        for (ITopic part : topic.getSubtopics()) {
            add(part);
        }
    }

    /**
     * @param from the address of the page that holds a link
     * @param link the link as it is written
     * @return the address of the page meant; the link itself when it leads elsewhere
     */
    static String resolve(String from, String link) {
        if (link.contains("://") || link.startsWith("/")) {
            return link;
        }
        if (link.startsWith("#")) {
            return path(from) + link;
        }
        return URI.create(path(from)).resolve(link).toString();
    }

    private static String path(String address) {
        int anchor = address.indexOf('#');
        return anchor < 0 ? address : address.substring(0, anchor);
    }

    private static Page read(String path) {
        String[] parts = path.split("/", 3);
        Bundle bundle = parts.length == 3 ? Platform.getBundle(parts[1]) : null;
        URL entry = bundle == null ? null : bundle.getEntry(parts[2]);
        if (entry == null) {
            return new Page(List.of(
                    new Block.Paragraph(Inline.parse(Messages.noPage + " " + path))));
        }
        try (InputStream content = entry.openStream()) {
            return Page.parse(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            ILog.of(HelpPages.class).error(e.getMessage(), e);
            return new Page(List.of(
                    new Block.Paragraph(Inline.parse(String.valueOf(e.getMessage())))));
        }
    }
}
