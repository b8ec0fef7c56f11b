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
 * A representation of the literals of the enumeration '<em><b>Sigma Convention</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The two published meanings of sigma_d for K-bit devices; they differ by the factor 2^K - 1.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.device.DevicePackage#getSigmaConvention()
 * @model
 * @generated
 */
public enum SigmaConvention implements Enumerator {
	/**
	 * The '<em><b>FULL RANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative to the full conductance range of one device: sigma_w = sigma_d max|W| sqrt(sum_j 2^(2jK)) / sum_j 2^(jK), j = 0 ... M/K - 1. Used by the reference implementation and the published curves of NeFT (arXiv 2305.14561).
	 * <!-- end-model-doc -->
	 * @see #FULL_RANGE_VALUE
	 * @generated
	 * @ordered
	 */
	FULL_RANGE(0, "FULL_RANGE", "FULL_RANGE"),

	/**
	 * The '<em><b>LEVEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In units of one conductance level: W_p = W_d + max|W| / (2^M - 1) sum_j dg_j 2^(jK), dg_j ~ N(0, sigma_d^2).
	 * <!-- end-model-doc -->
	 * @see #LEVEL_VALUE
	 * @generated
	 * @ordered
	 */
	LEVEL(1, "LEVEL", "LEVEL");

	/**
	 * The '<em><b>FULL RANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative to the full conductance range of one device: sigma_w = sigma_d max|W| sqrt(sum_j 2^(2jK)) / sum_j 2^(jK), j = 0 ... M/K - 1. Used by the reference implementation and the published curves of NeFT (arXiv 2305.14561).
	 * <!-- end-model-doc -->
	 * @see #FULL_RANGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FULL_RANGE_VALUE = 0;

	/**
	 * The '<em><b>LEVEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In units of one conductance level: W_p = W_d + max|W| / (2^M - 1) sum_j dg_j 2^(jK), dg_j ~ N(0, sigma_d^2).
	 * <!-- end-model-doc -->
	 * @see #LEVEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL_VALUE = 1;

	/**
	 * An array of all the '<em><b>Sigma Convention</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SigmaConvention[] VALUES_ARRAY =
		new SigmaConvention[] {
			FULL_RANGE,
			LEVEL,
		};

	/**
	 * A public read-only list of all the '<em><b>Sigma Convention</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SigmaConvention> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sigma Convention</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SigmaConvention get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SigmaConvention result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sigma Convention</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SigmaConvention getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SigmaConvention result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sigma Convention</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SigmaConvention get(int value) {
		switch (value) {
			case FULL_RANGE_VALUE: return FULL_RANGE;
			case LEVEL_VALUE: return LEVEL;
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
	private SigmaConvention(int value, String name, String literal) {
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

} //SigmaConvention
