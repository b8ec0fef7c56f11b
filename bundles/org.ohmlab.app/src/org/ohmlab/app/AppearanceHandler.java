/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.State;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;

/** Shows the window in the light or the dark look, at once and from then on. */
public final class AppearanceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(RadioState.PARAMETER_ID);
        if (theme != null) {
            show(theme);
        }
        return null;
    }

    /** @param theme one of {@link Ids#LIGHT_THEME} and {@link Ids#DARK_THEME} */
    public static void show(String theme) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(theme, true);
        }
        mark(theme);
    }

    /** Lets the menu show the look that is in use, also after it was changed on the preference page. */
    static void followTheme(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        IEventBroker broker = workbench.getService(IEventBroker.class);
        if (engine == null || broker == null) {
            return;
        }
        if (engine.getActiveTheme() != null) {
            mark(engine.getActiveTheme().getId());
        }
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, event -> {
            if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme) {
                mark(theme.getId());
            }
        });
    }

    private static void mark(String theme) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Command command = commands.getCommand(Ids.APPEARANCE_COMMAND);
        State state = command.getState(RadioState.STATE_ID);
        if (state != null) {
            state.setValue(theme);
            commands.refreshElements(command.getId(), Map.of());
        }
    }
}
