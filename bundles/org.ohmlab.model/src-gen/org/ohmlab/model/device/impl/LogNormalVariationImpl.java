/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device.impl;

import org.eclipse.emf.ecore.EClass;

import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.device.LogNormalVariation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Log Normal Variation</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LogNormalVariationImpl extends VariationImpl implements LogNormalVariation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogNormalVariationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DevicePackage.Literals.LOG_NORMAL_VARIATION;
	}

} //LogNormalVariationImpl
