/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.base.impl.IdentifiedImpl;

import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.experiment.Initialization;
import org.ohmlab.model.experiment.Keep;
import org.ohmlab.model.experiment.Optimizer;
import org.ohmlab.model.experiment.Schedule;
import org.ohmlab.model.experiment.Training;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#getEpochs <em>Epochs</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#getInitialization <em>Initialization</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#getKeep <em>Keep</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#getCropPadding <em>Crop Padding</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#isHorizontalFlip <em>Horizontal Flip</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.TrainingImpl#getSchedule <em>Schedule</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingImpl extends IdentifiedImpl implements Training {
	/**
	 * The default value of the '{@link #getEpochs() <em>Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpochs()
	 * @generated
	 * @ordered
	 */
	protected static final int EPOCHS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getEpochs() <em>Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpochs()
	 * @generated
	 * @ordered
	 */
	protected int epochs = EPOCHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected static final int BATCH_EDEFAULT = 128;

	/**
	 * The cached value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected int batch = BATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitialization() <em>Initialization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialization()
	 * @generated
	 * @ordered
	 */
	protected static final Initialization INITIALIZATION_EDEFAULT = Initialization.KAIMING_FAN_IN;

	/**
	 * The cached value of the '{@link #getInitialization() <em>Initialization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitialization()
	 * @generated
	 * @ordered
	 */
	protected Initialization initialization = INITIALIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeep() <em>Keep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeep()
	 * @generated
	 * @ordered
	 */
	protected static final Keep KEEP_EDEFAULT = Keep.LAST;

	/**
	 * The cached value of the '{@link #getKeep() <em>Keep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeep()
	 * @generated
	 * @ordered
	 */
	protected Keep keep = KEEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getCropPadding() <em>Crop Padding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCropPadding()
	 * @generated
	 * @ordered
	 */
	protected static final int CROP_PADDING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCropPadding() <em>Crop Padding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCropPadding()
	 * @generated
	 * @ordered
	 */
	protected int cropPadding = CROP_PADDING_EDEFAULT;

	/**
	 * The default value of the '{@link #isHorizontalFlip() <em>Horizontal Flip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHorizontalFlip()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HORIZONTAL_FLIP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHorizontalFlip() <em>Horizontal Flip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHorizontalFlip()
	 * @generated
	 * @ordered
	 */
	protected boolean horizontalFlip = HORIZONTAL_FLIP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptimizer() <em>Optimizer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimizer()
	 * @generated
	 * @ordered
	 */
	protected Optimizer optimizer;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected Schedule schedule;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.TRAINING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEpochs() {
		return epochs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpochs(int newEpochs) {
		int oldEpochs = epochs;
		epochs = newEpochs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__EPOCHS, oldEpochs, epochs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBatch() {
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatch(int newBatch) {
		int oldBatch = batch;
		batch = newBatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__BATCH, oldBatch, batch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Initialization getInitialization() {
		return initialization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitialization(Initialization newInitialization) {
		Initialization oldInitialization = initialization;
		initialization = newInitialization == null ? INITIALIZATION_EDEFAULT : newInitialization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__INITIALIZATION, oldInitialization, initialization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Keep getKeep() {
		return keep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeep(Keep newKeep) {
		Keep oldKeep = keep;
		keep = newKeep == null ? KEEP_EDEFAULT : newKeep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__KEEP, oldKeep, keep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCropPadding() {
		return cropPadding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCropPadding(int newCropPadding) {
		int oldCropPadding = cropPadding;
		cropPadding = newCropPadding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__CROP_PADDING, oldCropPadding, cropPadding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHorizontalFlip() {
		return horizontalFlip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizontalFlip(boolean newHorizontalFlip) {
		boolean oldHorizontalFlip = horizontalFlip;
		horizontalFlip = newHorizontalFlip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__HORIZONTAL_FLIP, oldHorizontalFlip, horizontalFlip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Optimizer getOptimizer() {
		return optimizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOptimizer(Optimizer newOptimizer, NotificationChain msgs) {
		Optimizer oldOptimizer = optimizer;
		optimizer = newOptimizer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__OPTIMIZER, oldOptimizer, newOptimizer);
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
	public void setOptimizer(Optimizer newOptimizer) {
		if (newOptimizer != optimizer) {
			NotificationChain msgs = null;
			if (optimizer != null)
				msgs = ((InternalEObject)optimizer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__OPTIMIZER, null, msgs);
			if (newOptimizer != null)
				msgs = ((InternalEObject)newOptimizer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__OPTIMIZER, null, msgs);
			msgs = basicSetOptimizer(newOptimizer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__OPTIMIZER, newOptimizer, newOptimizer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Schedule getSchedule() {
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSchedule(Schedule newSchedule, NotificationChain msgs) {
		Schedule oldSchedule = schedule;
		schedule = newSchedule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__SCHEDULE, oldSchedule, newSchedule);
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
	public void setSchedule(Schedule newSchedule) {
		if (newSchedule != schedule) {
			NotificationChain msgs = null;
			if (schedule != null)
				msgs = ((InternalEObject)schedule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__SCHEDULE, null, msgs);
			if (newSchedule != null)
				msgs = ((InternalEObject)newSchedule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentPackage.TRAINING__SCHEDULE, null, msgs);
			msgs = basicSetSchedule(newSchedule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.TRAINING__SCHEDULE, newSchedule, newSchedule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentPackage.TRAINING__OPTIMIZER:
				return basicSetOptimizer(null, msgs);
			case ExperimentPackage.TRAINING__SCHEDULE:
				return basicSetSchedule(null, msgs);
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
			case ExperimentPackage.TRAINING__EPOCHS:
				return getEpochs();
			case ExperimentPackage.TRAINING__BATCH:
				return getBatch();
			case ExperimentPackage.TRAINING__INITIALIZATION:
				return getInitialization();
			case ExperimentPackage.TRAINING__KEEP:
				return getKeep();
			case ExperimentPackage.TRAINING__CROP_PADDING:
				return getCropPadding();
			case ExperimentPackage.TRAINING__HORIZONTAL_FLIP:
				return isHorizontalFlip();
			case ExperimentPackage.TRAINING__OPTIMIZER:
				return getOptimizer();
			case ExperimentPackage.TRAINING__SCHEDULE:
				return getSchedule();
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
			case ExperimentPackage.TRAINING__EPOCHS:
				setEpochs((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__BATCH:
				setBatch((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__INITIALIZATION:
				setInitialization((Initialization)newValue);
				return;
			case ExperimentPackage.TRAINING__KEEP:
				setKeep((Keep)newValue);
				return;
			case ExperimentPackage.TRAINING__CROP_PADDING:
				setCropPadding((Integer)newValue);
				return;
			case ExperimentPackage.TRAINING__HORIZONTAL_FLIP:
				setHorizontalFlip((Boolean)newValue);
				return;
			case ExperimentPackage.TRAINING__OPTIMIZER:
				setOptimizer((Optimizer)newValue);
				return;
			case ExperimentPackage.TRAINING__SCHEDULE:
				setSchedule((Schedule)newValue);
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
			case ExperimentPackage.TRAINING__EPOCHS:
				setEpochs(EPOCHS_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__BATCH:
				setBatch(BATCH_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__INITIALIZATION:
				setInitialization(INITIALIZATION_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__KEEP:
				setKeep(KEEP_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__CROP_PADDING:
				setCropPadding(CROP_PADDING_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__HORIZONTAL_FLIP:
				setHorizontalFlip(HORIZONTAL_FLIP_EDEFAULT);
				return;
			case ExperimentPackage.TRAINING__OPTIMIZER:
				setOptimizer((Optimizer)null);
				return;
			case ExperimentPackage.TRAINING__SCHEDULE:
				setSchedule((Schedule)null);
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
			case ExperimentPackage.TRAINING__EPOCHS:
				return epochs != EPOCHS_EDEFAULT;
			case ExperimentPackage.TRAINING__BATCH:
				return batch != BATCH_EDEFAULT;
			case ExperimentPackage.TRAINING__INITIALIZATION:
				return initialization != INITIALIZATION_EDEFAULT;
			case ExperimentPackage.TRAINING__KEEP:
				return keep != KEEP_EDEFAULT;
			case ExperimentPackage.TRAINING__CROP_PADDING:
				return cropPadding != CROP_PADDING_EDEFAULT;
			case ExperimentPackage.TRAINING__HORIZONTAL_FLIP:
				return horizontalFlip != HORIZONTAL_FLIP_EDEFAULT;
			case ExperimentPackage.TRAINING__OPTIMIZER:
				return optimizer != null;
			case ExperimentPackage.TRAINING__SCHEDULE:
				return schedule != null;
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
		result.append(" (epochs: ");
		result.append(epochs);
		result.append(", batch: ");
		result.append(batch);
		result.append(", initialization: ");
		result.append(initialization);
		result.append(", keep: ");
		result.append(keep);
		result.append(", cropPadding: ");
		result.append(cropPadding);
		result.append(", horizontalFlip: ");
		result.append(horizontalFlip);
		result.append(')');
		return result.toString();
	}

} //TrainingImpl
