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
 * A representation of the literals of the enumeration '<em><b>Batch Norm Policy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which forward passes update the running statistics of batch normalisation. All passes normalise with their own batch's statistics.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.experiment.ExperimentPackage#getBatchNormPolicy()
 * @model
 * @generated
 */
public enum BatchNormPolicy implements Enumerator {
	/**
	 * The '<em><b>MAIN PASS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the pass at the training sigma, so that the statistics belong to the variation the network is evaluated at. Our default.
	 * <!-- end-model-doc -->
	 * @see #MAIN_PASS_VALUE
	 * @generated
	 * @ordered
	 */
	MAIN_PASS(0, "MAIN_PASS", "MAIN_PASS"),

	/**
	 * The '<em><b>ALL PASSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every pass in turn, the one with the smallest offset last, as the reference implementation does.
	 * <!-- end-model-doc -->
	 * @see #ALL_PASSES_VALUE
	 * @generated
	 * @ordered
	 */
	ALL_PASSES(1, "ALL_PASSES", "ALL_PASSES");

	/**
	 * The '<em><b>MAIN PASS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the pass at the training sigma, so that the statistics belong to the variation the network is evaluated at. Our default.
	 * <!-- end-model-doc -->
	 * @see #MAIN_PASS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MAIN_PASS_VALUE = 0;

	/**
	 * The '<em><b>ALL PASSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every pass in turn, the one with the smallest offset last, as the reference implementation does.
	 * <!-- end-model-doc -->
	 * @see #ALL_PASSES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ALL_PASSES_VALUE = 1;

	/**
	 * An array of all the '<em><b>Batch Norm Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BatchNormPolicy[] VALUES_ARRAY =
		new BatchNormPolicy[] {
			MAIN_PASS,
			ALL_PASSES,
		};

	/**
	 * A public read-only list of all the '<em><b>Batch Norm Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BatchNormPolicy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Batch Norm Policy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BatchNormPolicy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BatchNormPolicy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Batch Norm Policy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BatchNormPolicy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BatchNormPolicy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Batch Norm Policy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BatchNormPolicy get(int value) {
		switch (value) {
			case MAIN_PASS_VALUE: return MAIN_PASS;
			case ALL_PASSES_VALUE: return ALL_PASSES;
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
	private BatchNormPolicy(int value, String name, String literal) {
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

} //BatchNormPolicy
