/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { MessageChannel as NodeChannel } from 'node:worker_threads';
import { prefetch } from '../../../src/obsidian/reading/prefetch';
import { Yielding } from '../../../src/obsidian/reading/yielding';

describe('long work', () => {
	afterEach(() => {
		Reflect.deleteProperty(globalThis, 'MessageChannel');
		jest.useRealTimers();
	});

	it('continues in a hidden window, where timers are throttled', async () => {
		Object.assign(globalThis, { MessageChannel: NodeChannel });
		jest.useFakeTimers();
		const yielding = new Yielding();
		for (let times = 0; times < 100; times++) await yielding.now();
		expect(jest.getTimerCount()).toBe(0);
	});

	it('yields after some milliseconds, and not before', async () => {
		Object.assign(globalThis, { MessageChannel: NodeChannel });
		let turns = 0;
		const others = setInterval(() => turns++, 0);
		const yielding = new Yielding();
		await yielding.ifDue();
		expect(turns).toBe(0);
		for (let times = 0; times < 10; times++) {
			const until = performance.now() + 15;
			while (performance.now() < until);
			await yielding.ifDue();
		}
		clearInterval(others);
		expect(turns).toBeGreaterThan(0);
	});

	it('continues without MessageChannel', async () => {
		await expect(new Yielding().now()).resolves.toBeUndefined();
	});
});

describe('prefetching', () => {
	it('yields values in order, whichever loads first, and loads a limited number at once', async () => {
		let open = 0;
		let most = 0;
		const ask = async (item: number) => {
			most = Math.max(most, ++open);
			await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
			open--;
			return item * 10;
		};
		const items = Array.from({ length: 20 }, (_, at) => at);
		const given: (readonly [number, number])[] = [];
		for await (const pair of prefetch(items, 4, ask)) given.push(pair);
		expect(given).toEqual(items.map((item) => [item, item * 10]));
		expect(most).toBe(4);
	});

	it('yields nothing for no items, and all of a few', async () => {
		const all = async (items: readonly string[]) => {
			const given: string[] = [];
			for await (const [item] of prefetch(items, 4, () => Promise.resolve())) given.push(item);
			return given;
		};
		expect(await all([])).toEqual([]);
		expect(await all(['a', 'b'])).toEqual(['a', 'b']);
	});
});
