/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device.impl;

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
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.device.Provenance;
import org.ohmlab.model.device.SigmaConvention;
import org.ohmlab.model.device.Variation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getTechnology <em>Technology</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getMinConductance <em>Min Conductance</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getMaxConductance <em>Max Conductance</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getBitsPerCell <em>Bits Per Cell</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getSigma <em>Sigma</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getConvention <em>Convention</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#isQuantized <em>Quantized</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.DeviceImpl#getVariations <em>Variations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceImpl extends DocumentImpl implements Device {
	/**
	 * The default value of the '{@link #getTechnology() <em>Technology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnology()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNOLOGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnology() <em>Technology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnology()
	 * @generated
	 * @ordered
	 */
	protected String technology = TECHNOLOGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinConductance() <em>Min Conductance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinConductance()
	 * @generated
	 * @ordered
	 */
	protected static final double MIN_CONDUCTANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinConductance() <em>Min Conductance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinConductance()
	 * @generated
	 * @ordered
	 */
	protected double minConductance = MIN_CONDUCTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxConductance() <em>Max Conductance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxConductance()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_CONDUCTANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxConductance() <em>Max Conductance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxConductance()
	 * @generated
	 * @ordered
	 */
	protected double maxConductance = MAX_CONDUCTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVELS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected int levels = LEVELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBitsPerCell() <em>Bits Per Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerCell()
	 * @generated
	 * @ordered
	 */
	protected static final int BITS_PER_CELL_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getBitsPerCell() <em>Bits Per Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerCell()
	 * @generated
	 * @ordered
	 */
	protected int bitsPerCell = BITS_PER_CELL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSigma() <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigma()
	 * @generated
	 * @ordered
	 */
	protected static final double SIGMA_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSigma() <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigma()
	 * @generated
	 * @ordered
	 */
	protected double sigma = SIGMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getConvention() <em>Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConvention()
	 * @generated
	 * @ordered
	 */
	protected static final SigmaConvention CONVENTION_EDEFAULT = SigmaConvention.FULL_RANGE;

	/**
	 * The cached value of the '{@link #getConvention() <em>Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConvention()
	 * @generated
	 * @ordered
	 */
	protected SigmaConvention convention = CONVENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isQuantized() <em>Quantized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuantized()
	 * @generated
	 * @ordered
	 */
	protected static final boolean QUANTIZED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isQuantized() <em>Quantized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuantized()
	 * @generated
	 * @ordered
	 */
	protected boolean quantized = QUANTIZED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance;

	/**
	 * The cached value of the '{@link #getVariations() <em>Variations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariations()
	 * @generated
	 * @ordered
	 */
	protected EList<Variation> variations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DevicePackage.Literals.DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnology() {
		return technology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnology(String newTechnology) {
		String oldTechnology = technology;
		technology = newTechnology;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__TECHNOLOGY, oldTechnology, technology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinConductance() {
		return minConductance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinConductance(double newMinConductance) {
		double oldMinConductance = minConductance;
		minConductance = newMinConductance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__MIN_CONDUCTANCE, oldMinConductance, minConductance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxConductance() {
		return maxConductance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxConductance(double newMaxConductance) {
		double oldMaxConductance = maxConductance;
		maxConductance = newMaxConductance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__MAX_CONDUCTANCE, oldMaxConductance, maxConductance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevels() {
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevels(int newLevels) {
		int oldLevels = levels;
		levels = newLevels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__LEVELS, oldLevels, levels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBitsPerCell() {
		return bitsPerCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitsPerCell(int newBitsPerCell) {
		int oldBitsPerCell = bitsPerCell;
		bitsPerCell = newBitsPerCell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__BITS_PER_CELL, oldBitsPerCell, bitsPerCell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSigma() {
		return sigma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigma(double newSigma) {
		double oldSigma = sigma;
		sigma = newSigma;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__SIGMA, oldSigma, sigma));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SigmaConvention getConvention() {
		return convention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConvention(SigmaConvention newConvention) {
		SigmaConvention oldConvention = convention;
		convention = newConvention == null ? CONVENTION_EDEFAULT : newConvention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__CONVENTION, oldConvention, convention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isQuantized() {
		return quantized;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantized(boolean newQuantized) {
		boolean oldQuantized = quantized;
		quantized = newQuantized;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__QUANTIZED, oldQuantized, quantized));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProvenance(Provenance newProvenance, NotificationChain msgs) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__PROVENANCE, oldProvenance, newProvenance);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(Provenance newProvenance) {
		if (newProvenance != provenance) {
			NotificationChain msgs = null;
			if (provenance != null)
				msgs = ((InternalEObject)provenance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DevicePackage.DEVICE__PROVENANCE, null, msgs);
			if (newProvenance != null)
				msgs = ((InternalEObject)newProvenance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DevicePackage.DEVICE__PROVENANCE, null, msgs);
			msgs = basicSetProvenance(newProvenance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.DEVICE__PROVENANCE, newProvenance, newProvenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Variation> getVariations() {
		if (variations == null) {
			variations = new EObjectContainmentEList<Variation>(Variation.class, this, DevicePackage.DEVICE__VARIATIONS);
		}
		return variations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DevicePackage.DEVICE__PROVENANCE:
				return basicSetProvenance(null, msgs);
			case DevicePackage.DEVICE__VARIATIONS:
				return ((InternalEList<?>)getVariations()).basicRemove(otherEnd, msgs);
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
			case DevicePackage.DEVICE__TECHNOLOGY:
				return getTechnology();
			case DevicePackage.DEVICE__MIN_CONDUCTANCE:
				return getMinConductance();
			case DevicePackage.DEVICE__MAX_CONDUCTANCE:
				return getMaxConductance();
			case DevicePackage.DEVICE__LEVELS:
				return getLevels();
			case DevicePackage.DEVICE__BITS_PER_CELL:
				return getBitsPerCell();
			case DevicePackage.DEVICE__SIGMA:
				return getSigma();
			case DevicePackage.DEVICE__CONVENTION:
				return getConvention();
			case DevicePackage.DEVICE__QUANTIZED:
				return isQuantized();
			case DevicePackage.DEVICE__PROVENANCE:
				return getProvenance();
			case DevicePackage.DEVICE__VARIATIONS:
				return getVariations();
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
			case DevicePackage.DEVICE__TECHNOLOGY:
				setTechnology((String)newValue);
				return;
			case DevicePackage.DEVICE__MIN_CONDUCTANCE:
				setMinConductance((Double)newValue);
				return;
			case DevicePackage.DEVICE__MAX_CONDUCTANCE:
				setMaxConductance((Double)newValue);
				return;
			case DevicePackage.DEVICE__LEVELS:
				setLevels((Integer)newValue);
				return;
			case DevicePackage.DEVICE__BITS_PER_CELL:
				setBitsPerCell((Integer)newValue);
				return;
			case DevicePackage.DEVICE__SIGMA:
				setSigma((Double)newValue);
				return;
			case DevicePackage.DEVICE__CONVENTION:
				setConvention((SigmaConvention)newValue);
				return;
			case DevicePackage.DEVICE__QUANTIZED:
				setQuantized((Boolean)newValue);
				return;
			case DevicePackage.DEVICE__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case DevicePackage.DEVICE__VARIATIONS:
				getVariations().clear();
				getVariations().addAll((Collection<? extends Variation>)newValue);
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
			case DevicePackage.DEVICE__TECHNOLOGY:
				setTechnology(TECHNOLOGY_EDEFAULT);
				return;
			case DevicePackage.DEVICE__MIN_CONDUCTANCE:
				setMinConductance(MIN_CONDUCTANCE_EDEFAULT);
				return;
			case DevicePackage.DEVICE__MAX_CONDUCTANCE:
				setMaxConductance(MAX_CONDUCTANCE_EDEFAULT);
				return;
			case DevicePackage.DEVICE__LEVELS:
				setLevels(LEVELS_EDEFAULT);
				return;
			case DevicePackage.DEVICE__BITS_PER_CELL:
				setBitsPerCell(BITS_PER_CELL_EDEFAULT);
				return;
			case DevicePackage.DEVICE__SIGMA:
				setSigma(SIGMA_EDEFAULT);
				return;
			case DevicePackage.DEVICE__CONVENTION:
				setConvention(CONVENTION_EDEFAULT);
				return;
			case DevicePackage.DEVICE__QUANTIZED:
				setQuantized(QUANTIZED_EDEFAULT);
				return;
			case DevicePackage.DEVICE__PROVENANCE:
				setProvenance((Provenance)null);
				return;
			case DevicePackage.DEVICE__VARIATIONS:
				getVariations().clear();
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
			case DevicePackage.DEVICE__TECHNOLOGY:
				return TECHNOLOGY_EDEFAULT == null ? technology != null : !TECHNOLOGY_EDEFAULT.equals(technology);
			case DevicePackage.DEVICE__MIN_CONDUCTANCE:
				return minConductance != MIN_CONDUCTANCE_EDEFAULT;
			case DevicePackage.DEVICE__MAX_CONDUCTANCE:
				return maxConductance != MAX_CONDUCTANCE_EDEFAULT;
			case DevicePackage.DEVICE__LEVELS:
				return levels != LEVELS_EDEFAULT;
			case DevicePackage.DEVICE__BITS_PER_CELL:
				return bitsPerCell != BITS_PER_CELL_EDEFAULT;
			case DevicePackage.DEVICE__SIGMA:
				return sigma != SIGMA_EDEFAULT;
			case DevicePackage.DEVICE__CONVENTION:
				return convention != CONVENTION_EDEFAULT;
			case DevicePackage.DEVICE__QUANTIZED:
				return quantized != QUANTIZED_EDEFAULT;
			case DevicePackage.DEVICE__PROVENANCE:
				return provenance != null;
			case DevicePackage.DEVICE__VARIATIONS:
				return variations != null && !variations.isEmpty();
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
		result.append(" (technology: ");
		result.append(technology);
		result.append(", minConductance: ");
		result.append(minConductance);
		result.append(", maxConductance: ");
		result.append(maxConductance);
		result.append(", levels: ");
		result.append(levels);
		result.append(", bitsPerCell: ");
		result.append(bitsPerCell);
		result.append(", sigma: ");
		result.append(sigma);
		result.append(", convention: ");
		result.append(convention);
		result.append(", quantized: ");
		result.append(quantized);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
