/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.core.BadInputException;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.OhmlabResource;

/** Executes, undoes and redoes a command, and compares what each leaves behind byte for byte. */
final class CommandScenario<T extends Document> {

    private final T document;
    private final EditingDomain domain;

    private CommandScenario(T document) {
        this.document = document;
        domain = new AdapterFactoryEditingDomain(ItemProviders.create(), new BasicCommandStack(),
                document.eResource().getResourceSet());
    }

    static <T extends Document> CommandScenario<T> of(String example, Class<T> type) {
        try {
            return new CommandScenario<>(ModelFiles.load(Path.of("../../examples").resolve(example), type));
        } catch (BadInputException e) {
            throw new AssertionError(e);
        }
    }

    T document() {
        return document;
    }

    EditingDomain domain() {
        return domain;
    }

    @SuppressWarnings("unchecked")
    <E> E element(String id) {
        return (E) document.eResource().getEObject(id);
    }

    /** The command can be executed, does what is expected, and can be undone and redone without a trace. */
    CommandScenario<T> run(Command command, Consumer<T> expected) {
        byte[] before = bytes();
        assertTrue(command.canExecute(), () -> command.getLabel() + " can be executed");
        assertFalse(command.getLabel().isBlank(), "the step has a name");
        domain.getCommandStack().execute(command);
        byte[] after = bytes();
        assertFalse(Arrays.equals(before, after), "it changes something");
        expected.accept(document);
        domain.getCommandStack().undo();
        assertArrayEquals(before, bytes(), () -> command.getLabel() + " is undone");
        domain.getCommandStack().redo();
        assertArrayEquals(after, bytes(), () -> command.getLabel() + " is redone");
        expected.accept(document);
        return this;
    }

    void refuse(Command command) {
        byte[] before = bytes();
        assertFalse(command.canExecute(), () -> command.getLabel() + " cannot be executed");
        domain.getCommandStack().execute(command);
        assertArrayEquals(before, bytes());
    }

    private byte[] bytes() {
        try {
            return ((OhmlabResource) document.eResource()).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
