/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Four Level Variation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Additive normal error whose sigma depends on the magnitude of the weight: with a = |W| / max|W| the factor is 1 for a <= lowerThreshold and for a >= upperThreshold and s in between, all divided by sqrt(0.4 s^2 + 0.6), with s = middleRatio. Formula of the reference implementation of NeFT (YifanQin-ND/NeFT_CIM); the multipliers agree with the device table of RoCR (arXiv 2405.04700).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.device.FourLevelVariation#getMiddleRatio <em>Middle Ratio</em>}</li>
 *   <li>{@link org.ohmlab.model.device.FourLevelVariation#getLowerThreshold <em>Lower Threshold</em>}</li>
 *   <li>{@link org.ohmlab.model.device.FourLevelVariation#getUpperThreshold <em>Upper Threshold</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.device.DevicePackage#getFourLevelVariation()
 * @model
 * @generated
 */
public interface FourLevelVariation extends Variation {
	/**
	 * Returns the value of the '<em><b>Middle Ratio</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * s, the ratio of the two middle levels' sigma to the outer ones': RRAM1 1, FeFET2 2, RRAM4 4, FeFET6 6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Middle Ratio</em>' attribute.
	 * @see #setMiddleRatio(double)
	 * @see org.ohmlab.model.device.DevicePackage#getFourLevelVariation_MiddleRatio()
	 * @model default="1" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getMiddleRatio();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.FourLevelVariation#getMiddleRatio <em>Middle Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Middle Ratio</em>' attribute.
	 * @see #getMiddleRatio()
	 * @generated
	 */
	void setMiddleRatio(double value);

	/**
	 * Returns the value of the '<em><b>Lower Threshold</b></em>' attribute.
	 * The default value is <code>"0.25"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest |W| / max|W| of the lowest level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower Threshold</em>' attribute.
	 * @see #setLowerThreshold(double)
	 * @see org.ohmlab.model.device.DevicePackage#getFourLevelVariation_LowerThreshold()
	 * @model default="0.25" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getLowerThreshold();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.FourLevelVariation#getLowerThreshold <em>Lower Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Threshold</em>' attribute.
	 * @see #getLowerThreshold()
	 * @generated
	 */
	void setLowerThreshold(double value);

	/**
	 * Returns the value of the '<em><b>Upper Threshold</b></em>' attribute.
	 * The default value is <code>"0.75"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least |W| / max|W| of the highest level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper Threshold</em>' attribute.
	 * @see #setUpperThreshold(double)
	 * @see org.ohmlab.model.device.DevicePackage#getFourLevelVariation_UpperThreshold()
	 * @model default="0.75" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getUpperThreshold();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.FourLevelVariation#getUpperThreshold <em>Upper Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper Threshold</em>' attribute.
	 * @see #getUpperThreshold()
	 * @generated
	 */
	void setUpperThreshold(double value);

} // FourLevelVariation
