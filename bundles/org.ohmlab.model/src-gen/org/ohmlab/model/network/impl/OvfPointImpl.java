/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network.impl;

import org.eclipse.emf.ecore.EClass;

import org.ohmlab.model.network.NetworkPackage;
import org.ohmlab.model.network.OvfPoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ovf Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OvfPointImpl extends FeedbackPointImpl implements OvfPoint {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OvfPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.OVF_POINT;
	}

} //OvfPointImpl
