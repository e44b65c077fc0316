import { sentenceSplitter } from '../../english/sentences';
import type { Contact, ToldBack } from '../../follow-up';
import { plainWords } from '../../markdown/links';
import { visibleContent } from '../../markdown/scan';
import type { Steps } from '../../steps';
import type { NoteContext } from '../note-context';
import { closedHeadings, standsUnder } from '../sections';

/** Whom the user tells: a name of up to three words, or the person of the note. */
const WHOM = "(\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]*){0,2}|her|him|them)(?![\\p{L}])";
/** Verbs of telling in the past, and the same as a task that is done: `Told`, `wrote to`; `Tell`, `Write to`. */
const TOLD =
	'(?:[Tt]old|[Uu]pdated|[Bb]riefed|[Ii]nformed|[Ll]et|[Rr]eported(?:\\s+back)?\\s+to|[Ww]rote(?:\\s+to)?|[Ss]ent|[Ee]-?mailed|[Mm]ailed|[Tt]exted|[Mm]essaged|[Cc]alled|[Rr]ang|[Pp]honed|[Tt]hanked)';
const TELL =
	'(?:[Tt]ell|[Uu]pdate|[Bb]rief|[Ii]nform|[Ll]et|[Rr]eport(?:\\s+back)?\\s+to|[Ww]rite(?:\\s+to)?|[Ee]-?mail|[Mm]ail|[Tt]ext|[Mm]essage|[Cc]all|[Rr]ing|[Pp]hone|[Tt]hank)';
/**
 * What the user did, at the beginning of a clause, whom, and the words after it: `emailed Dana to say how it went with Lee`. Not
 * `She told Dana how it went`.
 */
const DID = new RegExp(
	`(?:^|[:;,.–—-]\\s+|^\\d{4}-\\d\\d-\\d\\d,?\\s+|(?:^|[^\\p{L}])(?:I|we)(?:['’]ve|\\s+have)?\\s+(?:just\\s+|also\\s+)?|[^\\p{L}](?:and|then|just)\\s+)${TOLD}\\s+${WHOM}\\s+([^\\n]{3,160})`,
	'u',
);
/** That somebody knows: `Dana now knows how it went with Lee`. */
const KNOWS =
	/^(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2})\s+(?:now\s+|already\s+)?knows\s+([^\n]{3,160})/u;
/** A task that is done: `Tell Dana how it went with Lee`. */
const TASK = new RegExp(`^(?:\\d{4}-\\d\\d-\\d\\d,?\\s+)?${TELL}\\s+${WHOM}\\s+([^\\n]{3,160})`, 'u');
/** Words about a talk that took place: `how it went with`, `about my chat with`, `that I met`. */
const OF_TALK =
	/\bhow (?:it|that|things|(?:the|my|our) \p{L}+(?: with \p{L}+)?) (?:went|was)\b|\b(?:about|of|for) (?:my|the|our) (?:[\p{L}-]+ )?(?:chat|talk|call|meeting|conversation|coffee|lunch|interview|visit)\b|\bthat (?:I|we)(?:['’]ve| have)? (?:spoke|spoken|talked|met|reached)\b|\bwhat came of\b|\bthe (?:outcome|result)s? (?:of|with)\b/iu;
/** Words about the person, which may also be from before the talk: `about Lee`, `for introducing me to Lee`. */
const OF_PERSON = /\babout\b|\bfor (?:the intro|introducing|putting me)|\bknow\b|\bnews\b/i;
/** A quick test, which most notes fail: each of these lines has such words, as `Told Dana how it went` does. */
const WORTH_A_LOOK =
	/(?:\b(?:told|updated|briefed|informed|let|reported|wrote|sent|knows|e-?mailed|mailed|texted|messaged|called|rang|phoned|thanked)\s|\[[xX]\])[^\n]{0,80}?(?:how (?:it|that|things|the|my) |about |that (?:I|we)|what came of|the outcome|the result|for (?:the intro|introducing|putting)|know |news)/i;

const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/** Whether words are about a talk that took place, or to tell of one: `how it went with Lee`, `Tell Dana about Lee`. */
export const tellsOfTalk = (words: string): boolean => OF_TALK.test(words) || /\b(?:tell|told)\b/i.test(words);

/** Reads what the user told whom, from one line: Dana, `how it went with Lee`. `isDone` says that it is a task with a tick. */
export function toldIn(words: string, isDone: boolean): Omit<ToldBack, 'day'> | null {
	if (/\?\s*$/.test(words)) return null;
	for (const { from, next } of SENTENCES.split(words)) {
		const sentence = words.slice(from, next).trim();
		const [, to, about] = DID.exec(sentence) ?? KNOWS.exec(sentence) ?? (isDone ? TASK.exec(sentence) : null) ?? [];
		if (to === undefined || about === undefined) continue;
		const isOfTalk = OF_TALK.test(about);
		if (isOfTalk || OF_PERSON.test(about)) return { to, about, isOfTalk };
	}
	return null;
}

/** Whom `her` means: the one contact of the note. */
function pronounIn({ contacts }: { readonly contacts: readonly Contact[] }): string | null {
	const [contact] = contacts;
	return contacts.length === 1 && contact ? contact.name : null;
}

/** Reads what the user told whom: `2026-11-21: emailed Dana to say how it went with Lee`, `[x] Tell Dana how it went with Lee`. */
export function* toldBack(note: NoteContext): Steps<readonly ToldBack[]> {
	if (!WORTH_A_LOOK.test(note.text)) return [];
	const outline = yield* note.parse();
	const closed = closedHeadings(note);
	const found: ToldBack[] = [];
	for (const line of outline.lines) {
		if ((line.kind !== 'paragraph' && line.kind !== 'list-item') || line.checkbox === ' ' || line.checkbox === '-')
			continue;
		const told = toldIn(plainWords(visibleContent(outline, line)), line.checkbox?.toLowerCase() === 'x');
		yield line.to - line.from;
		if (!told || standsUnder(outline, line, closed)) continue;
		const to = /^(?:her|him|them)$/.test(told.to) ? pronounIn(note) : told.to;
		if (to !== null) found.push({ ...told, to, day: note.dateAt(line).day });
	}
	return found;
}
