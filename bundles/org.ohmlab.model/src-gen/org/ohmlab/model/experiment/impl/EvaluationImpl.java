/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.base.BaseFactory;
import org.ohmlab.model.base.BasePackage;

import org.ohmlab.model.base.impl.IdentifiedImpl;

import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.EvaluationImpl#getChips <em>Chips</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.EvaluationImpl#getImages <em>Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.EvaluationImpl#getSigmaGrid <em>Sigma Grid</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.EvaluationImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.EvaluationImpl#getReads <em>Reads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationImpl extends IdentifiedImpl implements Evaluation {
	/**
	 * The default value of the '{@link #getChips() <em>Chips</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChips()
	 * @generated
	 * @ordered
	 */
	protected static final int CHIPS_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getChips() <em>Chips</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChips()
	 * @generated
	 * @ordered
	 */
	protected int chips = CHIPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getImages() <em>Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImages()
	 * @generated
	 * @ordered
	 */
	protected static final int IMAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getImages() <em>Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImages()
	 * @generated
	 * @ordered
	 */
	protected int images = IMAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSigmaGrid() <em>Sigma Grid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigmaGrid()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Double> SIGMA_GRID_EDEFAULT = (List<Double>)BaseFactory.eINSTANCE.createFromString(BasePackage.eINSTANCE.getNumbers(), "");

	/**
	 * The cached value of the '{@link #getSigmaGrid() <em>Sigma Grid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigmaGrid()
	 * @generated
	 * @ordered
	 */
	protected List<Double> sigmaGrid = SIGMA_GRID_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final double CONFIDENCE_EDEFAULT = 0.95;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReads() <em>Reads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReads()
	 * @generated
	 * @ordered
	 */
	protected static final int READS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getReads() <em>Reads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReads()
	 * @generated
	 * @ordered
	 */
	protected int reads = READS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChips() {
		return chips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChips(int newChips) {
		int oldChips = chips;
		chips = newChips;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__CHIPS, oldChips, chips));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImages() {
		return images;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImages(int newImages) {
		int oldImages = images;
		images = newImages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__IMAGES, oldImages, images));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Double> getSigmaGrid() {
		return sigmaGrid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigmaGrid(List<Double> newSigmaGrid) {
		List<Double> oldSigmaGrid = sigmaGrid;
		sigmaGrid = newSigmaGrid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__SIGMA_GRID, oldSigmaGrid, sigmaGrid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(double newConfidence) {
		double oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReads() {
		return reads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReads(int newReads) {
		int oldReads = reads;
		reads = newReads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.EVALUATION__READS, oldReads, reads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.EVALUATION__CHIPS:
				return getChips();
			case ExperimentPackage.EVALUATION__IMAGES:
				return getImages();
			case ExperimentPackage.EVALUATION__SIGMA_GRID:
				return getSigmaGrid();
			case ExperimentPackage.EVALUATION__CONFIDENCE:
				return getConfidence();
			case ExperimentPackage.EVALUATION__READS:
				return getReads();
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
			case ExperimentPackage.EVALUATION__CHIPS:
				setChips((Integer)newValue);
				return;
			case ExperimentPackage.EVALUATION__IMAGES:
				setImages((Integer)newValue);
				return;
			case ExperimentPackage.EVALUATION__SIGMA_GRID:
				setSigmaGrid((List<Double>)newValue);
				return;
			case ExperimentPackage.EVALUATION__CONFIDENCE:
				setConfidence((Double)newValue);
				return;
			case ExperimentPackage.EVALUATION__READS:
				setReads((Integer)newValue);
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
			case ExperimentPackage.EVALUATION__CHIPS:
				setChips(CHIPS_EDEFAULT);
				return;
			case ExperimentPackage.EVALUATION__IMAGES:
				setImages(IMAGES_EDEFAULT);
				return;
			case ExperimentPackage.EVALUATION__SIGMA_GRID:
				setSigmaGrid(SIGMA_GRID_EDEFAULT);
				return;
			case ExperimentPackage.EVALUATION__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ExperimentPackage.EVALUATION__READS:
				setReads(READS_EDEFAULT);
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
			case ExperimentPackage.EVALUATION__CHIPS:
				return chips != CHIPS_EDEFAULT;
			case ExperimentPackage.EVALUATION__IMAGES:
				return images != IMAGES_EDEFAULT;
			case ExperimentPackage.EVALUATION__SIGMA_GRID:
				return SIGMA_GRID_EDEFAULT == null ? sigmaGrid != null : !SIGMA_GRID_EDEFAULT.equals(sigmaGrid);
			case ExperimentPackage.EVALUATION__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ExperimentPackage.EVALUATION__READS:
				return reads != READS_EDEFAULT;
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
		result.append(" (chips: ");
		result.append(chips);
		result.append(", images: ");
		result.append(images);
		result.append(", sigmaGrid: ");
		result.append(sigmaGrid);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", reads: ");
		result.append(reads);
		result.append(')');
		return result.toString();
	}

} //EvaluationImpl
