/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Initialization</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Distribution of the initial weights.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.experiment.ExperimentPackage#getInitialization()
 * @model
 * @generated
 */
public enum Initialization implements Enumerator {
	/**
	 * The '<em><b>KAIMING FAN IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal with variance 2 / fan-in (He et al., arXiv 1502.01852).
	 * <!-- end-model-doc -->
	 * @see #KAIMING_FAN_IN_VALUE
	 * @generated
	 * @ordered
	 */
	KAIMING_FAN_IN(0, "KAIMING_FAN_IN", "KAIMING_FAN_IN"),

	/**
	 * The '<em><b>KAIMING FAN OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal with variance 2 / fan-out.
	 * <!-- end-model-doc -->
	 * @see #KAIMING_FAN_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	KAIMING_FAN_OUT(1, "KAIMING_FAN_OUT", "KAIMING_FAN_OUT"),

	/**
	 * The '<em><b>XAVIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variance 2 / (fan-in + fan-out) (Glorot and Bengio, 2010).
	 * <!-- end-model-doc -->
	 * @see #XAVIER_VALUE
	 * @generated
	 * @ordered
	 */
	XAVIER(2, "XAVIER", "XAVIER");

	/**
	 * The '<em><b>KAIMING FAN IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal with variance 2 / fan-in (He et al., arXiv 1502.01852).
	 * <!-- end-model-doc -->
	 * @see #KAIMING_FAN_IN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KAIMING_FAN_IN_VALUE = 0;

	/**
	 * The '<em><b>KAIMING FAN OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal with variance 2 / fan-out.
	 * <!-- end-model-doc -->
	 * @see #KAIMING_FAN_OUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KAIMING_FAN_OUT_VALUE = 1;

	/**
	 * The '<em><b>XAVIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variance 2 / (fan-in + fan-out) (Glorot and Bengio, 2010).
	 * <!-- end-model-doc -->
	 * @see #XAVIER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int XAVIER_VALUE = 2;

	/**
	 * An array of all the '<em><b>Initialization</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Initialization[] VALUES_ARRAY =
		new Initialization[] {
			KAIMING_FAN_IN,
			KAIMING_FAN_OUT,
			XAVIER,
		};

	/**
	 * A public read-only list of all the '<em><b>Initialization</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Initialization> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Initialization</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Initialization get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Initialization result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Initialization</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Initialization getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Initialization result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Initialization</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Initialization get(int value) {
		switch (value) {
			case KAIMING_FAN_IN_VALUE: return KAIMING_FAN_IN;
			case KAIMING_FAN_OUT_VALUE: return KAIMING_FAN_OUT;
			case XAVIER_VALUE: return XAVIER;
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
	private Initialization(int value, String name, String literal) {
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

} //Initialization
