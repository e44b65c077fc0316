import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { launchBrowser } from '../../tests/e2e/browser';
import { BASE_NOTES, BASE_STATES } from './base';
import { CALLS_STATES, DUE_CALLS, NO_CALLS_STATES } from './calls';
import { DIALOG_STATES } from './dialogs';
import { GUIDANCE_STATES, MESSAGE_STATES } from './guidance';
import { IN_NOTES, IN_NOTES_STATES } from './in-notes';
import { logAttempt } from './log-attempt';
import { PERSON_NOTES, PERSON_STATES } from './person';
import { Stage } from './stage';
import {
	CALL_STATES,
	CALM_STATES,
	EMPTY_STATES,
	MANY_STATES,
	ODD_STATES,
	SAMPLE_STATES,
	TROUBLED_STATES,
	type State,
} from './states';
import { WEEK_NOTES, WEEK_STATES } from './week';
import { callNotes, manyNotes, NO_FOLLOW_UPS, NOTHING_DUE, ODD_NOTES, sampleVault, TROUBLED_NOTES } from './vaults';

const FOLDER = join('.cache', 'pictures');
const CHOSEN = join('docs', 'pictures');
/** Pictures in the readme and the docs. */
const README_PICTURES = [
	'sidebar',
	'log-attempt',
	'call-sheet',
	'start-calls',
	'in-notes',
	'in-notes-dark',
	'in-notes-phone',
	'in-notes-rtl',
	'in-notes-block',
	'base',
	'week',
	'person',
	'before-you-meet',
];
const MAX_BYTES = 150_000;
/** For pictures in docs/guidance.md, which has many. */
const MAX_GUIDANCE_BYTES = 40_000;

const asked = process.argv.slice(2);
const wanted = (name: string) => asked.length === 0 || asked.some((word) => name.startsWith(word));
const say = (text: string) => process.stdout.write(`${text}\n`);

async function take(stage: Stage, { name, scene, prepare }: State): Promise<void> {
	const opened = await stage.open(scene);
	try {
		await opened.page.locator('.due-row, .due-empty').first().waitFor();
		const part = await prepare?.(opened);
		await opened.page.waitForTimeout(150);
		const path = join(FOLDER, `${name}.png`);
		await (part ?? opened.page).screenshot({ path, animations: 'disabled', caret: 'hide' });
		await keep(name, path);
		say(path);
	} finally {
		await opened.close();
	}
}

/** Copies a picture of the readme or the guidance into docs/pictures. Throws if it is too large to load fast. */
async function keep(name: string, path: string): Promise<void> {
	const isGuidance = GUIDANCE_STATES.some((state) => state.name === name);
	if (!README_PICTURES.includes(name) && !isGuidance) return;
	const { size } = await stat(path);
	const max = isGuidance ? MAX_GUIDANCE_BYTES : MAX_BYTES;
	if (size > max) throw new Error(`${path} has ${size} bytes, more than ${max}.`);
	await copyFile(path, join(CHOSEN, `${name}.png`));
}

async function over(browser: Browser, notes: Readonly<Record<string, string>>, states: readonly State[]) {
	const chosen = states.filter(({ name }) => wanted(name));
	if (chosen.length === 0) return;
	const stage = await Stage.over(browser, notes);
	try {
		for (const state of chosen) await take(stage, state);
	} finally {
		await stage.close();
	}
}

async function main() {
	await mkdir(FOLDER, { recursive: true });
	const browser = await launchBrowser();
	try {
		await over(browser, await sampleVault(), [
			...SAMPLE_STATES,
			...DIALOG_STATES,
			...GUIDANCE_STATES,
			...MESSAGE_STATES,
		]);
		await over(browser, manyNotes(), MANY_STATES);
		await over(browser, ODD_NOTES, ODD_STATES);
		await over(browser, TROUBLED_NOTES, TROUBLED_STATES);
		await over(browser, NOTHING_DUE, [...CALM_STATES, ...NO_CALLS_STATES]);
		await over(browser, DUE_CALLS, CALLS_STATES);
		await over(browser, IN_NOTES, IN_NOTES_STATES);
		await over(browser, BASE_NOTES, BASE_STATES);
		await over(browser, NO_FOLLOW_UPS, EMPTY_STATES);
		await over(browser, WEEK_NOTES, WEEK_STATES);
		await over(browser, PERSON_NOTES, PERSON_STATES);
		await over(browser, callNotes(), CALL_STATES);
		if (wanted('log-attempt')) {
			const path = join(FOLDER, 'log-attempt.png');
			await logAttempt(browser, path);
			await keep('log-attempt', path);
			say(path);
		}
	} finally {
		await browser.close();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
