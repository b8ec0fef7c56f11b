/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Finds widgets by what a user reads on them and uses them, from a thread that is not the window's. */
final class Hands {

    private static final long LIMIT_NANOS = 240_000_000_000L;

    private final Display display;

    Hands(Display display) {
        this.display = display;
    }

    /** Asks in the window's thread. */
    <T> T ask(Supplier<T> question) {
        Object[] answer = new Object[1];
        RuntimeException[] failure = new RuntimeException[1];
        display.syncExec(() -> {
            try {
                answer[0] = question.get();
            } catch (RuntimeException e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        @SuppressWarnings("unchecked")
        T result = (T) answer[0];
        return result;
    }

    /** Acts in the window's thread without waiting for the end: what is done may open a dialog. */
    void act(Runnable action) {
        display.asyncExec(action);
    }

    /** Waits until something is so, asked in the window's thread; fails with {@code what} after four minutes. */
    void until(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() - start > LIMIT_NANOS) {
                throw new AssertionError("not within four minutes: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError("interrupted while waiting: " + what, e);
            }
        }
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    IWorkbenchPage page() {
        return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** Waits for a shell with this title. */
    Shell shell(String title) {
        until("the shell " + title + " is open", () -> find(title) != null);
        return ask(() -> find(title));
    }

    private Shell find(String title) {
        return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && title.equals(shell.getText()))
                .findFirst().orElse(null);
    }

    boolean isOpen(String title) {
        return ask(() -> find(title) != null);
    }

    /** Waits until the button with this label can be pressed, and presses it. */
    void press(Shell shell, String label) {
        until(label + " can be pressed", () -> button(shell, label) != null && button(shell, label).isEnabled());
        act(() -> {
            Button button = button(shell, label);
            if ((button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
                button.setSelection(!button.getSelection());
            }
            button.notifyListeners(SWT.Selection, event(button));
        });
    }

    /** @return whether there is such a button to be pressed, or to be chosen */
    boolean canPress(Shell shell, String label) {
        return ask(() -> {
            Button button = button(shell, label);
            return button != null && button.isEnabled() && !button.getSelection();
        });
    }

    private static Button button(Shell shell, String label) {
        if (shell.isDisposed()) {
            return null;
        }
        return all(shell, Button.class, candidate -> plain(candidate.getText()).equals(label) && candidate.isVisible())
                .stream().findFirst().orElse(null);
    }

    /** Opens the item of the menu bar as a user does. */
    void menu(String menuName, String itemName) {
        act(() -> item(menuName, itemName).notifyListeners(SWT.Selection, new Event()));
    }

    private static MenuItem item(String menuName, String itemName) {
        Menu bar = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
        MenuItem top = named(bar, menuName);
        top.getMenu().notifyListeners(SWT.Show, new Event());
        return named(top.getMenu(), itemName);
    }

    private static MenuItem named(Menu menu, String name) {
        return Arrays.stream(menu.getItems()).filter(item -> plain(item.getText()).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + Arrays.toString(menu.getItems())));
    }

    /** Ticks an item of a tree, where {@code wanted} is said of its text in any column. */
    void tick(Tree tree, Predicate<String> wanted) {
        until("the tree has the item", () -> item(tree, wanted) != null);
        act(() -> {
            TreeItem item = item(tree, wanted);
            item.setGrayed(false);
            item.setChecked(true);
            Event event = event(tree);
            event.item = item;
            event.detail = SWT.CHECK;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    static TreeItem item(Tree tree, Predicate<String> wanted) {
        return Arrays.stream(tree.getItems()).filter(item -> wanted.test(item.getText())).findFirst().orElse(null);
    }

    static <T extends Control> List<T> all(Composite parent, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type, wanted));
            }
        }
        return found;
    }

    static Event event(Control control) {
        Event event = new Event();
        event.widget = control;
        event.display = control.getDisplay();
        return event;
    }

    /** @return a label without its mnemonic and its key */
    static String plain(String label) {
        int tab = label.indexOf('\t');
        return (tab < 0 ? label : label.substring(0, tab)).replace("&", "");
    }

    /** @return all that can be read in the open shells, for messages */
    String shown() {
        return ask(() -> {
            List<String> texts = new ArrayList<>();
            for (Shell shell : display.getShells()) {
                if (shell.isVisible()) {
                    texts.add("[" + shell.getText() + "]");
                    all(shell, Control.class, Control::isVisible).stream().map(Hands::text).filter(Objects::nonNull)
                            .filter(text -> !text.isBlank()).forEach(texts::add);
                }
            }
            return String.join(" | ", texts);
        });
    }

    private static String text(Control control) {
        if (control instanceof Label label) {
            return label.getText();
        } else if (control instanceof CLabel label) {
            return label.getText();
        } else if (control instanceof Link link) {
            return link.getText();
        } else if (control instanceof StyledText text) {
            return text.getText();
        } else if (control instanceof Text text) {
            return text.getText();
        } else if (control instanceof Button button) {
            return plain(button.getText());
        } else if (control instanceof Table table) {
            return Stream.of(table.getItems()).map(TableItem::getText).collect(Collectors.joining(" | "));
        } else if (control instanceof Tree tree) {
            return Arrays.toString(tree.getItems());
        }
        return null;
    }

    /** Keeps what the display shows as a picture. */
    void picture(String name) {
        ask(() -> {
            Image image = new Image(display, display.getBounds());
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {image.getImageData()};
                Path folder = Path.of(System.getProperty("ohmlab.probe.pictures"));
                Files.createDirectories(folder);
                loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** Closes every dialog and then the workbench. */
    void close() {
        act(() -> {
            Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            for (Shell shell : display.getShells()) {
                if (!shell.isDisposed() && shell != window && shell.isVisible()) {
                    shell.close();
                }
            }
            act(() -> PlatformUI.getWorkbench().close());
        });
    }
}
