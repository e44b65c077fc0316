/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import 'fake-indexeddb/auto';
import { createHost, type JestHost } from '../host/jest/create-host';
import DueFollowUpsPlugin from '../../src/main';
import { freezeClock } from './shell';

const FILES = {
	'Meetings/2026-11-19 Dana.md': '- Follow up with [[Dana Whitfield]] on 2026-11-23 about the pricing article\n',
	'People/Dana Whitfield.md': '---\nphone: "555 0100"\n---\n',
	'Notes/Bread.md': 'Flour and water.\n',
};

const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];

let host: JestHost;

beforeEach(async () => {
	freezeClock();
	host = await createHost({ files: FILES });
	await host.open('Meetings/2026-11-19 Dana.md');
	await host.flush();
});
afterEach(() => {
	host.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

/** How many listen to each event of the app. */
function listenersOfTheApp(): Record<string, number> {
	const { vault, workspace, metadataCache } = host.app;
	const counts: Record<string, number> = {};
	for (const [name, source] of Object.entries({ vault, workspace, metadataCache })) {
		for (const [event, refs] of Object.entries((source as unknown as { _: Record<string, unknown[]> })._)) {
			if (refs.length > 0) counts[`${name} ${event}`] = refs.length;
		}
	}
	return counts;
}

/** Watches who listens to the window, the document and its body from now on. */
function listenersOfThePage(): () => string[] {
	// jsdom itself listens to the pointer from the first selector on.
	document.querySelector(':hover');
	const left = new Map<string, number>();
	const ids = new Map<unknown, number>();
	const idOf = (value: unknown) => {
		if (!ids.has(value)) ids.set(value, ids.size);
		return ids.get(value);
	};
	for (const [name, target] of Object.entries({ window, document, body: document.body })) {
		const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
		const key = (type: string, listener: unknown, options: unknown) =>
			`${name} ${type} ${idOf(listener)} ${String(typeof options === 'object' && options ? Reflect.get(options, 'capture') : (options ?? false))}`;
		target.addEventListener = (type: string, listener: never, options?: AddEventListenerOptions) => {
			if (!(typeof options === 'object' && options.once)) left.set(key(type, listener, options), 1);
			add(type, listener, options);
		};
		target.removeEventListener = (type: string, listener: never, options?: EventListenerOptions) => {
			left.delete(key(type, listener, options));
			remove(type, listener, options);
		};
	}
	return () => [...left.keys()];
}

/** Watches the timers that are begun from now on. */
function timersOfThePage(): () => number {
	const waiting = new Set<unknown>();
	const [begin, end] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
	const [repeat, stop] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
	Object.assign(window, {
		setTimeout: (run: () => void, milliseconds?: number) => {
			const timer = begin(() => {
				waiting.delete(timer);
				run();
			}, milliseconds);
			waiting.add(timer);
			return timer;
		},
		setInterval: (run: () => void, milliseconds?: number) => {
			const timer = repeat(run, milliseconds);
			waiting.add(timer);
			return timer;
		},
		clearTimeout: (timer: number) => {
			waiting.delete(timer);
			end(timer);
		},
		clearInterval: (timer: number) => {
			waiting.delete(timer);
			stop(timer);
		},
	});
	return () => waiting.size;
}

describe('disabling the plugin', () => {
	it('leaves no listener, no timer and no connection', async () => {
		const real = TIMERS.map((name) => [name, Reflect.get(window, name) as unknown]);
		const before = listenersOfTheApp();
		expect(Object.keys(before).length).toBeGreaterThan(3);
		const onThePage = listenersOfThePage();
		const timers = timersOfThePage();
		try {
			const plugin = await host.load(DueFollowUpsPlugin, { id: 'due-follow-ups', name: 'Due Follow-ups' });
			await plugin.parts.vaultNotes.whenRead();
			host.host.commands.executeCommandById('due-follow-ups:open');
			await host.external('Notes/Bread.md', 'Salt.\n');
			await host.flush();
			expect(listenersOfTheApp()).not.toEqual(before);
			expect(onThePage().length + timers()).toBeGreaterThan(0);

			await host.unload(plugin);
			for (const leaf of host.app.workspace.getLeavesOfType('due-follow-ups')) leaf.detach();
			await host.flush();
			expect(onThePage()).toEqual([]);
			expect(timers()).toBe(0);
		} finally {
			Object.assign(window, Object.fromEntries(real));
		}
		expect(listenersOfTheApp()).toEqual(before);
		const blocked = jest.fn();
		for (const { name = '' } of await indexedDB.databases()) {
			await new Promise<void>((resolve) => {
				const request = indexedDB.deleteDatabase(name);
				request.onblocked = blocked;
				request.onsuccess = () => resolve();
			});
		}
		expect(blocked).not.toHaveBeenCalled();
	});

	it('before the layout is ready starts nothing later', async () => {
		host.destroy();
		host = await createHost({ files: FILES, starting: true });
		const before = listenersOfTheApp();
		const plugin = await host.load(DueFollowUpsPlugin, { id: 'due-follow-ups', name: 'Due Follow-ups' });
		await host.unload(plugin);
		host.ready();
		await host.flush();
		await plugin.parts.vaultNotes.whenRead();
		expect(plugin.parts.followUps.current().any).toBe(false);
		expect(listenersOfTheApp()).toEqual(before);
	});
});
