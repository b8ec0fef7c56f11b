/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import org.ohmlab.model.base.Document;

import org.ohmlab.model.mapping.Mapping;

import org.ohmlab.model.network.Network;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Trains one network with several methods and evaluates each over a grid of sigma_d on the same simulated chips.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getData <em>Data</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getSigmaTrain <em>Sigma Train</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getSeeds <em>Seeds</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getTraining <em>Training</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getEvaluation <em>Evaluation</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Experiment#getGates <em>Gates</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends Document {
	/**
	 * Returns the value of the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network to train.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' reference.
	 * @see #setNetwork(Network)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Network()
	 * @model required="true"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Experiment#getNetwork <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its weights are put on devices; must be a mapping of the same network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' reference.
	 * @see #setMapping(Mapping)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Mapping()
	 * @model required="true"
	 * @generated
	 */
	Mapping getMapping();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Experiment#getMapping <em>Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' reference.
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(Mapping value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The images.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' containment reference.
	 * @see #setData(DataSet)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Data()
	 * @model containment="true" required="true"
	 * @generated
	 */
	DataSet getData();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Experiment#getData <em>Data</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' containment reference.
	 * @see #getData()
	 * @generated
	 */
	void setData(DataSet value);

	/**
	 * Returns the value of the '<em><b>Methods</b></em>' containment reference list.
	 * The list contents are of type {@link org.ohmlab.model.experiment.Method}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The methods to compare, in the order of tables and legends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Methods</em>' containment reference list.
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Methods()
	 * @model containment="true"
	 * @generated
	 */
	EList<Method> getMethods();

	/**
	 * Returns the value of the '<em><b>Sigma Train</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * sigma_d of training, in the device's convention. Each noise method that names none of its own is trained once at each of these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sigma Train</em>' attribute.
	 * @see #setSigmaTrain(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_SigmaTrain()
	 * @model default="" dataType="org.ohmlab.model.base.Numbers"
	 * @generated
	 */
	List<Double> getSigmaTrain();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Experiment#getSigmaTrain <em>Sigma Train</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sigma Train</em>' attribute.
	 * @see #getSigmaTrain()
	 * @generated
	 */
	void setSigmaTrain(List<Double> value);

	/**
	 * Returns the value of the '<em><b>Seeds</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seeds; every method is trained once with each. Equal seeds give all methods equal initial weights and batches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seeds</em>' attribute.
	 * @see #setSeeds(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Seeds()
	 * @model default="1" dataType="org.ohmlab.model.base.Integers"
	 * @generated
	 */
	List<Long> getSeeds();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Experiment#getSeeds <em>Seeds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seeds</em>' attribute.
	 * @see #getSeeds()
	 * @generated
	 */
	void setSeeds(List<Long> value);

	/**
	 * Returns the value of the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How all methods are trained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Training</em>' containment reference.
	 * @see #setTraining(Training)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Training()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Training getTraining();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Experiment#getTraining <em>Training</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Training</em>' containment reference.
	 * @see #getTraining()
	 * @generated
	 */
	void setTraining(Training value);

	/**
	 * Returns the value of the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the trained networks are evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluation</em>' containment reference.
	 * @see #setEvaluation(Evaluation)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Evaluation()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Evaluation getEvaluation();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Experiment#getEvaluation <em>Evaluation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation</em>' containment reference.
	 * @see #getEvaluation()
	 * @generated
	 */
	void setEvaluation(Evaluation value);

	/**
	 * Returns the value of the '<em><b>Gates</b></em>' containment reference list.
	 * The list contents are of type {@link org.ohmlab.model.experiment.Gate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions the result must meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gates</em>' containment reference list.
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getExperiment_Gates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Gate> getGates();

} // Experiment
