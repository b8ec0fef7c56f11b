/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.mapping.Mapping;

/** What an editor may open that a computation refuses. */
class OpenedModelTest {

    @TempDir
    private Path folder;

    @Test
    void newerFilesCanBeLookedAtButNotSaved() throws IOException, BadInputException {
        Path file = write("new.network", """
                <?xml version="1.0" encoding="UTF-8"?>
                <network:Network xmlns:network="http://www.ohmlab.org/network/1" id="n" name="N" formatVersion="99"/>
                """);
        assertThrows(BadInputException.class, () -> ModelFiles.load(file));

        OpenedModel opened = ModelFiles.open(file);

        assertTrue(opened.resource().isNewerFormat());
        assertEquals("N", opened.document().getName());
        opened.document().setName("changed");
        assertThrows(OhmlabException.class, () -> ModelFiles.save(opened.document()));
    }

    @Test
    void aMappingWithoutItsNetworkCanBeRepaired() throws IOException, OhmlabException {
        Path file = write("m.mapping", """
                <?xml version="1.0" encoding="UTF-8"?>
                <mapping:Mapping xmlns:mapping="http://www.ohmlab.org/mapping/1" id="m" name="M" formatVersion="1"
                    network="gone.network#n"/>
                """);

        OpenedModel opened = ModelFiles.open(file);

        assertEquals(1, opened.problems().size());
        assertTrue(opened.problems().get(0).message().contains("gone.network"));
        Mapping mapping = (Mapping) opened.document();
        assertTrue(mapping.getNetwork().eIsProxy());
        mapping.setTileRows(64);
        ModelFiles.save(mapping);
        assertTrue(Files.readString(file).contains("gone.network#n"), "the reference is kept as it was");
    }

    @Test
    void filesThatSavingWouldCutShortAreRefused() throws IOException {
        Path unknown = write("u.network", """
                <?xml version="1.0" encoding="UTF-8"?>
                <network:Network xmlns:network="http://www.ohmlab.org/network/1" id="n" formatVersion="1" colour="red"/>
                """);
        BadInputException refused = assertThrows(BadInputException.class, () -> ModelFiles.open(unknown));
        assertFalse(refused.problems().isEmpty());
        Path broken = write("b.network", "<network");
        assertThrows(BadInputException.class, () -> ModelFiles.open(broken));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
