import { oneLine } from '../../english/plain-text';
import type { Attempt, Day, DayOrMinute, FollowUp, NoteReading } from '../../follow-up';
import type { Settings } from '../../settings';
import { momentText, NOTE_MARK } from '../attempts/exact-line';
import { childItems, itemsBelow, sectionItems } from '../attempts/attempt-lists';
import { findLine, propertyIndex } from '../identity';
import { readOutline, type Outline, type OutlineLine } from '../../markdown/scan';
import { propertyKey } from '../property-key';
import { readNote, type NoteSource } from '../read-note';
import { applyEdits, type TextEdit } from '../../markdown/text-edit';

/** The follow-up is gone, or the words would not be read as they are meant wherever they were put. */
export type AmendRefusal = 'target-gone' | 'no-place';

export type AmendResult = { readonly edits: readonly TextEdit[] } | { readonly refused: AmendRefusal };

/** An edit to be tried, with the properties of the note after it. */
interface Trial {
	readonly edit: TextEdit;
	readonly properties: NoteSource['properties'];
}

const DATES = ['act', 'expected', 'fallback'] as const;

/** What must stay the same when words are added to a follow-up, as text that compares. */
function meaning(followUp: FollowUp, besides: readonly (keyof FollowUp)[]): string {
	const { contacts, purpose, ask, entries, ended } = followUp;
	const dates = DATES.filter((role) => !besides.includes(role)).map((role) => {
		const when = followUp[role];
		return when && [when.day, when.lastDay, when.time, when.window, when.zone];
	});
	const kept = { contacts, ask, ended, purpose, entries: entries.map((entry) => ({ ...entry, problems: [] })) };
	return JSON.stringify([dates, { ...kept, ...Object.fromEntries(besides.map((key) => [key, null])) }]);
}

interface Amendment {
	readonly trials: (outline: Outline, followUp: FollowUp) => Iterable<Trial>;
	/** What the amendment changes; all else stays. */
	readonly changes: readonly (keyof FollowUp)[];
	readonly isMeant: (after: FollowUp, before: FollowUp) => boolean;
}

/** The first trial after which the note says what is meant, and everything else as before. */
function amend(source: NoteSource, id: string, settings: Settings, amendment: Amendment): AmendResult {
	const before = readNote(source, settings);
	const place = before.followUps.findIndex((followUp) => followUp.id === id);
	const followUp = before.followUps[place];
	if (!followUp) return { refused: 'target-gone' };
	const { trials, changes, isMeant } = amendment;
	const others = (reading: NoteReading) =>
		reading.followUps.filter((_, index) => index !== place).map((other) => meaning(other, ['purpose']));
	for (const { edit, properties } of trials(readOutline(source.text), followUp)) {
		const after = readNote({ ...source, text: applyEdits(source.text, [edit]), properties }, settings);
		const changed = after.followUps[place];
		if (!changed || after.followUps.length !== before.followUps.length || !isMeant(changed, followUp)) continue;
		if (meaning(changed, changes) !== meaning(followUp, changes)) continue;
		if (others(after).join('\n') === others(before).join('\n')) return { edits: [edit] };
	}
	return { refused: 'no-place' };
}

/** Tags and a block id at the end of a line stay there. */
const TRAILING = /(?:\s+(?:#[^\s#]+|\^[A-Za-z\d-]+))*\s*$/;

function atEndOf(outline: Outline, line: OutlineLine, words: string): TextEdit {
	const content = outline.text.slice(line.contentFrom, line.to);
	const at = line.contentFrom + content.length - (TRAILING.exec(content)?.[0].length ?? 0);
	const full = /[.!?…]$/.test(outline.text.slice(line.contentFrom, at)) && words.startsWith('. ');
	return { from: at, to: at, insert: full ? words.slice(1) : words };
}

/** Words of YAML that mean themselves; anything else is quoted. */
const yamlText = (words: string) =>
	/^\d{4}-\d\d-\d\d$|^[\p{L}][\p{L}\p{N} ,.'’“”()-]*$/u.test(words) ? words : JSON.stringify(words);

const YAML_WORDS = /^(?:true|false|yes|no|on|off|null)$/i;

/** A property at the end of the front matter; null where the note has it already, or no front matter. */
function newProperty(outline: Outline, source: NoteSource, names: readonly string[], value: string): Trial | null {
	const { frontMatter } = outline;
	const [name = ''] = names;
	const taken = names.map(propertyKey);
	if (!frontMatter || !source.properties || name === '') return null;
	if (Object.keys(source.properties).some((other) => taken.includes(propertyKey(other)))) return null;
	const end = outline.lines.filter(({ kind }) => kind === 'front-matter').at(-1);
	const isBlock = /^[^\s{[&!:#][^:]*:/.test(source.text.slice(frontMatter.from).trimStart());
	if (!end || !isBlock) return null;
	const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
	const words = YAML_WORDS.test(value) ? JSON.stringify(value) : yamlText(value);
	return {
		edit: { from: end.from, to: end.from, insert: `${name}: ${words}${eol}` },
		properties: { ...source.properties, [name]: value },
	};
}

function ownLine(outline: Outline, { id }: FollowUp): OutlineLine | null {
	const index = findLine(outline, id);
	return index === null ? null : (outline.lines[index] ?? null);
}

/**
 * Gives a follow-up a purpose: `- Follow up with Dana Monday` becomes `- Follow up with Dana Monday to share an article
 * on usage-based pricing`, or `[purpose:: …]` where the plain words would be read otherwise; a property follow-up gets
 * the property `purpose`.
 */
export function addPurpose(source: NoteSource, id: string, purpose: string, settings: Settings): AmendResult {
	const words = oneLine(purpose);
	return amend(source, id, settings, {
		changes: ['purpose'],
		isMeant: (after) => after.purpose === words,
		*trials(outline, followUp) {
			if (followUp.source === 'property') {
				const trial = newProperty(outline, source, settings.properties.purpose, words);
				if (trial) yield trial;
				return;
			}
			const line = ownLine(outline, followUp);
			if (!line) return;
			const plain = /^(?:thank|send|share|ask)\s/i.test(words) && !/[.!?…]\s*$/.test(followUp.text);
			for (const form of [...(plain ? [` to ${words}`] : []), ` [purpose:: ${words}]`]) {
				yield { edit: atEndOf(outline, line, form), properties: source.properties };
			}
		},
	});
}

const entryItems = (outline: Outline, followUp: FollowUp, settings: Settings): readonly OutlineLine[] => {
	if (propertyIndex(followUp.id) !== null) return sectionItems(outline, settings.attemptsHeadings);
	const line = ownLine(outline, followUp);
	if (!line) return [];
	return line.kind === 'list-item' ? childItems(outline, line) : itemsBelow(outline, line, settings);
};

/** A clause in front of an attempt's note: `2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — Sam`. */
function clauseIn(outline: Outline, line: OutlineLine, clause: string): TextEdit {
	const content = outline.text.slice(line.contentFrom, line.to);
	const mark = content.indexOf(NOTE_MARK);
	if (mark === -1) return atEndOf(outline, line, `. ${clause}`);
	const at = line.contentFrom + content.slice(0, mark).trimEnd().length;
	return { from: at, to: at, insert: `. ${clause}` };
}

function* clauses(source: NoteSource, outline: Outline, followUp: FollowUp, settings: Settings, clause: string) {
	for (const line of [...entryItems(outline, followUp, settings)].reverse()) {
		yield { edit: clauseIn(outline, line, clause), properties: source.properties };
	}
}

const lastAttempt = ({ entries }: FollowUp): Attempt | undefined =>
	entries.filter((entry): entry is Attempt => entry.kind === 'attempt').at(-1);

/** Whether there is a last attempt and it alone changed, only in this one field. */
function lastGained(after: FollowUp, before: FollowUp, field: 'callingBack' | 'next', moment: DayOrMinute): boolean {
	const plain = (followUp: FollowUp, given: DayOrMinute | null) => {
		const last = lastAttempt(followUp);
		return JSON.stringify(
			followUp.entries.map((entry) => ({
				...entry,
				problems: [],
				...(entry === last && given ? { [field]: given } : {}),
			})),
		);
	};
	return lastAttempt(before) !== undefined && plain(after, null) === plain(before, moment);
}

/** Adds the time of the next call to the last attempt: `Call: left message. Calling back 2026-11-24 08:30`. */
export function addCallTime(source: NoteSource, id: string, at: DayOrMinute, settings: Settings): AmendResult {
	return amend(source, id, settings, {
		changes: ['entries'],
		isMeant: (after, before) => lastGained(after, before, 'callingBack', at),
		trials: (outline, followUp) => clauses(source, outline, followUp, settings, `Calling back ${momentText(at)}`),
	});
}

/**
 * Adds the day of my check-in to a promise of theirs: in the follow-up's own line `If I don't hear back, I follow up on
 * 2026-11-24`, beside the promise of the last attempt `Next 2026-11-24`, beside the property `expecting` the property
 * `follow-up`.
 */
export function addCheckIn(source: NoteSource, id: string, day: Day, settings: Settings): AmendResult {
	return amend(source, id, settings, {
		changes: ['act', 'fallback', 'entries'],
		isMeant: (after, before) =>
			lastGained(after, before, 'next', day) ||
			(JSON.stringify(after.entries) === JSON.stringify(before.entries) &&
				(after.fallback ?? after.act)?.day === day &&
				(after.fallback ?? after.act)?.time === null),
		*trials(outline, followUp) {
			if (lastAttempt(followUp)?.expecting) {
				yield* clauses(source, outline, followUp, settings, `Next ${day}`);
				return;
			}
			if (followUp.source === 'property') {
				const trial = newProperty(outline, source, settings.properties.followUp, day);
				if (trial) yield trial;
				return;
			}
			const line = ownLine(outline, followUp);
			const words = `. If I don't hear back, I follow up on ${day}`;
			if (line) yield { edit: atEndOf(outline, line, words), properties: source.properties };
		},
	});
}
