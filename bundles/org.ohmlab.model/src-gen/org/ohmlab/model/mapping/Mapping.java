/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.mapping;

import org.eclipse.emf.common.util.EList;

import org.ohmlab.model.base.Document;

import org.ohmlab.model.device.Device;

import org.ohmlab.model.network.Network;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network on a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getWeightBits <em>Weight Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getCellBits <em>Cell Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getTileRows <em>Tile Rows</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getTileColumns <em>Tile Columns</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getInputBits <em>Input Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getDacBits <em>Dac Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getAdcBits <em>Adc Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getSimulation <em>Simulation</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.Mapping#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.mapping.MappingPackage#getMapping()
 * @model
 * @generated
 */
public interface Mapping extends Document {
	/**
	 * Returns the value of the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network to map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' reference.
	 * @see #setNetwork(Network)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_Network()
	 * @model required="true"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getNetwork <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device of all layers that name no other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_Device()
	 * @model required="true"
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

	/**
	 * Returns the value of the '<em><b>Weight Bits</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits of a weight's magnitude, M.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Bits</em>' attribute.
	 * @see #setWeightBits(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_WeightBits()
	 * @model default="8"
	 * @generated
	 */
	int getWeightBits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getWeightBits <em>Weight Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Bits</em>' attribute.
	 * @see #getWeightBits()
	 * @generated
	 */
	void setWeightBits(int value);

	/**
	 * Returns the value of the '<em><b>Cell Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits in one device, K; unset = the device's bitsPerCell. M must be a multiple of K: a weight takes M / K devices, per sign where columns are differential.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Bits</em>' attribute.
	 * @see #isSetCellBits()
	 * @see #unsetCellBits()
	 * @see #setCellBits(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_CellBits()
	 * @model unsettable="true"
	 * @generated
	 */
	int getCellBits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getCellBits <em>Cell Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell Bits</em>' attribute.
	 * @see #isSetCellBits()
	 * @see #unsetCellBits()
	 * @see #getCellBits()
	 * @generated
	 */
	void setCellBits(int value);

	/**
	 * Unsets the value of the '{@link org.ohmlab.model.mapping.Mapping#getCellBits <em>Cell Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCellBits()
	 * @see #getCellBits()
	 * @see #setCellBits(int)
	 * @generated
	 */
	void unsetCellBits();

	/**
	 * Returns whether the value of the '{@link org.ohmlab.model.mapping.Mapping#getCellBits <em>Cell Bits</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cell Bits</em>' attribute is set.
	 * @see #unsetCellBits()
	 * @see #getCellBits()
	 * @see #setCellBits(int)
	 * @generated
	 */
	boolean isSetCellBits();

	/**
	 * Returns the value of the '<em><b>Tile Rows</b></em>' attribute.
	 * The default value is <code>"128"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of a crossbar array: inputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tile Rows</em>' attribute.
	 * @see #setTileRows(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_TileRows()
	 * @model default="128"
	 * @generated
	 */
	int getTileRows();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getTileRows <em>Tile Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tile Rows</em>' attribute.
	 * @see #getTileRows()
	 * @generated
	 */
	void setTileRows(int value);

	/**
	 * Returns the value of the '<em><b>Tile Columns</b></em>' attribute.
	 * The default value is <code>"128"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns of a crossbar array: devices per row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tile Columns</em>' attribute.
	 * @see #setTileColumns(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_TileColumns()
	 * @model default="128"
	 * @generated
	 */
	int getTileColumns();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getTileColumns <em>Tile Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tile Columns</em>' attribute.
	 * @see #getTileColumns()
	 * @generated
	 */
	void setTileColumns(int value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * The default value is <code>"DIFFERENTIAL"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.mapping.ColumnScheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How signed weights become conductances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see org.ohmlab.model.mapping.ColumnScheme
	 * @see #setScheme(ColumnScheme)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_Scheme()
	 * @model default="DIFFERENTIAL"
	 * @generated
	 */
	ColumnScheme getScheme();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see org.ohmlab.model.mapping.ColumnScheme
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(ColumnScheme value);

	/**
	 * Returns the value of the '<em><b>Input Bits</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits of an activation. In this version only counted, not simulated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input Bits</em>' attribute.
	 * @see #setInputBits(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_InputBits()
	 * @model default="8"
	 * @generated
	 */
	int getInputBits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getInputBits <em>Input Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input Bits</em>' attribute.
	 * @see #getInputBits()
	 * @generated
	 */
	void setInputBits(int value);

	/**
	 * Returns the value of the '<em><b>Dac Bits</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits applied to a row at once; an activation takes ceil(inputBits / dacBits) steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dac Bits</em>' attribute.
	 * @see #setDacBits(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_DacBits()
	 * @model default="1"
	 * @generated
	 */
	int getDacBits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getDacBits <em>Dac Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dac Bits</em>' attribute.
	 * @see #getDacBits()
	 * @generated
	 */
	void setDacBits(int value);

	/**
	 * Returns the value of the '<em><b>Adc Bits</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resolution of the column converters, in bits. In this version only reported, not simulated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adc Bits</em>' attribute.
	 * @see #setAdcBits(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_AdcBits()
	 * @model default="8"
	 * @generated
	 */
	int getAdcBits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getAdcBits <em>Adc Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adc Bits</em>' attribute.
	 * @see #getAdcBits()
	 * @generated
	 */
	void setAdcBits(int value);

	/**
	 * Returns the value of the '<em><b>Simulation</b></em>' attribute.
	 * The default value is <code>"CLOSED_FORM"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.mapping.Simulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the variation of a weight is computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Simulation</em>' attribute.
	 * @see org.ohmlab.model.mapping.Simulation
	 * @see #setSimulation(Simulation)
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_Simulation()
	 * @model default="CLOSED_FORM"
	 * @generated
	 */
	Simulation getSimulation();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.Mapping#getSimulation <em>Simulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Simulation</em>' attribute.
	 * @see org.ohmlab.model.mapping.Simulation
	 * @see #getSimulation()
	 * @generated
	 */
	void setSimulation(Simulation value);

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link org.ohmlab.model.mapping.LayerMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exceptions for single layers; at most one per layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see org.ohmlab.model.mapping.MappingPackage#getMapping_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	EList<LayerMapping> getOverrides();

} // Mapping
