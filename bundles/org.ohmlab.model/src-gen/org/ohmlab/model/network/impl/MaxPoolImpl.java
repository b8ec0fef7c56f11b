/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network.impl;

import org.eclipse.emf.ecore.EClass;

import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.NetworkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Max Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MaxPoolImpl extends PoolImpl implements MaxPool {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaxPoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.MAX_POOL;
	}

} //MaxPoolImpl
