/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import org.ohmlab.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How all methods are trained.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Training#getEpochs <em>Epochs</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Training#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Training#getInitialization <em>Initialization</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Training#getKeep <em>Keep</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Training#getCropPadding <em>Crop Padding</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Training#isHorizontalFlip <em>Horizontal Flip</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Training#getOptimizer <em>Optimizer</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Training#getSchedule <em>Schedule</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining()
 * @model
 * @generated
 */
public interface Training extends Identified {
	/**
	 * Returns the value of the '<em><b>Epochs</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passes over the training images.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epochs</em>' attribute.
	 * @see #setEpochs(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_Epochs()
	 * @model default="1"
	 * @generated
	 */
	int getEpochs();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#getEpochs <em>Epochs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epochs</em>' attribute.
	 * @see #getEpochs()
	 * @generated
	 */
	void setEpochs(int value);

	/**
	 * Returns the value of the '<em><b>Batch</b></em>' attribute.
	 * The default value is <code>"128"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Images per step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch</em>' attribute.
	 * @see #setBatch(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_Batch()
	 * @model default="128"
	 * @generated
	 */
	int getBatch();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#getBatch <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch</em>' attribute.
	 * @see #getBatch()
	 * @generated
	 */
	void setBatch(int value);

	/**
	 * Returns the value of the '<em><b>Initialization</b></em>' attribute.
	 * The default value is <code>"KAIMING_FAN_IN"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.experiment.Initialization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distribution of the initial weights; biases start at zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initialization</em>' attribute.
	 * @see org.ohmlab.model.experiment.Initialization
	 * @see #setInitialization(Initialization)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_Initialization()
	 * @model default="KAIMING_FAN_IN"
	 * @generated
	 */
	Initialization getInitialization();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#getInitialization <em>Initialization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initialization</em>' attribute.
	 * @see org.ohmlab.model.experiment.Initialization
	 * @see #getInitialization()
	 * @generated
	 */
	void setInitialization(Initialization value);

	/**
	 * Returns the value of the '<em><b>Keep</b></em>' attribute.
	 * The default value is <code>"LAST"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.experiment.Keep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which epoch's weights are evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep</em>' attribute.
	 * @see org.ohmlab.model.experiment.Keep
	 * @see #setKeep(Keep)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_Keep()
	 * @model default="LAST"
	 * @generated
	 */
	Keep getKeep();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#getKeep <em>Keep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep</em>' attribute.
	 * @see org.ohmlab.model.experiment.Keep
	 * @see #getKeep()
	 * @generated
	 */
	void setKeep(Keep value);

	/**
	 * Returns the value of the '<em><b>Crop Padding</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Augmentation: pixels of zero padding before a random crop to the original size; 0 = off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crop Padding</em>' attribute.
	 * @see #setCropPadding(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_CropPadding()
	 * @model default="0"
	 * @generated
	 */
	int getCropPadding();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#getCropPadding <em>Crop Padding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crop Padding</em>' attribute.
	 * @see #getCropPadding()
	 * @generated
	 */
	void setCropPadding(int value);

	/**
	 * Returns the value of the '<em><b>Horizontal Flip</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Augmentation: mirror left and right with probability 1/2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizontal Flip</em>' attribute.
	 * @see #setHorizontalFlip(boolean)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_HorizontalFlip()
	 * @model default="false"
	 * @generated
	 */
	boolean isHorizontalFlip();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#isHorizontalFlip <em>Horizontal Flip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizontal Flip</em>' attribute.
	 * @see #isHorizontalFlip()
	 * @generated
	 */
	void setHorizontalFlip(boolean value);

	/**
	 * Returns the value of the '<em><b>Optimizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The optimiser.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimizer</em>' containment reference.
	 * @see #setOptimizer(Optimizer)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_Optimizer()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Optimizer getOptimizer();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#getOptimizer <em>Optimizer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimizer</em>' containment reference.
	 * @see #getOptimizer()
	 * @generated
	 */
	void setOptimizer(Optimizer value);

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Course of the learning rate; none = constant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference.
	 * @see #setSchedule(Schedule)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getTraining_Schedule()
	 * @model containment="true"
	 * @generated
	 */
	Schedule getSchedule();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Training#getSchedule <em>Schedule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schedule</em>' containment reference.
	 * @see #getSchedule()
	 * @generated
	 */
	void setSchedule(Schedule value);

} // Training
