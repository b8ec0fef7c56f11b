/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.mapping;

import org.ohmlab.model.base.Identified;

import org.ohmlab.model.device.Device;

import org.ohmlab.model.network.WeightedLayer;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is different for one layer. Whatever is unset is taken from the mapping.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.mapping.LayerMapping#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.LayerMapping#getWeightBits <em>Weight Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.LayerMapping#getCellBits <em>Cell Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.LayerMapping#getTileRows <em>Tile Rows</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.LayerMapping#getTileColumns <em>Tile Columns</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.LayerMapping#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.LayerMapping#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping()
 * @model
 * @generated
 */
public interface LayerMapping extends Identified {
	/**
	 * Returns the value of the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer, of the mapping's network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' reference.
	 * @see #setLayer(WeightedLayer)
	 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping_Layer()
	 * @model required="true"
	 * @generated
	 */
	WeightedLayer getLayer();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getLayer <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(WeightedLayer value);

	/**
	 * Returns the value of the '<em><b>Weight Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits of a weight's magnitude, M.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Bits</em>' attribute.
	 * @see #isSetWeightBits()
	 * @see #unsetWeightBits()
	 * @see #setWeightBits(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping_WeightBits()
	 * @model unsettable="true"
	 * @generated
	 */
	int getWeightBits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getWeightBits <em>Weight Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Bits</em>' attribute.
	 * @see #isSetWeightBits()
	 * @see #unsetWeightBits()
	 * @see #getWeightBits()
	 * @generated
	 */
	void setWeightBits(int value);

	/**
	 * Unsets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getWeightBits <em>Weight Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWeightBits()
	 * @see #getWeightBits()
	 * @see #setWeightBits(int)
	 * @generated
	 */
	void unsetWeightBits();

	/**
	 * Returns whether the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getWeightBits <em>Weight Bits</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Weight Bits</em>' attribute is set.
	 * @see #unsetWeightBits()
	 * @see #getWeightBits()
	 * @see #setWeightBits(int)
	 * @generated
	 */
	boolean isSetWeightBits();

	/**
	 * Returns the value of the '<em><b>Cell Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bits in one device, K.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Bits</em>' attribute.
	 * @see #isSetCellBits()
	 * @see #unsetCellBits()
	 * @see #setCellBits(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping_CellBits()
	 * @model unsettable="true"
	 * @generated
	 */
	int getCellBits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getCellBits <em>Cell Bits</em>}' attribute.
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
	 * Unsets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getCellBits <em>Cell Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCellBits()
	 * @see #getCellBits()
	 * @see #setCellBits(int)
	 * @generated
	 */
	void unsetCellBits();

	/**
	 * Returns whether the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getCellBits <em>Cell Bits</em>}' attribute is set.
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of a crossbar array.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tile Rows</em>' attribute.
	 * @see #isSetTileRows()
	 * @see #unsetTileRows()
	 * @see #setTileRows(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping_TileRows()
	 * @model unsettable="true"
	 * @generated
	 */
	int getTileRows();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getTileRows <em>Tile Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tile Rows</em>' attribute.
	 * @see #isSetTileRows()
	 * @see #unsetTileRows()
	 * @see #getTileRows()
	 * @generated
	 */
	void setTileRows(int value);

	/**
	 * Unsets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getTileRows <em>Tile Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTileRows()
	 * @see #getTileRows()
	 * @see #setTileRows(int)
	 * @generated
	 */
	void unsetTileRows();

	/**
	 * Returns whether the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getTileRows <em>Tile Rows</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Tile Rows</em>' attribute is set.
	 * @see #unsetTileRows()
	 * @see #getTileRows()
	 * @see #setTileRows(int)
	 * @generated
	 */
	boolean isSetTileRows();

	/**
	 * Returns the value of the '<em><b>Tile Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns of a crossbar array.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tile Columns</em>' attribute.
	 * @see #isSetTileColumns()
	 * @see #unsetTileColumns()
	 * @see #setTileColumns(int)
	 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping_TileColumns()
	 * @model unsettable="true"
	 * @generated
	 */
	int getTileColumns();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getTileColumns <em>Tile Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tile Columns</em>' attribute.
	 * @see #isSetTileColumns()
	 * @see #unsetTileColumns()
	 * @see #getTileColumns()
	 * @generated
	 */
	void setTileColumns(int value);

	/**
	 * Unsets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getTileColumns <em>Tile Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTileColumns()
	 * @see #getTileColumns()
	 * @see #setTileColumns(int)
	 * @generated
	 */
	void unsetTileColumns();

	/**
	 * Returns whether the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getTileColumns <em>Tile Columns</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Tile Columns</em>' attribute is set.
	 * @see #unsetTileColumns()
	 * @see #getTileColumns()
	 * @see #setTileColumns(int)
	 * @generated
	 */
	boolean isSetTileColumns();

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ohmlab.model.mapping.ColumnScheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How signed weights become conductances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see org.ohmlab.model.mapping.ColumnScheme
	 * @see #isSetScheme()
	 * @see #unsetScheme()
	 * @see #setScheme(ColumnScheme)
	 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping_Scheme()
	 * @model unsettable="true"
	 * @generated
	 */
	ColumnScheme getScheme();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see org.ohmlab.model.mapping.ColumnScheme
	 * @see #isSetScheme()
	 * @see #unsetScheme()
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(ColumnScheme value);

	/**
	 * Unsets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetScheme()
	 * @see #getScheme()
	 * @see #setScheme(ColumnScheme)
	 * @generated
	 */
	void unsetScheme();

	/**
	 * Returns whether the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getScheme <em>Scheme</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Scheme</em>' attribute is set.
	 * @see #unsetScheme()
	 * @see #getScheme()
	 * @see #setScheme(ColumnScheme)
	 * @generated
	 */
	boolean isSetScheme();

	/**
	 * Returns the value of the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device; unset = the mapping's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' reference.
	 * @see #setDevice(Device)
	 * @see org.ohmlab.model.mapping.MappingPackage#getLayerMapping_Device()
	 * @model
	 * @generated
	 */
	Device getDevice();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.mapping.LayerMapping#getDevice <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(Device value);

} // LayerMapping
