/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.ohmlab.model.base.provider.DocumentItemProvider;

import org.ohmlab.model.edit.OhmlabEditPlugin;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.ExperimentPackage;

/**
 * This is the item provider adapter for a {@link org.ohmlab.model.experiment.Experiment} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ExperimentItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExperimentItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addNetworkPropertyDescriptor(object);
			addMappingPropertyDescriptor(object);
			addSigmaTrainPropertyDescriptor(object);
			addSeedsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Network feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNetworkPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_network_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_network_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__NETWORK,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Mapping feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMappingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_mapping_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_mapping_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__MAPPING,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sigma Train feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSigmaTrainPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_sigmaTrain_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_sigmaTrain_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__SIGMA_TRAIN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Seeds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeedsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Experiment_seeds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Experiment_seeds_feature", "_UI_Experiment_type"),
				 ExperimentPackage.Literals.EXPERIMENT__SEEDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__DATA);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__METHODS);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__TRAINING);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__EVALUATION);
			childrenFeatures.add(ExperimentPackage.Literals.EXPERIMENT__GATES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Experiment)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Experiment_type") :
			getString("_UI_Experiment_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Experiment.class)) {
			case ExperimentPackage.EXPERIMENT__SIGMA_TRAIN:
			case ExperimentPackage.EXPERIMENT__SEEDS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ExperimentPackage.EXPERIMENT__DATA:
			case ExperimentPackage.EXPERIMENT__METHODS:
			case ExperimentPackage.EXPERIMENT__TRAINING:
			case ExperimentPackage.EXPERIMENT__EVALUATION:
			case ExperimentPackage.EXPERIMENT__GATES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__DATA,
				 ExperimentFactory.eINSTANCE.createFashionMnist()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__DATA,
				 ExperimentFactory.eINSTANCE.createIdxData()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__DATA,
				 ExperimentFactory.eINSTANCE.createCifarData()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__DATA,
				 ExperimentFactory.eINSTANCE.createNpzData()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__DATA,
				 ExperimentFactory.eINSTANCE.createCsvData()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__METHODS,
				 ExperimentFactory.eINSTANCE.createCleanTraining()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__METHODS,
				 ExperimentFactory.eINSTANCE.createNoiseInjection()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__METHODS,
				 ExperimentFactory.eINSTANCE.createOvf()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__METHODS,
				 ExperimentFactory.eINSTANCE.createIrs()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__METHODS,
				 ExperimentFactory.eINSTANCE.createOvfIrs()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__TRAINING,
				 ExperimentFactory.eINSTANCE.createTraining()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__EVALUATION,
				 ExperimentFactory.eINSTANCE.createEvaluation()));

		newChildDescriptors.add
			(createChildParameter
				(ExperimentPackage.Literals.EXPERIMENT__GATES,
				 ExperimentFactory.eINSTANCE.createGate()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return OhmlabEditPlugin.INSTANCE;
	}

}
