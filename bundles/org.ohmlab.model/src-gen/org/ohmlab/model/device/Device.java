/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device;

import org.eclipse.emf.common.util.EList;

import org.ohmlab.model.base.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One kind of memory device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.device.Device#getTechnology <em>Technology</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getMinConductance <em>Min Conductance</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getMaxConductance <em>Max Conductance</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getBitsPerCell <em>Bits Per Cell</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getSigma <em>Sigma</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getConvention <em>Convention</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#isQuantized <em>Quantized</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Device#getVariations <em>Variations</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.device.DevicePackage#getDevice()
 * @model
 * @generated
 */
public interface Device extends Document {
	/**
	 * Returns the value of the '<em><b>Technology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of device, for example RRAM or FeFET.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology</em>' attribute.
	 * @see #setTechnology(String)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_Technology()
	 * @model
	 * @generated
	 */
	String getTechnology();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getTechnology <em>Technology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology</em>' attribute.
	 * @see #getTechnology()
	 * @generated
	 */
	void setTechnology(String value);

	/**
	 * Returns the value of the '<em><b>Min Conductance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest programmable conductance, in microsiemens. The variation is relative, so training and evaluation do not use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Conductance</em>' attribute.
	 * @see #setMinConductance(double)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_MinConductance()
	 * @model default="0" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getMinConductance();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getMinConductance <em>Min Conductance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Conductance</em>' attribute.
	 * @see #getMinConductance()
	 * @generated
	 */
	void setMinConductance(double value);

	/**
	 * Returns the value of the '<em><b>Max Conductance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest programmable conductance, in microsiemens; 0 = not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Conductance</em>' attribute.
	 * @see #setMaxConductance(double)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_MaxConductance()
	 * @model default="0" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getMaxConductance();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getMaxConductance <em>Max Conductance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Conductance</em>' attribute.
	 * @see #getMaxConductance()
	 * @generated
	 */
	void setMaxConductance(double value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of conductance levels; 0 = 2^bitsPerCell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(int)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_Levels()
	 * @model default="0"
	 * @generated
	 */
	int getLevels();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(int value);

	/**
	 * Returns the value of the '<em><b>Bits Per Cell</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits kept in one device, K.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bits Per Cell</em>' attribute.
	 * @see #setBitsPerCell(int)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_BitsPerCell()
	 * @model default="2"
	 * @generated
	 */
	int getBitsPerCell();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getBitsPerCell <em>Bits Per Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bits Per Cell</em>' attribute.
	 * @see #getBitsPerCell()
	 * @generated
	 */
	void setBitsPerCell(int value);

	/**
	 * Returns the value of the '<em><b>Sigma</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nominal sigma_d of this device, in the unit that the convention names; a sweep replaces it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sigma</em>' attribute.
	 * @see #setSigma(double)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_Sigma()
	 * @model default="0" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getSigma();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getSigma <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sigma</em>' attribute.
	 * @see #getSigma()
	 * @generated
	 */
	void setSigma(double value);

	/**
	 * Returns the value of the '<em><b>Convention</b></em>' attribute.
	 * The default value is <code>"FULL_RANGE"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.device.SigmaConvention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sigma_d is measured in. Stated on every axis, table and file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Convention</em>' attribute.
	 * @see org.ohmlab.model.device.SigmaConvention
	 * @see #setConvention(SigmaConvention)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_Convention()
	 * @model default="FULL_RANGE"
	 * @generated
	 */
	SigmaConvention getConvention();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getConvention <em>Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Convention</em>' attribute.
	 * @see org.ohmlab.model.device.SigmaConvention
	 * @see #getConvention()
	 * @generated
	 */
	void setConvention(SigmaConvention value);

	/**
	 * Returns the value of the '<em><b>Quantized</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether weights are rounded to the mapping's weight bits before variation is added. The reference implementation of NeFT does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantized</em>' attribute.
	 * @see #setQuantized(boolean)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_Quantized()
	 * @model default="false"
	 * @generated
	 */
	boolean isQuantized();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#isQuantized <em>Quantized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantized</em>' attribute.
	 * @see #isQuantized()
	 * @generated
	 */
	void setQuantized(boolean value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the numbers come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference.
	 * @see #setProvenance(Provenance)
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Device#getProvenance <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' containment reference.
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Variations</b></em>' containment reference list.
	 * The list contents are of type {@link org.ohmlab.model.device.Variation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Independent components of the variation; they add up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variations</em>' containment reference list.
	 * @see org.ohmlab.model.device.DevicePackage#getDevice_Variations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variation> getVariations();

} // Device
