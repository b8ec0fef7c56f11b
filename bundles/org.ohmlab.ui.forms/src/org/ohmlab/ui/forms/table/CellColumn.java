/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.table;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.edit.SetFeature;

/** A column of an {@link ElementTable}. */
public abstract class CellColumn {

    private final String title;
    private final String tip;
    private final int width;

    /**
     * @param title its head
     * @param tip a sentence about it
     * @param width share of the table's width, and about the least width in pixels
     */
    protected CellColumn(String title, String tip, int width) {
        this.title = title;
        this.tip = tip;
        this.width = width;
    }

    final String title() {
        return title;
    }

    final String tip() {
        return tip;
    }

    final int width() {
        return width;
    }

    /**
     * @param row a row's element
     * @return the cell's text
     */
    protected abstract String text(EObject row);

    /**
     * @param row a row's element
     * @return the feature that the cell shows, or null when the row has no such thing or it cannot be changed here
     */
    protected EStructuralFeature feature(EObject row) {
        return null;
    }

    /**
     * @param row a row's element
     * @return the value to begin an edit with; null for none
     */
    protected Object value(EObject row) {
        EStructuralFeature feature = feature(row);
        return feature == null ? null : row.eGet(feature);
    }

    /**
     * @param row a row's element
     * @return the element that findings about this cell name
     */
    protected EObject subject(EObject row) {
        return row;
    }

    /**
     * @param domain the domain
     * @param row a row's element
     * @param value the new value; null for none
     * @return a command that sets it
     */
    protected Command change(EditingDomain domain, EObject row, Object value) {
        return new SetFeature(domain, row, feature(row), value);
    }

    /** @return whether a cell may be cleared, which takes the value of what stands above */
    protected boolean isClearable() {
        return false;
    }

    /**
     * @param row a row's element
     * @return whether the text is only what holds anyway, to be shown less strongly
     */
    protected boolean isInherited(EObject row) {
        return false;
    }

    /** @return whether the row's kind is drawn as a picture before the text */
    protected boolean showsKind() {
        return false;
    }

    /** @return whether numbers stand below each other */
    protected boolean isNumber() {
        return false;
    }
}
