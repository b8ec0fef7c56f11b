/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Drawn</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When a component of the variation is drawn.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.device.DevicePackage#getDrawn()
 * @model
 * @generated
 */
public enum Drawn implements Enumerator {
	/**
	 * The '<em><b>PER CHIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once when the weights are programmed; frozen for the life of the simulated chip (device-to-device, programming error).
	 * <!-- end-model-doc -->
	 * @see #PER_CHIP_VALUE
	 * @generated
	 * @ordered
	 */
	PER_CHIP(0, "PER_CHIP", "PER_CHIP"),

	/**
	 * The '<em><b>PER READ</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anew for every read (cycle-to-cycle, read noise).
	 * <!-- end-model-doc -->
	 * @see #PER_READ_VALUE
	 * @generated
	 * @ordered
	 */
	PER_READ(1, "PER_READ", "PER_READ");

	/**
	 * The '<em><b>PER CHIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once when the weights are programmed; frozen for the life of the simulated chip (device-to-device, programming error).
	 * <!-- end-model-doc -->
	 * @see #PER_CHIP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PER_CHIP_VALUE = 0;

	/**
	 * The '<em><b>PER READ</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anew for every read (cycle-to-cycle, read noise).
	 * <!-- end-model-doc -->
	 * @see #PER_READ
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PER_READ_VALUE = 1;

	/**
	 * An array of all the '<em><b>Drawn</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Drawn[] VALUES_ARRAY =
		new Drawn[] {
			PER_CHIP,
			PER_READ,
		};

	/**
	 * A public read-only list of all the '<em><b>Drawn</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Drawn> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Drawn</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Drawn get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Drawn result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Drawn</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Drawn getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Drawn result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Drawn</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Drawn get(int value) {
		switch (value) {
			case PER_CHIP_VALUE: return PER_CHIP;
			case PER_READ_VALUE: return PER_READ;
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
	private Drawn(int value, String name, String literal) {
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

} //Drawn
