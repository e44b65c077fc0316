/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { TFile } from 'obsidian';
import { ReadingQueue } from '../../../src/obsidian/reading/reading-queue';

const file = (path: string) => ({ path }) as TFile;
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

interface Disk {
	queue: ReadingQueue<string>;
	settled: string[];
	/** The remaining notes of each progress report; null at the end. */
	told: (number | null)[];
	/** Lets the disk answer what it was asked for. */
	answer: () => void;
}

function overDisk(): Disk {
	const settled: string[] = [];
	const told: (number | null)[] = [];
	let asked: (() => void)[] = [];
	const queue = new ReadingQueue<string>({
		load: (_, handed) =>
			handed
				? Promise.resolve(handed.text)
				: new Promise((resolve) => {
						asked.push(() => resolve('old text of the disk'));
					}),
		apply: ({ path }, text) => {
			settled.push(`${path}: ${text}`);
			return null;
		},
		progress: (progress) => told.push(progress && progress.total - progress.read),
	});
	const answer = () => {
		for (const resolve of asked) resolve();
		asked = [];
	};
	return { queue, settled, told, answer };
}

const handed = (text: string) => ({ text, cache: null });

describe('notes that wait to be read again', () => {
	it('are read in their order, each once however often it changed', async () => {
		const { queue, settled } = overDisk();
		const [a, b] = [file('a.md'), file('b.md')];
		queue.add(a, handed('1'));
		queue.add(b, handed('1'));
		queue.add(a, handed('2'));
		await later();
		expect(settled).toEqual(['a.md: 2', 'b.md: 1']);
	});

	it('are read from a text that an event provides while the disk is slow', async () => {
		const { queue, settled, answer } = overDisk();
		const note = file('a.md');
		queue.add(note, null);
		queue.add(note, handed('new'));
		answer();
		await later();
		expect(settled).toEqual(['a.md: new']);
	});

	it('keep the text of an event when another request comes without a text', async () => {
		const { queue, settled } = overDisk();
		const [first, note] = [file('first.md'), file('a.md')];
		queue.add(first, handed('1'));
		queue.add(note, handed('new'));
		queue.add(note, null);
		await later();
		expect(settled).toContain('a.md: new');
	});

	it('are not read once an editor has provided their text', async () => {
		const { queue, settled, answer } = overDisk();
		const note = file('a.md');
		queue.add(note, null);
		queue.delete(note);
		answer();
		await later();
		expect(settled).toEqual([]);
	});

	it('are all read, and in several turns, when thousands change at once', async () => {
		const { queue, settled } = overDisk();
		let turns = 0;
		const counting = setInterval(() => turns++, 0);
		const slow = (milliseconds: number) => {
			const until = performance.now() + milliseconds;
			while (performance.now() < until);
		};
		let inTheEvent = 0;
		for (let at = 0; at < 2_000; at++) {
			const note = file(`${at}.md`);
			if (queue.now('text', () => slow(1))) inTheEvent++;
			else queue.add(note, handed('text'));
		}
		expect(inTheEvent).toBeLessThan(20);
		while (settled.length + inTheEvent < 2_000) await later();
		clearInterval(counting);
		expect(new Set(settled).size).toBe(2_000 - inTheEvent);
		expect(turns).toBeGreaterThan(0);
	});

	it('report progress when they are many, and none when they are few', async () => {
		const { queue, settled, told } = overDisk();
		for (let at = 0; at < 20; at++) queue.add(file(`few ${at}.md`), handed('text'));
		while (settled.length < 20) await later();
		expect(told).toEqual([]);
		for (let at = 0; at < 300; at++) queue.add(file(`many ${at}.md`), handed('text'));
		while (settled.length < 320) await later();
		await later();
		expect(told.length).toBeLessThan(30);
		expect(told.slice(0, -1)).toEqual([...(told.slice(0, -1) as number[])].sort((a, b) => b - a));
		expect(told.at(-1)).toBeNull();
	});

	it('are never read within the event that provides a very long text', () => {
		const { queue } = overDisk();
		expect(queue.now('x'.repeat(2_000_000), () => undefined)).toBe(false);
		expect(queue.now('x', () => undefined)).toBe(true);
	});
});
