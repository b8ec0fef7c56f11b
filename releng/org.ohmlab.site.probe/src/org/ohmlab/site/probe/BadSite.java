/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;

/** A site {@code ohmlab.probe.site} that cannot be read is said to be so, with its address. */
final class BadSite implements Probe.Scenario {

    private static final Pattern FAILURE = Pattern.compile("No software site found|Unable to|failed");

    @Override
    public void play(Hands hands) throws Exception {
        String site = System.getProperty("ohmlab.probe.site");
        P2Dialogs dialogs = new P2Dialogs(hands);
        Shell wizard = dialogs.openInstall(site);
        hands.until("a message names the site", () -> Stream.of(hands.shown().split(" \\| "))
                .anyMatch(text -> text.contains(site) && FAILURE.matcher(text).find()));
        hands.picture("product-bad-site");
        Hands.check(!hands.ask(wizard::isDisposed), "the wizard is still there");
    }
}
