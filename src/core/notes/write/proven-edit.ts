import type { Entry, FollowUp, NoteReading, Problem } from '../../follow-up';
import { contentOf, type Outline } from '../../markdown/line';
import { applyEdits, type TextEdit } from '../../markdown/text-edit';
import type { Settings } from '../../settings';
import { noteContext, type NoteContext, type NoteSource } from '../note-context';
import { wordsOfId } from '../identity';
import { readContext } from '../read-note';
import { keepsLines, mapLines, type LineMap } from './kept-lines';
import { findsSameLines, findsSameLinesAnywhere, hasSameHandovers, hasSameIntroductions } from './kept-surroundings';

/** A note at the moment of writing. */
export interface WritableNote {
	readonly source: NoteSource;
	readonly settings: Settings;
	/** Returns the same note with another text and the properties of that text. */
	readonly reread: (text: string) => NoteSource;
}

/** The note before an edit, read once for all trials. */
export interface ReadNote {
	readonly note: WritableNote;
	readonly context: NoteContext;
	readonly outline: Outline;
	readonly reading: NoteReading;
}

/** Reads a note before an edit. */
export function readWritable(note: WritableNote): ReadNote {
	const context = noteContext(note.source, note.settings);
	return { note, context, outline: context.outline(), reading: readContext(context, { untracked: true }) };
}

/** Edits to try. All offsets refer to the text before the edits. */
export interface Trial {
	readonly edits: readonly TextEdit[];
	/** The list item that the edits insert: its words, and the old index of its parent item. */
	readonly item?: { readonly words: string; readonly parent: number | null };
}

/** A trial that leaves every other line unchanged, with the reading of the note after it. */
export interface TrialOutcome {
	readonly reading: NoteReading;
	readonly outline: Outline;
	readonly lines: LineMap;
}

/** What an edit intends to change. */
export type Intent =
	/** One follow-up changes, only in the named fields. `isMeant` compares the follow-up after and before the edit. */
	| {
			readonly kind: 'change';
			readonly index: number;
			readonly fields: readonly (keyof FollowUp)[];
			/** How many problems of entries without an owner the edit resolves. */
			readonly settles?: number;
			readonly isMeant: (after: FollowUp, before: FollowUp, outcome: TrialOutcome) => boolean;
	  }
	/** The edit adds one follow-up. */
	| { readonly kind: 'add'; readonly isMeant: (added: FollowUp, outcome: TrialOutcome) => boolean }
	/** No follow-up changes, but something else does: the script of the note. */
	| { readonly kind: 'other'; readonly isMeant: (after: NoteReading, before: NoteReading) => boolean };

/** Edits that passed the proof. */
export interface ProvenEdit {
	readonly edits: readonly TextEdit[];
}

/** The fields of a follow-up that hold dates. */
export const DATE_FIELDS = ['act', 'expected', 'fallback'] as const;

/** Fields that depend on the follow-up's position in its note, and fields that only explain or complete its words. */
const NOT_MEANING: ReadonlySet<keyof FollowUp> = new Set<keyof FollowUp>([
	'id',
	'line',
	'text',
	'path',
	'contactOrdinal',
	'problems',
	'candidates',
	...DATE_FIELDS,
]);

const withoutProblems = (entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, problems: [] }));

/** Returns the meaning of a follow-up as comparable text, without some fields. */
function meaning(followUp: FollowUp, without: readonly (keyof FollowUp)[]): string {
	const dates = DATE_FIELDS.filter((field) => !without.includes(field)).map((field) => {
		const when = followUp[field];
		return when && [when.day, when.lastDay, when.time, when.window, when.zone];
	});
	const kept = (Object.keys(followUp) as (keyof FollowUp)[])
		.filter((field) => !NOT_MEANING.has(field) && !without.includes(field))
		.map((field) => (field === 'entries' ? withoutProblems(followUp.entries) : followUp[field]));
	return JSON.stringify([dates, kept]);
}

const meaningOfAll = (followUps: readonly FollowUp[]) => followUps.map((followUp) => meaning(followUp, []));

/** Returns a problem as text without its line number, which edits above it change. */
const problemKey = (problem: Problem) =>
	problem.code === 'attempt.no-owner' ? `${problem.code} ${problem.contact}` : JSON.stringify(problem);

const isOwnerless = ({ code }: Problem) => code === 'attempt.no-owner';

/**
 * Returns what a note means apart from its follow-ups. An edit that moves entries counts those without an owner itself.
 */
function rest({ noteDate, contacts, card, script, problems }: NoteReading, intent: Intent): string {
	const settles = intent.kind === 'change' && intent.settles !== undefined;
	const kept = problems.filter((problem) => !settles || !isOwnerless(problem));
	return JSON.stringify([
		noteDate,
		contacts,
		card,
		intent.kind === 'other' ? null : script,
		kept.map(problemKey).sort(),
	]);
}

/** Returns the index of the added follow-up, or -1 if the other follow-ups changed. */
function placeOfAdded(
	before: readonly string[],
	after: readonly string[],
	isMeant: (place: number) => boolean,
): number {
	if (after.length !== before.length + 1) return -1;
	let first = 0;
	while (first < before.length && before[first] === after[first]) first++;
	// Of several equal neighbors, any may be the added one.
	for (let place = first; place >= 0; place--) {
		const others = [...after.slice(0, place), ...after.slice(place + 1)];
		if (others.every((each, index) => each === before[index]) && isMeant(place)) return place;
		if (place > 0 && after[place] !== after[place - 1]) break;
	}
	return -1;
}

/** Whether a trial's list item has the intended parent and words. */
function hasItem(after: Outline, { inserted, moved }: LineMap, { words, parent }: NonNullable<Trial['item']>): boolean {
	for (const index of inserted) {
		const line = after.lines[index];
		if (line?.kind !== 'list-item') continue;
		const isPlaced = line.parent === (parent === null ? null : moved(parent));
		return isPlaced && line.checkbox === null && contentOf(after, line) === words;
	}
	return false;
}

/**
 * Returns the follow-up that only `applied` makes. It gives way to an open line with its contact, and comes back when
 * the line is closed.
 */
const madeByApplied = ({ followUps }: NoteReading) =>
	followUps.find(({ source, text, applied, entries }) => {
		return source === 'property' && text === '' && applied !== null && entries.length === 0;
	});

function without(reading: NoteReading, followUp: FollowUp | undefined): NoteReading {
	return { ...reading, followUps: reading.followUps.filter((each) => each !== followUp) };
}

/** Proves trials of one intent against the note before the edit. */
export class Prover {
	private readonly kept: string;
	private readonly target: FollowUp | undefined;
	/** The meanings of the follow-ups before the edit. */
	private readonly meanings = new Map<FollowUp, string>();

	constructor(
		private readonly before: ReadNote,
		private readonly intent: Intent,
	) {
		const { followUps } = before.reading;
		for (const followUp of followUps) this.meanings.set(followUp, meaning(followUp, []));
		this.kept = rest(before.reading, intent);
		this.target = intent.kind === 'change' ? followUps[intent.index] : undefined;
	}

	/** Reads the note once after a trial. Returns null if the trial changes the structure of other lines. */
	outcomeOf(trial: Trial, lenient = false): TrialOutcome | null {
		const { note, outline } = this.before;
		const context = noteContext(note.reread(applyEdits(note.source.text, trial.edits)), note.settings);
		const lines = mapLines(outline, trial.edits);
		const after = context.outline();
		if (trial.item && !hasItem(after, lines, trial.item)) return null;
		if (!keepsLines(outline, after, lines, lenient)) return null;
		return { reading: readContext(context, { untracked: true }), outline: after, lines };
	}

	/** Whether the note after a trial means exactly what the intent states and is otherwise unchanged. */
	proves(outcome: TrialOutcome): boolean {
		const { intent } = this;
		const [before, reading] = this.compared(outcome.reading);
		if (rest(reading, intent) !== this.kept) return false;
		const movesLines = intent.kind === 'change' && intent.settles !== undefined;
		const isFoundSame = movesLines
			? findsSameLinesAnywhere(before, reading)
			: findsSameLines(before, reading, outcome.lines);
		if (!isFoundSame) return false;
		if (!movesLines && !hasSameIntroductions(before, reading, outcome.lines)) return false;
		const old = before.followUps.map((followUp) => this.meanings.get(followUp) ?? '');
		const meanings = meaningOfAll(reading.followUps);
		if (intent.kind === 'add') {
			const isMeant = (place: number) => {
				const added = reading.followUps[place];
				return added !== undefined && intent.isMeant(added, outcome);
			};
			return placeOfAdded(old, meanings, isMeant) !== -1;
		}
		if (meanings.length !== old.length || !hasSameHandovers(before, reading)) return false;
		if (intent.kind === 'other') {
			return meanings.every((each, index) => each === old[index]) && intent.isMeant(reading, before);
		}
		const { fields, settles } = intent;
		const ownerless = (each: NoteReading) => each.problems.filter(isOwnerless).length;
		if (settles !== undefined && ownerless(reading) !== ownerless(before) - settles) return false;
		const index = before.followUps.findIndex((each) => each === this.target);
		const changed = reading.followUps[index];
		const was = this.target;
		if (!changed || !was || !meanings.every((each, at) => at === index || each === old[at])) return false;
		return meaning(changed, fields) === meaning(was, fields) && intent.isMeant(changed, was, outcome);
	}

	/** Returns both readings without the follow-up that only `applied` makes, if a line makes it give way or come back. */
	private compared(after: NoteReading): readonly [NoteReading, NoteReading] {
		const { intent, target } = this;
		const before = this.before.reading;
		const [old, now] = [madeByApplied(before), madeByApplied(after)];
		const mayGiveWay = intent.kind === 'add' || target?.source === 'line';
		if (!mayGiveWay || (old === undefined) === (now === undefined)) return [before, after];
		if (intent.kind === 'add' && now !== undefined) return [before, after];
		return [without(before, old), without(after, now)];
	}
}

/**
 * Returns the first trial after which the note means exactly what the intent states and is otherwise unchanged, or null
 * if no trial passes. Every edit of a note goes through this function. Each trial costs one reading of the note.
 *
 * With `lenient`, a second round lets text without a blank line before it become part of an inserted list item.
 */
export function firstProven(
	before: ReadNote,
	intent: Intent,
	trials: () => Iterable<Trial>,
	lenient = false,
): ProvenEdit | null {
	const prover = new Prover(before, intent);
	for (const isLenient of lenient ? [false, true] : [false]) {
		for (const trial of trials()) {
			const outcome = prover.outcomeOf(trial, isLenient);
			if (outcome && prover.proves(outcome)) return { edits: trial.edits };
		}
	}
	return null;
}

/** Returns the index of the follow-up in the current note, or the reason why it is missing. */
export function findFollowUp(before: ReadNote, id: string): number | FollowUpMissing {
	const { followUps } = before.reading;
	const index = followUps.findIndex((followUp) => followUp.id === id);
	if (index !== -1) return index;
	const words = wordsOfId(id);
	return followUps.some((followUp) => wordsOfId(followUp.id) === words) ? 'target-changed' : 'target-gone';
}

/** Why a follow-up is missing: no line or value has its words, or fewer lines or values have them than before. */
export type FollowUpMissing = 'target-gone' | 'target-changed';
