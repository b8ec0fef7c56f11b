/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.migration;

import org.ohmlab.model.base.Document;

/**
 * One step from an older file format to a newer one. Its class is named after version and change, such as
 * {@code V2RenameBeta}.
 * <p>
 * A step runs when the file is older than {@link #toVersion()}; steps run in the order of that number, and a later one
 * sees what the earlier ones left. A step that has been released is never edited: a mistake is mended by another step.
 * Structural changes are easiest in {@link #beforeLoad}, on the XML, where the old structure still is; changes of
 * meaning in {@link #afterLoad}, on the model.
 * </p>
 */
public interface MigrationParticipant {

    /** @return the version this step leads to, at least 2 */
    int toVersion();

    /**
     * Renames a class.
     *
     * @param typeName name of an EClass as the file has it
     * @return its name in this version; unchanged by default
     */
    default String typeName(String typeName) {
        return typeName;
    }

    /**
     * Renames a feature.
     *
     * @param typeName name of the EClass in the present version
     * @param featureName name of the attribute or element as the file has it
     * @return its name in this version; unchanged by default
     */
    default String featureName(String typeName, String featureName) {
        return featureName;
    }

    /**
     * Converts the text of an attribute.
     *
     * @param typeName name of the EClass in the present version
     * @param featureName name of the feature in the present version
     * @param value the text as the file has it
     * @return its text in this version; unchanged by default
     */
    default String convertValue(String typeName, String featureName, String value) {
        return value;
    }

    /**
     * Changes the XML before it is read as a model.
     *
     * @param xml the whole file; does nothing by default
     */
    default void beforeLoad(org.w3c.dom.Document xml) {
        // Most steps only rename.
    }

    /**
     * Changes the model after it was read. References to other files are not resolved yet.
     *
     * @param document the root element; does nothing by default
     * @param report receives what the user should know
     */
    default void afterLoad(Document document, MigrationReport report) {
        // Most steps only rename.
    }
}
