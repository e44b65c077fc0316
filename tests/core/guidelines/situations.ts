import { agenda, peopleRows } from '../../../src/core/agenda/agenda';
import { nextAction } from '../../../src/core/agenda/next-action';
import { IntroductionView } from '../../../src/core/agenda/persons/introduction-view';
import { rowKey } from '../../../src/core/agenda/row';
import { FollowUpIndex } from '../../../src/core/follow-up-index';
import { noteReminders, remindersFor } from '../../../src/core/guidelines';
import type { Reminder } from '../../../src/core/guidelines';
import type { NoteReading } from '../../../src/core/follow-up';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { Settings } from '../../../src/core/settings';

export const ZONE = 'America/New_York';

/** A note of Thursday 2026-11-19 unless its properties say otherwise. */
export function noteOf(text: string, properties: Record<string, unknown> = {}, path = 'Meetings/Note.md'): NoteReading {
	const source = { path, text, properties, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS);
}

/** What is said about the first follow-up of a note at the moment `now`. */
export function remindersIn(reading: NoteReading, now: string, settings: Partial<Settings> = {}): readonly Reminder[] {
	const [followUp] = reading.followUps;
	if (!followUp) throw new Error('The note has no follow-up');
	const policy = { settings: { ...DEFAULT_SETTINGS, ...settings }, zone: ZONE };
	const index = new FollowUpIndex(() => null);
	index.put(reading);
	const rows = agenda(index.followUps(), now, policy).groups.flatMap((group) => group.rows);
	const row = (key: string) => rows.find((each) => each.key === key) ?? null;
	const view = new IntroductionView({ index, people: peopleRows(policy), row }, now);
	const introductions = view.of({ people: row(rowKey(followUp))?.people ?? [] });
	return remindersFor(followUp, nextAction(followUp, now, policy), reading, now, policy, introductions);
}

export const codesIn = (reading: NoteReading, now: string, settings: Partial<Settings> = {}): string[] =>
	remindersIn(reading, now, settings).map(({ code }) => code);

/** `met` makes the note a meeting of Thursday 2026-11-19 with Dana Whitfield. */
export const met = (text: string, properties: Record<string, unknown> = {}): NoteReading =>
	noteOf(text, { contact: 'Dana Whitfield', met: '2026-11-19', ...properties });

/** A cold follow-up: applied on Monday 2026-11-16, first due on Monday 2026-11-23. */
export const applied = (text = '', properties: Record<string, unknown> = {}): NoteReading =>
	noteOf(text, { contact: 'Everett Shaw', applied: '2026-11-16', purpose: 'the lane pricing role', ...properties });

export const tries = (...lines: string[]): string => `\n## Attempts\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

export const noteCodesAt = (reading: NoteReading, now: string): string[] =>
	noteReminders(reading, now, DEFAULT_SETTINGS).map(({ code }) => code);
