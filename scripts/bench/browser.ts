import { launchBrowser } from '../../tests/e2e/browser';
import { startOver } from '../../tests/e2e/npm-start';
import { addDays } from '../../src/core/dates/moments';
import type { Figure } from './figure';
import { plain, shown } from './figure';
import { spreadOf } from './measure';
import { inPage, type PageTimes } from './in-page';
import { TODAY, vaultNotes } from './vault';

const ROWS = 500;
const OTHERS = 900;

/** Follow-ups of the weeks around today, all in open sections, among notes without follow-ups. */
function notes(): Record<string, string> {
	const texts: Record<string, string> = {};
	for (let row = 0; row < ROWS; row++) {
		const day = addDays(TODAY, (row % 50) - 25);
		texts[`Meetings/Talk ${row}.md`] =
			`# Talk ${row}\n\n- Follow up with Person ${row} on ${day} about the pricing article\n`;
	}
	let left = OTHERS;
	for (const { path, text } of vaultNotes(2 * OTHERS)) {
		if (left === 0) break;
		if (!/^(?:Notes|Journal)\//.test(path)) continue;
		texts[path] = text;
		left--;
	}
	return texts;
}

const milliseconds = (values: readonly number[]) => `${shown(spreadOf(values))} ms`;

function figures({ drawn, minute, onload, gaps, rows, reading, starts, warmReads }: PageTimes): Figure[] {
	const median = spreadOf(drawn).median;
	const load = spreadOf(onload).median;
	const worst = Math.max(...gaps);
	return [
		{
			what: 'agenda changed → sidebar drawn, styled and laid out',
			at: `${rows} rows in Chromium, ${drawn.length} changes`,
			measured: milliseconds(drawn),
			goal: '≤ 16 ms',
			met: median <= 16,
		},
		{ what: 'another minute → sidebar drawn', at: `${rows} rows`, measured: milliseconds(minute), goal: '', met: null },
		{
			what: '`onload` of the plugin, neither index nor disk counted',
			at: `${onload.length} times`,
			measured: milliseconds(onload),
			goal: '≤ 10 ms',
			met: load <= 10,
		},
		{
			what: 'longest time the interface waited while the vault was read again',
			at: `${ROWS + OTHERS} notes in Chromium, ${plain(reading)} ms`,
			measured: `${plain(worst)} ms`,
			goal: '≤ 50 ms',
			met: worst <= 50,
		},
		...[...new Set(starts.map(({ read }) => read))].map((read) => {
			const some = starts.filter((start) => start.read === read);
			const [cold, warm] = [spreadOf(some.map((start) => start.cold)), spreadOf(some.map((start) => start.warm))];
			const disk = read === 0 ? '' : `, one note at a time and each after ${read} ms`;
			return {
				what: 'start without what was kept ÷ start with it',
				at: `${ROWS + OTHERS} notes in Chromium${disk}; ${plain(cold.median)} against ${plain(warm.median)} ms, in which ${warmReads} notes were read`,
				measured: plain(cold.median / warm.median),
				goal: '',
				met: null,
			};
		}),
	];
}

/** Measures what needs a screen: the built plugin in the stand-in Obsidian. */
export async function browserFigures(): Promise<Figure[]> {
	const started = await startOver(notes());
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.goto(started.url);
		await page.locator('.due-row').first().waitFor({ timeout: 60_000 });
		return figures(await page.evaluate(inPage));
	} finally {
		await browser.close();
		await started.stop();
	}
}
