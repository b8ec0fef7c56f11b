/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds pages by words: all words must occur, as beginnings of words; titles count more than text. */
public final class PageSearch {

    private static final int TITLE = 20;
    private static final int MOST_PER_WORD = 10;

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /**
     * A page that was found.
     *
     * @param address its address
     * @param title its title
     * @param score how well it fits; more is better
     */
    public record Hit(String address, String title, int score) {
    }

    /**
     * @param address the page's address
     * @param page the page
     */
    public void add(String address, Page page) {
        pages.put(address, page);
    }

    /**
     * @param words what is looked for, with blanks between
     * @return the pages with all words, the best first; none for no word
     */
    public List<Hit> find(String words) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty()).toList();
        List<Hit> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        pages.forEach((address, page) -> {
            int score = score(page, wanted);
            if (score > 0) {
                hits.add(new Hit(address, page.title(), score));
            }
        });
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits;
    }

    private static int score(Page page, List<String> wanted) {
        String title = page.title().toLowerCase(Locale.ROOT);
        String[] text = page.plainText().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+");
        int score = 0;
        for (String word : wanted) {
            int found = (int) Arrays.stream(text).filter(each -> each.startsWith(word)).count();
            if (found == 0) {
                return 0;
            }
            score += Math.min(found, MOST_PER_WORD) + (title.contains(word) ? TITLE : 0);
        }
        return score;
    }
}
