import type { Plugin } from 'obsidian';
import type { ClockPort } from './clock';
import { machineOffset } from './local-time';

/** This machine's clock and timers. */
export const machine: ClockPort = {
	now: () => Date.now(),
	awake: () => performance.now(),
	offsetAt: machineOffset,
	setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
	clearTimeout: (timer) => window.clearTimeout(timer),
};

/**
 * Whatever lets us know that time passed unseen: the window shows again, gets the focus, thaws, or the network is back
 * after sleep. A machine that wakes with the window in front tells nothing of that, but its person does something.
 */
export function onWake(plugin: Plugin, clock: { catchUp(): void; feel(): void }): void {
	const { document } = window;
	const catchUp = () => clock.catchUp();
	const feel = () => clock.feel();
	plugin.registerDomEvent(document, 'visibilitychange', () => {
		if (!document.hidden) catchUp();
	});
	for (const event of ['focus', 'pageshow', 'online'] as const) plugin.registerDomEvent(window, event, catchUp);
	for (const event of ['keydown', 'pointerdown'] as const) {
		plugin.registerDomEvent(document, event, feel, { capture: true, passive: true });
	}
	plugin.registerDomEvent(document.documentElement, 'mouseenter', feel);
	document.addEventListener('resume', catchUp);
	plugin.register(() => document.removeEventListener('resume', catchUp));
}
