import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Minute } from '../../src/core/follow-up';
import { localMinute } from '../../src/obsidian/announcements/local-time';
import { codeOf } from './error-code';

export const USAGE = `npm run -s due -- <folder> [--now 2026-11-23T08:00] [--json] [--all] [--explain note.md:12] [--calendar file.ics] [--week] [--bring]

  <folder>   a folder of notes; the sample vault without it
  --now      the local minute to look from; the clock without it, and Mon 23 Nov 2026, 08:00 for the sample vault
  --json     for programs
  --all      those that are done, too
  --explain  what is read in one line of a note, and why, instead of the agenda
  --calendar writes the calls to a calendar file instead, with times of the wall clock
  --week     the review of the week instead: what happened in it, and what is left
  --bring    what there is to bring the people of the agenda instead, and why`;

/** The day around which the sample vault is written. */
export const SAMPLE_NOW: Minute = '2026-11-23T08:00';
const SAMPLE = 'tests/vault';

export interface Options {
	/** As the user typed it. */
	readonly folder: string;
	/** Absolute. */
	readonly root: string;
	readonly now: Minute;
	readonly json: boolean;
	readonly all: boolean;
	/** The line to explain, counted from 1; null for the agenda. */
	readonly explain: { readonly path: string; readonly line: number } | null;
	/** The calendar file to write, absolute; null for the agenda. */
	readonly calendar: string | null;
	/** Whether to review the week instead of the agenda. */
	readonly week: boolean;
	/** Whether to list what there is to bring instead of the agenda. */
	readonly bring: boolean;
}

/** A wrong argument, described in one line. */
export class Misuse extends Error {}

const MINUTE = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)$/;

function readMinute(text: string): Minute {
	const match = MINUTE.exec(text);
	if (match) {
		const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
		const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
		const minuteText = text.replace(' ', 'T');
		if (year >= 1 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(minuteText)) return minuteText;
	}
	throw new Misuse(`--now wants a minute like 2026-11-23T08:00, not "${text}".`);
}

function readSavedPosition(text: string | undefined): Options['explain'] {
	if (text === undefined) return null;
	const match = /^(.+):(\d{1,9})$/.exec(text);
	if (!match?.[1] || Number(match[2]) < 1)
		throw new Misuse(`--explain wants a note and a line like "Dana.md:12", not "${text}".`);
	return { path: match[1].replace(/\\/g, '/').replace(/^\.\//, ''), line: Number(match[2]) };
}

function folderAt(root: string, given: string): string {
	let found;
	try {
		found = statSync(root);
	} catch (error) {
		const code = codeOf(error);
		throw new Misuse(code === 'EACCES' ? `Not allowed to read ${given}.` : `There is no folder ${given}.`);
	}
	if (!found.isDirectory()) throw new Misuse(`${given} is not a folder.`);
	return realpathSync(root);
}

/** Reads the command line. `projectRoot` contains the sample vault; `clock` gives the time if no minute is given. */
export function readOptions(args: readonly string[], projectRoot: string, clock: () => Date): Options | 'help' {
	const { values, positionals } = parse(args);
	if (values.help) return 'help';
	if (positionals.length > 1) throw new Misuse(`One folder, please, not ${positionals.length}.`);
	const sample = resolve(projectRoot, SAMPLE);
	const folder = positionals[0] ?? SAMPLE;
	if (folder === '') throw new Misuse('The name of the folder is empty.');
	const root = folderAt(positionals[0] === undefined ? sample : resolve(folder), folder);
	const now =
		values.now === undefined
			? root === folderAt(sample, SAMPLE)
				? SAMPLE_NOW
				: localMinute(clock())
			: readMinute(values.now);
	const calendar = values.calendar === undefined ? null : resolve(values.calendar);
	if (values.calendar === '') throw new Misuse('The name of the calendar file is empty.');
	const explain = readSavedPosition(values.explain);
	return {
		folder,
		root,
		now,
		json: values.json,
		all: values.all,
		explain,
		calendar,
		week: values.week,
		bring: values.bring,
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				now: { type: 'string' },
				json: { type: 'boolean', default: false },
				all: { type: 'boolean', default: false },
				explain: { type: 'string' },
				calendar: { type: 'string' },
				week: { type: 'boolean', default: false },
				bring: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false, short: 'h' },
			},
		});
	} catch (error) {
		const [line = ''] = (error as Error).message.split('\n');
		throw new Misuse(line.replace(/\. To specify.*$/, '.'));
	}
}
