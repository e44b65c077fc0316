import { oneLine } from '../../english/plain-text';
import type { FollowUp } from '../../follow-up';
import type { Span } from '../../markdown/line';
import { plainWords } from '../../markdown/links';
import type { TextEdit } from '../../markdown/text-edit';
import { amend, atEnd, atEndOf, ownLine, yamlText, type AmendResult, type Change } from './amend';
import { purposeWords } from './new-follow-up-words';
import { findFollowUp, Prover, readWritable, type ReadNote, type Trial, type WritableNote } from './proven-edit';
import { propertyEdits } from './property-edits';

/**
 * How many places that have the old words to try. Each try reads the note again, so more could take noticeably long;
 * the words of a follow-up hardly ever occur this often in one line.
 */
const MOST_PLACES = 6;

/** What leads to a purpose at the end of the words before it: ` about` in `Call Dana about the study`. */
const LEAD = /\s+(?:about|regarding|re|to):?\s*$/i;

/** Whether words read as a purpose after "to", such as `send the survey`. */
const IS_ACT = /^(?:thank|send|share|ask)\s/i;

/**
 * Returns the part of a text that reads as `words`, with its links: `the [[Pricing|pricing article]]` for `the pricing
 * article`. Null without one.
 */
function spanOf(text: string, words: string): Span | null {
	const exact = text.indexOf(words);
	const bounds = [...text.matchAll(/\s+/g)];
	const starts = [0, ...bounds.map(({ index, 0: space }) => index + space.length)];
	const ends = [...bounds.map(({ index }) => index), text.length];
	for (const from of text.includes('[') ? starts : []) {
		const to = ends.find((end) => end > from && plainWords(text.slice(from, end)) === words);
		if (to !== undefined) return { from, to };
	}
	return exact === -1 ? null : { from: exact, to: exact + words.length };
}

/** Returns the new words with the links of the old ones, if they contain the old words. */
const withLinks = (words: string, old: string, written: string) =>
	words.includes(old) ? words.replace(old, () => written) : words;

/** Yields the edits that put the new words in place of the old ones in the follow-up's own line. */
function* inOwnLine(
	before: ReadNote,
	followUp: FollowUp,
	old: string,
	words: string,
): Iterable<TextEdit | readonly TextEdit[]> {
	const line = followUp.source === 'line' ? ownLine(before, followUp) : undefined;
	if (!line) return;
	const { text } = before.note.source;
	const content = text.slice(line.contentFrom, line.to);
	const span = spanOf(content, old);
	if (!span) return;
	const [from, to] = [line.contentFrom + span.from, line.contentFrom + span.to];
	const led = LEAD.exec(content.slice(0, span.from));
	const inPlace: TextEdit = { from, to, insert: withLinks(words, old, text.slice(from, to)) };
	if (!led) {
		yield inPlace;
		return;
	}
	const start = from - led[0].length;
	const isAct = IS_ACT.test(words);
	const withLead: TextEdit = { from: start, to, insert: ` ${isAct ? 'to' : 'about'} ${words}` };
	yield* isAct === /\bto/i.test(led[0]) ? [inPlace, withLead] : [withLead, inPlace];
	yield [{ from: start, to, insert: '' }, atEndOf(before.outline, line, ` [purpose:: ${words}]`)];
}

/** Yields the edits that replace the old words in other places of the note, such as a field in its text. */
function* anywhere(text: string, old: string, words: string): Iterable<TextEdit> {
	let at = text.indexOf(old);
	for (let tried = 0; at !== -1 && tried < MOST_PLACES; tried++) {
		yield { from: at, to: at + old.length, insert: words };
		at = text.indexOf(old, at + 1);
	}
}

/**
 * Replaces the purpose of a follow-up: `- Follow up with Dana Monday about the budget` becomes `- Follow up with Dana
 * Monday about the pricing article`. A purpose in a field, in the properties or in one of their values is replaced there.
 * A purpose that several follow-ups of the note share stays, and the line gets `[purpose:: the pricing article]`.
 */
export function changePurpose(note: WritableNote, id: string, purpose: string): AmendResult {
	const words = purposeWords(purpose);
	const change: Change = {
		fields: ['purpose', 'channel'],
		isMeant: (after) => words !== '' && (after.purpose === words || after.purpose === plainWords(words)),
	};
	return amend(note, id, change, function* (before, followUp) {
		const { purpose: old } = followUp;
		if (old === null) return;
		yield* inOwnLine(before, followUp, old, words);
		yield* anywhere(note.source.text, old, words);
		for (const name of note.settings.properties.purpose) yield* propertyEdits(before, name, yamlText(words));
		yield* atEnd(before, followUp, [` [purpose:: ${words}]`, ` (purpose:: ${words})`]);
	});
}

/** The ask of a note belongs to all its follow-ups with the note's own contact, so it changes for all of them. */
function isSameBut(after: FollowUp, before: FollowUp, ask: string): boolean {
	const without = (followUp: FollowUp) => JSON.stringify({ ...followUp, ask: null, line: 0 });
	return after.ask === (before.ask === null ? null : ask) && without(after) === without(before);
}

/** Replaces the ask of a follow-up, which is the property `ask` of its note: `ask: a name in operations`. */
export function changeAsk(note: WritableNote, id: string, ask: string): AmendResult {
	const words = oneLine(ask);
	const before = readWritable(note);
	const index = findFollowUp(before, id);
	if (typeof index !== 'number') return { refused: index };
	const { followUps } = before.reading;
	if (words === '' || (followUps[index]?.ask ?? null) === null) return { refused: 'no-place' };
	const prover = new Prover(before, { kind: 'other', isMeant: () => true });
	for (const name of note.settings.properties.ask) {
		for (const edit of propertyEdits(before, name, yamlText(words))) {
			const trial: Trial = { edits: [edit] };
			const after = prover.outcomeOf(trial)?.reading.followUps;
			const isMeant =
				after?.length === followUps.length &&
				after.every((each, at) => isSameBut(each, followUps[at] as FollowUp, plainWords(words)));
			if (isMeant) return trial;
		}
	}
	return { refused: 'no-place' };
}
