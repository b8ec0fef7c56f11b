/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import java.util.Comparator;
import java.util.List;

import org.ohmlab.model.base.Document;

/**
 * The present format version and the steps that lead to it. Immutable; steps must be without state.
 */
public final class Migrations {

    private static final Migrations STANDARD = new Migrations(FormatVersion.CURRENT, List.of());

    private final int current;
    private final List<MigrationParticipant> participants;

    /**
     * @param current the present format version
     * @param participants the steps, in any order
     * @throws IllegalArgumentException when the present version is not the greatest any step leads to (1 without
     *             steps), or a step leads to a version below 2
     */
    public Migrations(int current, List<MigrationParticipant> participants) {
        this.current = current;
        this.participants = participants.stream()
                .sorted(Comparator.comparingInt(MigrationParticipant::toVersion)).toList();
        int reached = this.participants.stream().mapToInt(MigrationParticipant::toVersion).max().orElse(1);
        if (Math.max(reached, 1) != current) {
            throw new IllegalArgumentException("The present format version is " + current
                    + ", but the migration steps lead to " + reached + ".");
        }
        if (this.participants.stream().anyMatch(step -> step.toVersion() < 2)) {
            throw new IllegalArgumentException("No migration leads to a version below 2.");
        }
    }

    /** @return the steps of this Ohmlab */
    public static Migrations standard() {
        return STANDARD;
    }

    /** @return the present format version */
    public int current() {
        return current;
    }

    /**
     * @param fileVersion version of a file
     * @return the steps that bring it to the present one
     */
    public Migrations from(int fileVersion) {
        return new Migrations(this, fileVersion);
    }

    private Migrations(Migrations all, int fileVersion) {
        this.current = all.current;
        this.participants = all.participants.stream().filter(step -> step.toVersion() > fileVersion).toList();
    }

    /**
     * @param typeName name of an EClass as the file has it
     * @return its present name
     */
    public String typeName(String typeName) {
        String name = typeName;
        for (MigrationParticipant step : participants) {
            name = step.typeName(name);
        }
        return name;
    }

    /**
     * @param typeName present name of the EClass
     * @param featureName name of the feature as the file has it
     * @return its present name
     */
    public String featureName(String typeName, String featureName) {
        String name = featureName;
        for (MigrationParticipant step : participants) {
            name = step.featureName(typeName, name);
        }
        return name;
    }

    /**
     * @param typeName present name of the EClass
     * @param featureName present name of the feature
     * @param value the text as the file has it
     * @return its present text
     */
    public String convertValue(String typeName, String featureName, String value) {
        String text = value;
        for (MigrationParticipant step : participants) {
            text = step.convertValue(typeName, featureName, text);
        }
        return text;
    }

    /** @param xml the file; changed in place */
    public void beforeLoad(org.w3c.dom.Document xml) {
        participants.forEach(step -> step.beforeLoad(xml));
    }

    /**
     * @param document the root element; changed in place
     * @param report receives what the user should know
     */
    public void afterLoad(Document document, MigrationReport report) {
        participants.forEach(step -> step.afterLoad(document, report));
    }
}
