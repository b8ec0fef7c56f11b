/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Column Scheme</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How signed weights become conductances, which are never negative.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.mapping.MappingPackage#getColumnScheme()
 * @model
 * @generated
 */
public enum ColumnScheme implements Enumerator {
	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two columns per bit slice, one for each sign; the difference counts.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFERENTIAL(0, "DIFFERENTIAL", "DIFFERENTIAL"),

	/**
	 * The '<em><b>OFFSET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One column per bit slice; a constant is added to all weights and taken off after the conversion.
	 * <!-- end-model-doc -->
	 * @see #OFFSET_VALUE
	 * @generated
	 * @ordered
	 */
	OFFSET(1, "OFFSET", "OFFSET");

	/**
	 * The '<em><b>DIFFERENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two columns per bit slice, one for each sign; the difference counts.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENTIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIFFERENTIAL_VALUE = 0;

	/**
	 * The '<em><b>OFFSET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One column per bit slice; a constant is added to all weights and taken off after the conversion.
	 * <!-- end-model-doc -->
	 * @see #OFFSET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OFFSET_VALUE = 1;

	/**
	 * An array of all the '<em><b>Column Scheme</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ColumnScheme[] VALUES_ARRAY =
		new ColumnScheme[] {
			DIFFERENTIAL,
			OFFSET,
		};

	/**
	 * A public read-only list of all the '<em><b>Column Scheme</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ColumnScheme> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Column Scheme</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ColumnScheme get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ColumnScheme result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Column Scheme</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ColumnScheme getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ColumnScheme result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Column Scheme</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ColumnScheme get(int value) {
		switch (value) {
			case DIFFERENTIAL_VALUE: return DIFFERENTIAL;
			case OFFSET_VALUE: return OFFSET;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ColumnScheme(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //ColumnScheme
