/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.mapping.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.base.impl.IdentifiedImpl;

import org.ohmlab.model.device.Device;

import org.ohmlab.model.mapping.ColumnScheme;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.MappingPackage;

import org.ohmlab.model.network.WeightedLayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.mapping.impl.LayerMappingImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.LayerMappingImpl#getWeightBits <em>Weight Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.LayerMappingImpl#getCellBits <em>Cell Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.LayerMappingImpl#getTileRows <em>Tile Rows</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.LayerMappingImpl#getTileColumns <em>Tile Columns</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.LayerMappingImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.LayerMappingImpl#getDevice <em>Device</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerMappingImpl extends IdentifiedImpl implements LayerMapping {
	/**
	 * The cached value of the '{@link #getLayer() <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected WeightedLayer layer;

	/**
	 * The default value of the '{@link #getWeightBits() <em>Weight Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightBits()
	 * @generated
	 * @ordered
	 */
	protected static final int WEIGHT_BITS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWeightBits() <em>Weight Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightBits()
	 * @generated
	 * @ordered
	 */
	protected int weightBits = WEIGHT_BITS_EDEFAULT;

	/**
	 * This is true if the Weight Bits attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean weightBitsESet;

	/**
	 * The default value of the '{@link #getCellBits() <em>Cell Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellBits()
	 * @generated
	 * @ordered
	 */
	protected static final int CELL_BITS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCellBits() <em>Cell Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellBits()
	 * @generated
	 * @ordered
	 */
	protected int cellBits = CELL_BITS_EDEFAULT;

	/**
	 * This is true if the Cell Bits attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cellBitsESet;

	/**
	 * The default value of the '{@link #getTileRows() <em>Tile Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTileRows()
	 * @generated
	 * @ordered
	 */
	protected static final int TILE_ROWS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTileRows() <em>Tile Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTileRows()
	 * @generated
	 * @ordered
	 */
	protected int tileRows = TILE_ROWS_EDEFAULT;

	/**
	 * This is true if the Tile Rows attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean tileRowsESet;

	/**
	 * The default value of the '{@link #getTileColumns() <em>Tile Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTileColumns()
	 * @generated
	 * @ordered
	 */
	protected static final int TILE_COLUMNS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTileColumns() <em>Tile Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTileColumns()
	 * @generated
	 * @ordered
	 */
	protected int tileColumns = TILE_COLUMNS_EDEFAULT;

	/**
	 * This is true if the Tile Columns attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean tileColumnsESet;

	/**
	 * The default value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected static final ColumnScheme SCHEME_EDEFAULT = ColumnScheme.DIFFERENTIAL;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected ColumnScheme scheme = SCHEME_EDEFAULT;

	/**
	 * This is true if the Scheme attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean schemeESet;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Device device;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MappingPackage.Literals.LAYER_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WeightedLayer getLayer() {
		if (layer != null && layer.eIsProxy()) {
			InternalEObject oldLayer = (InternalEObject)layer;
			layer = (WeightedLayer)eResolveProxy(oldLayer);
			if (layer != oldLayer) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MappingPackage.LAYER_MAPPING__LAYER, oldLayer, layer));
			}
		}
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WeightedLayer basicGetLayer() {
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayer(WeightedLayer newLayer) {
		WeightedLayer oldLayer = layer;
		layer = newLayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.LAYER_MAPPING__LAYER, oldLayer, layer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWeightBits() {
		return weightBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightBits(int newWeightBits) {
		int oldWeightBits = weightBits;
		weightBits = newWeightBits;
		boolean oldWeightBitsESet = weightBitsESet;
		weightBitsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.LAYER_MAPPING__WEIGHT_BITS, oldWeightBits, weightBits, !oldWeightBitsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWeightBits() {
		int oldWeightBits = weightBits;
		boolean oldWeightBitsESet = weightBitsESet;
		weightBits = WEIGHT_BITS_EDEFAULT;
		weightBitsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, MappingPackage.LAYER_MAPPING__WEIGHT_BITS, oldWeightBits, WEIGHT_BITS_EDEFAULT, oldWeightBitsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWeightBits() {
		return weightBitsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCellBits() {
		return cellBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCellBits(int newCellBits) {
		int oldCellBits = cellBits;
		cellBits = newCellBits;
		boolean oldCellBitsESet = cellBitsESet;
		cellBitsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.LAYER_MAPPING__CELL_BITS, oldCellBits, cellBits, !oldCellBitsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCellBits() {
		int oldCellBits = cellBits;
		boolean oldCellBitsESet = cellBitsESet;
		cellBits = CELL_BITS_EDEFAULT;
		cellBitsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, MappingPackage.LAYER_MAPPING__CELL_BITS, oldCellBits, CELL_BITS_EDEFAULT, oldCellBitsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCellBits() {
		return cellBitsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTileRows() {
		return tileRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTileRows(int newTileRows) {
		int oldTileRows = tileRows;
		tileRows = newTileRows;
		boolean oldTileRowsESet = tileRowsESet;
		tileRowsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.LAYER_MAPPING__TILE_ROWS, oldTileRows, tileRows, !oldTileRowsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTileRows() {
		int oldTileRows = tileRows;
		boolean oldTileRowsESet = tileRowsESet;
		tileRows = TILE_ROWS_EDEFAULT;
		tileRowsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, MappingPackage.LAYER_MAPPING__TILE_ROWS, oldTileRows, TILE_ROWS_EDEFAULT, oldTileRowsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTileRows() {
		return tileRowsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTileColumns() {
		return tileColumns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTileColumns(int newTileColumns) {
		int oldTileColumns = tileColumns;
		tileColumns = newTileColumns;
		boolean oldTileColumnsESet = tileColumnsESet;
		tileColumnsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.LAYER_MAPPING__TILE_COLUMNS, oldTileColumns, tileColumns, !oldTileColumnsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTileColumns() {
		int oldTileColumns = tileColumns;
		boolean oldTileColumnsESet = tileColumnsESet;
		tileColumns = TILE_COLUMNS_EDEFAULT;
		tileColumnsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, MappingPackage.LAYER_MAPPING__TILE_COLUMNS, oldTileColumns, TILE_COLUMNS_EDEFAULT, oldTileColumnsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTileColumns() {
		return tileColumnsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ColumnScheme getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(ColumnScheme newScheme) {
		ColumnScheme oldScheme = scheme;
		scheme = newScheme == null ? SCHEME_EDEFAULT : newScheme;
		boolean oldSchemeESet = schemeESet;
		schemeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.LAYER_MAPPING__SCHEME, oldScheme, scheme, !oldSchemeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetScheme() {
		ColumnScheme oldScheme = scheme;
		boolean oldSchemeESet = schemeESet;
		scheme = SCHEME_EDEFAULT;
		schemeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, MappingPackage.LAYER_MAPPING__SCHEME, oldScheme, SCHEME_EDEFAULT, oldSchemeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetScheme() {
		return schemeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		if (device != null && device.eIsProxy()) {
			InternalEObject oldDevice = (InternalEObject)device;
			device = (Device)eResolveProxy(oldDevice);
			if (device != oldDevice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MappingPackage.LAYER_MAPPING__DEVICE, oldDevice, device));
			}
		}
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Device basicGetDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		Device oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.LAYER_MAPPING__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MappingPackage.LAYER_MAPPING__LAYER:
				if (resolve) return getLayer();
				return basicGetLayer();
			case MappingPackage.LAYER_MAPPING__WEIGHT_BITS:
				return getWeightBits();
			case MappingPackage.LAYER_MAPPING__CELL_BITS:
				return getCellBits();
			case MappingPackage.LAYER_MAPPING__TILE_ROWS:
				return getTileRows();
			case MappingPackage.LAYER_MAPPING__TILE_COLUMNS:
				return getTileColumns();
			case MappingPackage.LAYER_MAPPING__SCHEME:
				return getScheme();
			case MappingPackage.LAYER_MAPPING__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MappingPackage.LAYER_MAPPING__LAYER:
				setLayer((WeightedLayer)newValue);
				return;
			case MappingPackage.LAYER_MAPPING__WEIGHT_BITS:
				setWeightBits((Integer)newValue);
				return;
			case MappingPackage.LAYER_MAPPING__CELL_BITS:
				setCellBits((Integer)newValue);
				return;
			case MappingPackage.LAYER_MAPPING__TILE_ROWS:
				setTileRows((Integer)newValue);
				return;
			case MappingPackage.LAYER_MAPPING__TILE_COLUMNS:
				setTileColumns((Integer)newValue);
				return;
			case MappingPackage.LAYER_MAPPING__SCHEME:
				setScheme((ColumnScheme)newValue);
				return;
			case MappingPackage.LAYER_MAPPING__DEVICE:
				setDevice((Device)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MappingPackage.LAYER_MAPPING__LAYER:
				setLayer((WeightedLayer)null);
				return;
			case MappingPackage.LAYER_MAPPING__WEIGHT_BITS:
				unsetWeightBits();
				return;
			case MappingPackage.LAYER_MAPPING__CELL_BITS:
				unsetCellBits();
				return;
			case MappingPackage.LAYER_MAPPING__TILE_ROWS:
				unsetTileRows();
				return;
			case MappingPackage.LAYER_MAPPING__TILE_COLUMNS:
				unsetTileColumns();
				return;
			case MappingPackage.LAYER_MAPPING__SCHEME:
				unsetScheme();
				return;
			case MappingPackage.LAYER_MAPPING__DEVICE:
				setDevice((Device)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MappingPackage.LAYER_MAPPING__LAYER:
				return layer != null;
			case MappingPackage.LAYER_MAPPING__WEIGHT_BITS:
				return isSetWeightBits();
			case MappingPackage.LAYER_MAPPING__CELL_BITS:
				return isSetCellBits();
			case MappingPackage.LAYER_MAPPING__TILE_ROWS:
				return isSetTileRows();
			case MappingPackage.LAYER_MAPPING__TILE_COLUMNS:
				return isSetTileColumns();
			case MappingPackage.LAYER_MAPPING__SCHEME:
				return isSetScheme();
			case MappingPackage.LAYER_MAPPING__DEVICE:
				return device != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (weightBits: ");
		if (weightBitsESet) result.append(weightBits); else result.append("<unset>");
		result.append(", cellBits: ");
		if (cellBitsESet) result.append(cellBits); else result.append("<unset>");
		result.append(", tileRows: ");
		if (tileRowsESet) result.append(tileRows); else result.append("<unset>");
		result.append(", tileColumns: ");
		if (tileColumnsESet) result.append(tileColumns); else result.append("<unset>");
		result.append(", scheme: ");
		if (schemeESet) result.append(scheme); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //LayerMappingImpl
