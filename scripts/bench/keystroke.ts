import type { App, Editor, MarkdownView } from 'obsidian';
import { launchBrowser } from '../../tests/e2e/browser';
import { startOver } from '../../tests/e2e/npm-start';
import type { Figure } from './figure';
import { plain, shown } from './figure';
import { percentile, spreadOf } from './measure';

const LINES = 5_000;
const FOLLOW_UPS = 200;
const NOTE = 'Meetings/2026-11-16 Long.md';
const GOAL_MS = 4;

/** A note of 5,000 lines, of which 200 are follow-ups with a date in words. */
function longNote(): string {
	const every = LINES / FOLLOW_UPS;
	return Array.from({ length: LINES }, (_, line) =>
		line % every === 0
			? `- Follow up with Person ${line} next week about the pricing article`
			: `They talked about prices, plans and the team in line ${line}.`,
	).join('\n');
}

/** The times of single keystrokes in milliseconds, with the plugin and without it, of several turns. */
interface Turns {
	readonly ours: number[][];
	readonly others: number[][];
}

/** Runs in the page, so it can use only its arguments. */
async function inPage([turns, keys]: readonly [number, number]): Promise<Turns> {
	interface Plugins {
		enablePlugin(id: string): Promise<boolean>;
		disablePlugin(id: string): Promise<void>;
	}
	const { app } = window as unknown as { app: App & { plugins: Plugins } };
	const id = 'due-follow-ups';
	const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	const view = () => app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView;
	const type = (into: Editor, line: number): number => {
		const end = { line, ch: into.getLine(line).length };
		const begun = performance.now();
		into.replaceRange('a', end, end, 'input.type');
		document.body.getBoundingClientRect();
		return performance.now() - begun;
	};
	const times = async (): Promise<number[]> => {
		const into = view().editor;
		const measured: number[] = [];
		for (let key = 0; key < keys; key++) {
			// Half of the letters go into a line with a follow-up.
			const line = 2_500 + (key % 2);
			into.setCursor({ line, ch: into.getLine(line).length });
			measured.push(type(into, line));
			await pause(0);
		}
		// A plugin that is switched on reads the file, and shows marks once the editor has the same text.
		await view().save();
		return measured;
	};
	const result: Turns = { ours: [], others: [] };
	for (let turn = 0; turn < turns; turn++) {
		await app.plugins.enablePlugin(id);
		// Marks appear after a rest, and are there while the user types.
		while (!document.querySelector('.cm-editor .due-resolved')) await pause(50);
		result.ours.push(await times());
		await app.plugins.disablePlugin(id);
		await pause(50);
		result.others.push(await times());
	}
	return result;
}

const TURNS = 9;
const KEYS = 100;

/** Measures a keystroke in a long note, beside the same editor without the plugin. */
export async function keystroke(): Promise<Figure> {
	const started = await startOver({ [NOTE]: longNote() });
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.goto(`${started.url}?note=${encodeURIComponent(NOTE)}&save=60000`);
		await page.locator('.cm-editor .due-resolved').first().waitFor({ timeout: 60_000 });
		const { ours, others } = await page.evaluate(inPage, [TURNS, KEYS] as const);
		// The first turn warms up.
		const median = (times: readonly number[]) => percentile(times, 50);
		const ratios = ours.slice(1).map((times, turn) => median(times) / median(others[turn + 1] ?? []));
		const [mine, alone] = [ours.slice(1).flat(), others.slice(1).flat()];
		const added = median(mine) - median(alone);
		return {
			what: 'a keystroke in an open note: with the plugin ÷ without it',
			at: `${LINES} lines, ${FOLLOW_UPS} follow-ups in Chromium; ${plain(median(mine))} against ${plain(median(alone))} ms, 99 of 100 within ${plain(percentile(mine, 99))} and ${plain(percentile(alone, 99))} ms`,
			measured: `${shown(spreadOf(ratios))}; ${plain(added)} ms more`,
			goal: `≤ ${GOAL_MS} ms more`,
			met: added <= GOAL_MS,
		};
	} finally {
		await browser.close();
		await started.stop();
	}
}
