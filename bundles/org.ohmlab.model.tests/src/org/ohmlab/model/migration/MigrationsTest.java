/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    private record Step(int toVersion, String suffix) implements MigrationParticipant {

        @Override
        public String typeName(String typeName) {
            return typeName + suffix;
        }
    }

    @Test
    void theCurrentVersionIsTheOneTheStepsLeadTo() {
        assertEquals(FormatVersion.CURRENT, Migrations.standard().current());
        assertThrows(IllegalArgumentException.class, () -> new Migrations(2, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Migrations(2, List.of(new Step(3, "c"))));
        assertThrows(IllegalArgumentException.class, () -> new Migrations(1, List.of(new Step(1, "a"))));
        assertEquals(1, new Migrations(1, List.of()).current());
    }

    @Test
    void stepsRunInTheOrderOfTheirVersionsAndOnlyThoseAboveTheFiles() {
        Migrations all = new Migrations(4, List.of(new Step(4, "4"), new Step(2, "2"), new Step(3, "3")));
        assertEquals("x234", all.from(1).typeName("x"));
        assertEquals("x4", all.from(3).typeName("x"));
        assertEquals("x", all.from(4).typeName("x"));
        assertEquals("x", all.from(9).typeName("x"));
    }
}
