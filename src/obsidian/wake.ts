import type { Plugin } from 'obsidian';
import type { ClockPort } from './clock';

/** This machine's clock and timers. */
export const machine: ClockPort = {
	now: () => Date.now(),
	setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
	clearTimeout: (timer) => window.clearTimeout(timer),
};

/** Whatever the system lets us know of: the window shows again, gets the focus, thaws, or the network is back after sleep. */
export function onWake(plugin: Plugin, catchUp: () => void): void {
	const { document } = window;
	plugin.registerDomEvent(document, 'visibilitychange', () => {
		if (!document.hidden) catchUp();
	});
	for (const event of ['focus', 'pageshow', 'online'] as const) plugin.registerDomEvent(window, event, catchUp);
	document.addEventListener('resume', catchUp);
	plugin.register(() => document.removeEventListener('resume', catchUp));
}
