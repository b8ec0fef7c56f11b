/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The dialogs of the platform's installer, by the words on them. */
final class P2Dialogs {

    static final String INSTALL = "Install";

    private static final String UPDATES = "Available Updates";
    private static final String NEXT = "Next >";
    private static final String FINISH = "Finish";
    private static final List<String> ACCEPT = List.of("I accept the terms of the license agreement",
            "I accept the terms of the license agreements");
    private static final String SITES = "Trust Authorities";
    private static final String CONTENT = "Trust Artifacts";
    private static final String RESTART = "Software Updates";

    private final Hands hands;

    P2Dialogs(Hands hands) {
        this.hands = hands;
    }

    /** Opens Help &gt; Install New Software and types the site into its field. */
    Shell openInstall(String site) {
        hands.menu("Help", "Install New Software...");
        Shell shell = hands.shell(INSTALL);
        hands.act(() -> {
            Combo field = Hands.all(shell, Combo.class, Combo::isVisible).get(0);
            field.setFocus();
            field.setText(site);
            Event enter = Hands.event(field);
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            field.notifyListeners(SWT.KeyDown, enter);
        });
        return shell;
    }

    /** Opens Help &gt; Check for Updates and waits for what it has found. */
    Shell openUpdates() {
        hands.menu("Help", "Check for Updates");
        return hands.shell(UPDATES);
    }

    Tree tree(Shell shell) {
        hands.until("there is a tree", () -> !Hands.all(shell, Tree.class, Tree::isVisible).isEmpty());
        return hands.ask(() -> Hands.all(shell, Tree.class, Tree::isVisible).get(0));
    }

    /** Goes on, accepts the licence, the site and what is not signed, until a restart is offered. */
    void finish(Shell wizard, String name) {
        goOn(wizard);
        while (!hands.canPress(wizard, FINISH)) {
            if (hands.canPress(wizard, NEXT)) {
                goOn(wizard);
            }
            hands.until("the wizard goes on", () -> hands.canPress(wizard, FINISH) || hands.canPress(wizard, NEXT)
                    || !ACCEPT.stream().filter(label -> hands.canPress(wizard, label)).toList().isEmpty());
            for (String label : ACCEPT) {
                if (hands.canPress(wizard, label)) {
                    hands.press(wizard, label);
                    hands.until("the licence is accepted", () -> hands.canPress(wizard, FINISH));
                    hands.picture(name + "-licence");
                }
            }
        }
        hands.press(wizard, FINISH);
        boolean warned = false;
        while (!hands.isOpen(RESTART)) {
            hands.until("a question is asked",
                    () -> hands.isOpen(SITES) || hands.isOpen(CONTENT) || hands.isOpen(RESTART));
            if (hands.isOpen(SITES)) {
                Shell sites = hands.shell(SITES);
                Hands.check(hands.shown().contains("unsecured authorities"), "it is said: " + hands.shown());
                hands.tick(tree(sites), text -> text.startsWith("http:"));
                trust(sites, name + "-site");
            } else if (hands.isOpen(CONTENT)) {
                Hands.check(hands.shown().contains("Do you trust unsigned content"), "it is said: " + hands.shown());
                warned = true;
                Shell content = hands.shell(CONTENT);
                hands.press(content, "Select All");
                trust(content, name + "-unsigned");
            }
        }
        Hands.check(warned, "there is a warning that the content is not signed");
        hands.picture(name + "-restart");
    }

    private void trust(Shell shell, String picture) {
        hands.until("all is selected", () -> hands.canPress(shell, "Trust Selected"));
        hands.picture(picture);
        hands.press(shell, "Trust Selected");
        hands.until("the answer is taken", shell::isDisposed);
    }

    private void goOn(Shell wizard) {
        IWizardContainer container = (IWizardContainer) hands.ask(wizard::getData);
        IWizardPage before = hands.ask(container::getCurrentPage);
        hands.press(wizard, NEXT);
        hands.until("the next page is shown", () -> container.getCurrentPage() != before);
    }

    /** Not now: the test starts the product itself. */
    void laterIsFine() {
        hands.press(hands.shell(RESTART), "No");
    }

    /** Yes, now. */
    void restartNow() throws IOException {
        Shell shell = hands.shell(RESTART);
        Probe.restarting();
        hands.press(shell, "Restart Now");
    }

    /** @return whether the tree has an item whose text contains this, at the top */
    static boolean has(Tree tree, String text) {
        for (TreeItem item : tree.getItems()) {
            if (item.getText().contains(text)) {
                return true;
            }
        }
        return false;
    }
}
