import type { Plugin } from 'obsidian';
import { eachWindow } from '../each-window';
import type { ClockPort } from './clock';
import { machineOffset } from './local-time';

/** This device's clock and timers. */
export const machine: ClockPort = {
	now: () => Date.now(),
	awake: () => performance.now(),
	offsetAt: machineOffset,
	setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
	clearTimeout: (timer) => window.clearTimeout(timer),
};

/**
 * Calls the clock when time may have passed unnoticed: the window becomes visible, gets the focus or thaws, or the network
 * is back. A device that wakes up with the window in front fires none of these events, so user input counts too.
 */
export function onWake(plugin: Plugin, clock: { catchUp(): void; onUserActivity(): void }): void {
	const { document } = window;
	const catchUp = () => clock.catchUp();
	const onUserActivity = () => clock.onUserActivity();
	plugin.registerDomEvent(document, 'visibilitychange', () => {
		if (!document.hidden) catchUp();
	});
	for (const event of ['focus', 'pageshow', 'online'] as const) plugin.registerDomEvent(window, event, catchUp);
	eachWindow(plugin, (doc) => {
		for (const event of ['keydown', 'pointerdown'] as const) {
			plugin.registerDomEvent(doc, event, onUserActivity, { capture: true, passive: true });
		}
	});
	plugin.registerDomEvent(document.documentElement, 'mouseenter', onUserActivity);
	document.addEventListener('resume', catchUp);
	plugin.register(() => document.removeEventListener('resume', catchUp));
}
