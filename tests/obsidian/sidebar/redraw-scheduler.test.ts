import { RedrawScheduler } from '../../../src/obsidian/sidebar/redraw-scheduler';

/** A scheduler whose tasks run when the test says so. */
function start(computeMs = 0, pieces = 0) {
	let time = 0;
	jest.spyOn(performance, 'now').mockImplementation(() => time);
	const tasks: { run: () => void; milliseconds: number }[] = [];
	const compute = jest.fn(() => void (time += computeMs));
	const prepare = jest.fn(() => pieces-- <= 0);
	const scheduler = new RedrawScheduler({
		prepare,
		compute,
		schedule: (run, milliseconds) => {
			const task = { run, milliseconds };
			tasks.push(task);
			return () => void tasks.splice(tasks.indexOf(task), 1);
		},
	});
	return {
		scheduler,
		compute,
		delays: () => tasks.map(({ milliseconds }) => milliseconds),
		runTasks: () => tasks.splice(0).forEach(({ run }) => run()),
	};
}

afterEach(() => jest.restoreAllMocks());

describe('the redraw scheduler', () => {
	it('redraws once for several changes', () => {
		const { scheduler, runTasks } = start();
		const listener = jest.fn();
		scheduler.subscribe(listener);
		scheduler.request(false);
		scheduler.request(false);
		runTasks();
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it('does a long computation in pieces, each in a task of its own', () => {
		const { scheduler, compute, delays, runTasks } = start(0, 2);
		scheduler.subscribe(jest.fn());
		scheduler.request(false);
		runTasks();
		runTasks();
		expect(compute).not.toHaveBeenCalled();
		expect(delays()).toEqual([0]);
		runTasks();
		expect(compute).toHaveBeenCalledTimes(1);
		expect(delays()).toEqual([]);
	});

	it('computes nothing while nothing listens', () => {
		const { scheduler, delays } = start();
		scheduler.request(false);
		expect(delays()).toEqual([]);
	});

	it('computes during an index run also without listeners, four times a second', () => {
		const { scheduler, compute, delays, runTasks } = start();
		scheduler.request(true);
		expect(delays()).toEqual([250]);
		runTasks();
		expect(compute).toHaveBeenCalledTimes(1);
	});

	it('gives other work four times as long as the last redraw took', () => {
		const { scheduler, delays } = start(30);
		scheduler.watch(() => undefined);
		scheduler.redraw();
		scheduler.request(false);
		expect(delays()).toEqual([120]);
	});

	it('skips a scheduled redraw after one that came before it', () => {
		const { scheduler, delays } = start();
		scheduler.watch(() => undefined);
		scheduler.request(false);
		scheduler.redraw();
		expect(delays()).toEqual([]);
	});

	it('calls no listener that was removed, and none after it stops', () => {
		const { scheduler, runTasks } = start();
		const [removed, stopped] = [jest.fn(), jest.fn()];
		scheduler.subscribe(removed)();
		scheduler.watch(stopped);
		scheduler.request(false);
		scheduler.stop();
		runTasks();
		expect(removed).not.toHaveBeenCalled();
		expect(stopped).not.toHaveBeenCalled();
	});
});
