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
 * A representation of the literals of the enumeration '<em><b>Simulation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the variation of a weight is computed; both have the same distribution where the device error is normal.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.mapping.MappingPackage#getSimulation()
 * @model
 * @generated
 */
public enum Simulation implements Enumerator {
	/**
	 * The '<em><b>CLOSED FORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One normal number per weight, with the sigma that the sum over the weight's devices has.
	 * <!-- end-model-doc -->
	 * @see #CLOSED_FORM_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSED_FORM(0, "CLOSED_FORM", "CLOSED_FORM"),

	/**
	 * The '<em><b>PER DEVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One number per device, summed with the weights of the bit slices; slower.
	 * <!-- end-model-doc -->
	 * @see #PER_DEVICE_VALUE
	 * @generated
	 * @ordered
	 */
	PER_DEVICE(1, "PER_DEVICE", "PER_DEVICE");

	/**
	 * The '<em><b>CLOSED FORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One normal number per weight, with the sigma that the sum over the weight's devices has.
	 * <!-- end-model-doc -->
	 * @see #CLOSED_FORM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOSED_FORM_VALUE = 0;

	/**
	 * The '<em><b>PER DEVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One number per device, summed with the weights of the bit slices; slower.
	 * <!-- end-model-doc -->
	 * @see #PER_DEVICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PER_DEVICE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Simulation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Simulation[] VALUES_ARRAY =
		new Simulation[] {
			CLOSED_FORM,
			PER_DEVICE,
		};

	/**
	 * A public read-only list of all the '<em><b>Simulation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Simulation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Simulation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Simulation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Simulation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Simulation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Simulation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Simulation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Simulation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Simulation get(int value) {
		switch (value) {
			case CLOSED_FORM_VALUE: return CLOSED_FORM;
			case PER_DEVICE_VALUE: return PER_DEVICE;
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
	private Simulation(int value, String name, String literal) {
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

} //Simulation
