import { nextAction } from '../../../src/core/agenda/next-action';
import { FollowUpIndex } from '../../../src/core/follow-up-index';
import { GUIDELINE_CODES, noteReminders, remindersFor } from '../../../src/core/guidelines';
import type { GuidelineCode } from '../../../src/core/guidelines';
import { dateFormat } from '../../../src/strings/date-format';
import { reminderText } from '../../../src/strings/reminders';
import { isOver, type Minute } from '../../../src/core/follow-up';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { LinkPaths } from '../../host/metadata/resolve-link';
import { readFolder } from '../../../scripts/due/read-folder';

/** One piece of advice in its place, to be judged by a reader. */
export interface Firing {
	readonly code: GuidelineCode;
	/** `Meetings/Dana.md:12`, or the note's path. */
	readonly place: string;
	/** The follow-up's own words. */
	readonly words: string;
	/** What the guideline says. */
	readonly says: string;
}

export interface Shares {
	readonly notes: number;
	/** Open follow-ups. */
	readonly open: number;
	/** Of the open follow-ups, from 0 to 1; of the notes for `expectation.none`. */
	readonly shares: Readonly<Record<GuidelineCode, number>>;
	readonly firings: readonly Firing[];
}

/** Reads every note below a folder and reports for which share of the open follow-ups each guideline applies. */
export function sharesIn(folder: string, now: Minute, zone = 'America/New_York'): Shares {
	const policy = { settings: DEFAULT_SETTINGS, zone };
	const readings = readFolder(folder, policy.settings);
	const links = new LinkPaths(readings.map(({ path }) => path));
	const index = new FollowUpIndex((link, from) => links.resolve(link, from));
	for (const reading of readings) index.put(reading);
	const firings: Firing[] = [];
	let open = 0;
	for (const followUp of index.followUps()) {
		const action = nextAction(followUp, now, policy);
		if (isOver(action.state)) continue;
		open++;
		const { path, line, text: words } = followUp;
		for (const reminder of remindersFor(followUp, action, index.reading(path), now, policy)) {
			const { code } = reminder;
			firings.push({ code, place: `${path}:${line}`, words, says: reminderText(reminder, dateFormat('en')) });
		}
	}
	for (const reading of readings) {
		for (const reminder of noteReminders(reading, now, policy.settings)) {
			const says = reminderText(reminder, dateFormat('en'));
			firings.push({ code: reminder.code, place: reading.path, words: '', says });
		}
	}
	const share = (code: GuidelineCode) => {
		const all = code === 'expectation.none' ? readings.length : open;
		return all === 0 ? 0 : firings.filter((firing) => firing.code === code).length / all;
	};
	const shares = Object.fromEntries(GUIDELINE_CODES.map((code) => [code, share(code)]));
	return { notes: readings.length, open, shares: shares as Record<GuidelineCode, number>, firings };
}

/** The shares as a table, the most frequent first, and every firing below it. */
export function printShares({ notes, open, shares, firings }: Shares): string {
	const rows = GUIDELINE_CODES.map((code) => ({ code, share: shares[code] })).sort((a, b) => b.share - a.share);
	const table = rows.map(({ code, share }) => `${`${Math.round(share * 1000) / 10} %`.padStart(7)}  ${code}`);
	const list = firings.map(({ code, place, words, says }) => `${code}\n  ${place}\n  ${words}\n  → ${says}`);
	return [`${notes} notes, ${open} open follow-ups`, ...table, '', ...list].join('\n');
}
