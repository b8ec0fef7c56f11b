/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.mapping.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ohmlab.model.base.impl.DocumentImpl;

import org.ohmlab.model.device.Device;

import org.ohmlab.model.mapping.ColumnScheme;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.mapping.Simulation;

import org.ohmlab.model.network.Network;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getWeightBits <em>Weight Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getCellBits <em>Cell Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getTileRows <em>Tile Rows</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getTileColumns <em>Tile Columns</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getInputBits <em>Input Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getDacBits <em>Dac Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getAdcBits <em>Adc Bits</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getSimulation <em>Simulation</em>}</li>
 *   <li>{@link org.ohmlab.model.mapping.impl.MappingImpl#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MappingImpl extends DocumentImpl implements Mapping {
	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected Network network;

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
	 * The default value of the '{@link #getWeightBits() <em>Weight Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightBits()
	 * @generated
	 * @ordered
	 */
	protected static final int WEIGHT_BITS_EDEFAULT = 8;

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
	protected static final int TILE_ROWS_EDEFAULT = 128;

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
	 * The default value of the '{@link #getTileColumns() <em>Tile Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTileColumns()
	 * @generated
	 * @ordered
	 */
	protected static final int TILE_COLUMNS_EDEFAULT = 128;

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
	 * The default value of the '{@link #getInputBits() <em>Input Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputBits()
	 * @generated
	 * @ordered
	 */
	protected static final int INPUT_BITS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getInputBits() <em>Input Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputBits()
	 * @generated
	 * @ordered
	 */
	protected int inputBits = INPUT_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDacBits() <em>Dac Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDacBits()
	 * @generated
	 * @ordered
	 */
	protected static final int DAC_BITS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getDacBits() <em>Dac Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDacBits()
	 * @generated
	 * @ordered
	 */
	protected int dacBits = DAC_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdcBits() <em>Adc Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdcBits()
	 * @generated
	 * @ordered
	 */
	protected static final int ADC_BITS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getAdcBits() <em>Adc Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdcBits()
	 * @generated
	 * @ordered
	 */
	protected int adcBits = ADC_BITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSimulation() <em>Simulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSimulation()
	 * @generated
	 * @ordered
	 */
	protected static final Simulation SIMULATION_EDEFAULT = Simulation.CLOSED_FORM;

	/**
	 * The cached value of the '{@link #getSimulation() <em>Simulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSimulation()
	 * @generated
	 * @ordered
	 */
	protected Simulation simulation = SIMULATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected EList<LayerMapping> overrides;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MappingPackage.Literals.MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network getNetwork() {
		if (network != null && network.eIsProxy()) {
			InternalEObject oldNetwork = (InternalEObject)network;
			network = (Network)eResolveProxy(oldNetwork);
			if (network != oldNetwork) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MappingPackage.MAPPING__NETWORK, oldNetwork, network));
			}
		}
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Network basicGetNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(Network newNetwork) {
		Network oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__NETWORK, oldNetwork, network));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MappingPackage.MAPPING__DEVICE, oldDevice, device));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__DEVICE, oldDevice, device));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__WEIGHT_BITS, oldWeightBits, weightBits));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__CELL_BITS, oldCellBits, cellBits, !oldCellBitsESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, MappingPackage.MAPPING__CELL_BITS, oldCellBits, CELL_BITS_EDEFAULT, oldCellBitsESet));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__TILE_ROWS, oldTileRows, tileRows));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__TILE_COLUMNS, oldTileColumns, tileColumns));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInputBits() {
		return inputBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInputBits(int newInputBits) {
		int oldInputBits = inputBits;
		inputBits = newInputBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__INPUT_BITS, oldInputBits, inputBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDacBits() {
		return dacBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDacBits(int newDacBits) {
		int oldDacBits = dacBits;
		dacBits = newDacBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__DAC_BITS, oldDacBits, dacBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAdcBits() {
		return adcBits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdcBits(int newAdcBits) {
		int oldAdcBits = adcBits;
		adcBits = newAdcBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__ADC_BITS, oldAdcBits, adcBits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Simulation getSimulation() {
		return simulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSimulation(Simulation newSimulation) {
		Simulation oldSimulation = simulation;
		simulation = newSimulation == null ? SIMULATION_EDEFAULT : newSimulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MappingPackage.MAPPING__SIMULATION, oldSimulation, simulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LayerMapping> getOverrides() {
		if (overrides == null) {
			overrides = new EObjectContainmentEList<LayerMapping>(LayerMapping.class, this, MappingPackage.MAPPING__OVERRIDES);
		}
		return overrides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MappingPackage.MAPPING__OVERRIDES:
				return ((InternalEList<?>)getOverrides()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MappingPackage.MAPPING__NETWORK:
				if (resolve) return getNetwork();
				return basicGetNetwork();
			case MappingPackage.MAPPING__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
			case MappingPackage.MAPPING__WEIGHT_BITS:
				return getWeightBits();
			case MappingPackage.MAPPING__CELL_BITS:
				return getCellBits();
			case MappingPackage.MAPPING__TILE_ROWS:
				return getTileRows();
			case MappingPackage.MAPPING__TILE_COLUMNS:
				return getTileColumns();
			case MappingPackage.MAPPING__SCHEME:
				return getScheme();
			case MappingPackage.MAPPING__INPUT_BITS:
				return getInputBits();
			case MappingPackage.MAPPING__DAC_BITS:
				return getDacBits();
			case MappingPackage.MAPPING__ADC_BITS:
				return getAdcBits();
			case MappingPackage.MAPPING__SIMULATION:
				return getSimulation();
			case MappingPackage.MAPPING__OVERRIDES:
				return getOverrides();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MappingPackage.MAPPING__NETWORK:
				setNetwork((Network)newValue);
				return;
			case MappingPackage.MAPPING__DEVICE:
				setDevice((Device)newValue);
				return;
			case MappingPackage.MAPPING__WEIGHT_BITS:
				setWeightBits((Integer)newValue);
				return;
			case MappingPackage.MAPPING__CELL_BITS:
				setCellBits((Integer)newValue);
				return;
			case MappingPackage.MAPPING__TILE_ROWS:
				setTileRows((Integer)newValue);
				return;
			case MappingPackage.MAPPING__TILE_COLUMNS:
				setTileColumns((Integer)newValue);
				return;
			case MappingPackage.MAPPING__SCHEME:
				setScheme((ColumnScheme)newValue);
				return;
			case MappingPackage.MAPPING__INPUT_BITS:
				setInputBits((Integer)newValue);
				return;
			case MappingPackage.MAPPING__DAC_BITS:
				setDacBits((Integer)newValue);
				return;
			case MappingPackage.MAPPING__ADC_BITS:
				setAdcBits((Integer)newValue);
				return;
			case MappingPackage.MAPPING__SIMULATION:
				setSimulation((Simulation)newValue);
				return;
			case MappingPackage.MAPPING__OVERRIDES:
				getOverrides().clear();
				getOverrides().addAll((Collection<? extends LayerMapping>)newValue);
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
			case MappingPackage.MAPPING__NETWORK:
				setNetwork((Network)null);
				return;
			case MappingPackage.MAPPING__DEVICE:
				setDevice((Device)null);
				return;
			case MappingPackage.MAPPING__WEIGHT_BITS:
				setWeightBits(WEIGHT_BITS_EDEFAULT);
				return;
			case MappingPackage.MAPPING__CELL_BITS:
				unsetCellBits();
				return;
			case MappingPackage.MAPPING__TILE_ROWS:
				setTileRows(TILE_ROWS_EDEFAULT);
				return;
			case MappingPackage.MAPPING__TILE_COLUMNS:
				setTileColumns(TILE_COLUMNS_EDEFAULT);
				return;
			case MappingPackage.MAPPING__SCHEME:
				setScheme(SCHEME_EDEFAULT);
				return;
			case MappingPackage.MAPPING__INPUT_BITS:
				setInputBits(INPUT_BITS_EDEFAULT);
				return;
			case MappingPackage.MAPPING__DAC_BITS:
				setDacBits(DAC_BITS_EDEFAULT);
				return;
			case MappingPackage.MAPPING__ADC_BITS:
				setAdcBits(ADC_BITS_EDEFAULT);
				return;
			case MappingPackage.MAPPING__SIMULATION:
				setSimulation(SIMULATION_EDEFAULT);
				return;
			case MappingPackage.MAPPING__OVERRIDES:
				getOverrides().clear();
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
			case MappingPackage.MAPPING__NETWORK:
				return network != null;
			case MappingPackage.MAPPING__DEVICE:
				return device != null;
			case MappingPackage.MAPPING__WEIGHT_BITS:
				return weightBits != WEIGHT_BITS_EDEFAULT;
			case MappingPackage.MAPPING__CELL_BITS:
				return isSetCellBits();
			case MappingPackage.MAPPING__TILE_ROWS:
				return tileRows != TILE_ROWS_EDEFAULT;
			case MappingPackage.MAPPING__TILE_COLUMNS:
				return tileColumns != TILE_COLUMNS_EDEFAULT;
			case MappingPackage.MAPPING__SCHEME:
				return scheme != SCHEME_EDEFAULT;
			case MappingPackage.MAPPING__INPUT_BITS:
				return inputBits != INPUT_BITS_EDEFAULT;
			case MappingPackage.MAPPING__DAC_BITS:
				return dacBits != DAC_BITS_EDEFAULT;
			case MappingPackage.MAPPING__ADC_BITS:
				return adcBits != ADC_BITS_EDEFAULT;
			case MappingPackage.MAPPING__SIMULATION:
				return simulation != SIMULATION_EDEFAULT;
			case MappingPackage.MAPPING__OVERRIDES:
				return overrides != null && !overrides.isEmpty();
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
		result.append(weightBits);
		result.append(", cellBits: ");
		if (cellBitsESet) result.append(cellBits); else result.append("<unset>");
		result.append(", tileRows: ");
		result.append(tileRows);
		result.append(", tileColumns: ");
		result.append(tileColumns);
		result.append(", scheme: ");
		result.append(scheme);
		result.append(", inputBits: ");
		result.append(inputBits);
		result.append(", dacBits: ");
		result.append(dacBits);
		result.append(", adcBits: ");
		result.append(adcBits);
		result.append(", simulation: ");
		result.append(simulation);
		result.append(')');
		return result.toString();
	}

} //MappingImpl
