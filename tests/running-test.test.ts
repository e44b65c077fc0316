import { executionAsyncId } from 'node:async_hooks';
import { RunningTest } from './running-test.cjs';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('holds the test until it ends, and a hook of the test while it runs', async () => {
	const running = new RunningTest();
	const seen: unknown[] = [];
	const look = () => seen.push(running.getStore());
	const failing = running.run('test', async () => {
		look();
		await running.run('hook', async () => {
			await turn();
			look();
		});
		look();
		await turn();
		look();
		throw new Error('the test fails');
	});
	await expect(failing).rejects.toThrow('the test fails');
	look();
	expect(seen).toEqual(['test', 'hook', 'test', 'test', undefined]);
});

it('leaves promises without a hook', async () => {
	await turn();
	// Node numbers a promise only if something asks for the numbers of all promises.
	const before = executionAsyncId();
	await Promise.resolve();
	expect(executionAsyncId()).toBe(before);
});
