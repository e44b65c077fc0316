import { MONTH_NAME, WEEKDAY_NAME } from '../../english/calendar-words';
import type { FollowUp, Handover } from '../../follow-up';
import { NAME_WORD, TITLE_SOURCE } from '../../english/names';
import { sentenceSplitter } from '../../english/sentences';
import { withoutCopies } from '../../english/without-copies';
import { plainWords } from '../../markdown/links';
import type { NoteContext } from '../note-context';
import { visibleContent } from '../../markdown/scan';
import { closedHeadings, standsUnder } from '../sections';
import type { Steps } from '../../steps';

/** Words before what is handed over: `pass on my résumé`. */
const MINE = 'my|our|the|a|an|his|her|their|this|that|some|everything|both|it|me|him|them';
/** What is handed over: `résumé`, `name`. */
const PAPERS =
	'résumé|resumé|resume|résumés|cv|CV|Résumé|c\\.v\\.|details|name|profile|portfolio|application|number|contact|letter|file|documents?|papers?|samples?|email|card|info(?:rmation)?|references?|stuff|it|everything|me|message|case|work|note';

/** Verbs of handing over with their object: `forward my CV to`, `pass it on`. */
const PASSING = [
	`(?:pass|forward|hand|give|send|show|share|relay|slip|submit|get|bring|take|put)(?:s|ing|es)?\\s+(?:on\\s+|over\\s+|along\\s+)?(?:(?:${MINE})\\s+)?(?:[\\p{L}-]+\\s+)?(?:${PAPERS})(?![\\p{L}])\\s*(?:on|over|along|round|around|across|up|directly)?\\s*(?:to|with|in\\s+front\\s+of|past|under)`,
	`(?:pass|forward|hand)(?:s|ing|es)?\\s+(?:(?:${MINE})\\s+)?(?:(?:${PAPERS})\\s+)?(?:on|along|over)(?![\\p{L}])(?:\\s+to)?`,
	`forward(?:s|ing)?\\s+(?:my\\s+(?:${PAPERS})|me)`,
	`introduc(?:e|es|ing)\\s+(?:me|us|the\\s+two\\s+of\\s+us)\\s+to`,
	`(?:make|makes|making|do|does|send|sends|set\\s+up|arrange)\\s+(?:an?|the)\\s+(?:e-?mail\\s+)?intro(?:duction)?s?(?:\\s+(?:to|with))?`,
	`(?:connect|connects|connecting)\\s+me\\s+(?:with|to)`,
	`put(?:s|ting)?\\s+me\\s+in\\s+(?:touch|contact)\\s+with`,
	`put(?:s|ting)?\\s+(?:in\\s+)?["“]?(?:in\\s+)?a\\s+(?:good\\s+)?word(?:\\s+in)?["”]?(?:\\s+(?:with|to))?`,
	`(?:refer|recommend|mention|suggest|propose)(?:s|ing)?\\s+(?:me|my\\s+(?:name|work|r[ée]sum[ée]|cv))(?:\\s+to)?`,
	`(?:speak|speaks|talk|talks|ask|asks|check|checks|have\\s+a\\s+word)\\s+(?:to\\s+|with\\s+)?[^.!?;,]{1,40}\\s(?:about\\s+me|on\\s+my\\s+behalf|for\\s+me)`,
	`(?:run|runs|running)\\s+(?:it|my\\s+\\p{L}+)\\s+(?:by|past)`,
	`get(?:s|ting)?\\s+me\\s+in\\s+front\\s+of`,
].join('|');

/** Another person as the subject, and a word that puts the act into the future. */
const SOMEONE =
	"(?:(?:(?:[\\p{L}][\\p{L}\\p{M}'’-]*\\s*:?)\\s*(?:['’]ll|['’]d|\\s?(?:will|would|can|could|should|might|may)))(?![\\p{L}])|(?:promised|promises|offered|offers|agreed|agrees|volunteered|volunteers|going|wants?|means?|plans?|intends?|happy|glad|willing)\\s+to)";

/** A promised handover: `Dana will pass my résumé on to Lee`. */
const PROMISED = new RegExp(
	withoutCopies(`(?:^|[^\\p{L}])${SOMEONE}\\s+(?:[^.!?;\\n]{0,60}?[^\\p{L}.!?;\\n])?(?:${PASSING})(?![\\p{L}])`),
	'iu',
);
/** The present tense of a third person: "she passes my résumé to Lee". */
const TELLING =
	/(?:^|[^\p{L}])(?:she|he|\p{Lu}[\p{L}\p{M}'’-]*)\s+(?:passes|forwards|hands|introduces|gives|sends|shows|shares|refers|recommends|mentions|puts|connects|brings)\s+(?:on\s+|along\s+)?(?:me|my)(?![\p{L}])/iu;
/** The same in progress: "she is forwarding my CV", "she's passing it on to Lee"; not "she's sending me the form". */
const IN_PROGRESS =
	/(?:^|[^\p{L}])(?:she|he|they|\p{Lu}[\p{L}\p{M}'’-]*?)(?:['’]s|['’]re|\s+is|\s+are)\s+(?:passing|forwarding|handing|introducing|referring|recommending|mentioning|sharing|connecting|putting)\s+(?:(?:on|along|over)\s+)?(?:my(?![\p{L}])|me\s+(?:to|with|for|in\s+(?:touch|contact)|on|along)(?![\p{L}])|(?:it|this|that)\s+(?:on|along|over)(?![\p{L}]))/iu;
/** What only others do, without a subject: "Will introduce me to Lee", "to put me in touch with Lee". */
const WITHOUT_SUBJECT =
	/^\s*(?:will|to|going\s+to|offered\s+to|happy\s+to)\s+(?:introduce|connect|refer|recommend|mention|put)\s+me(?![\p{L}])\s*(?:to|with|for|in\s+(?:touch|contact))(?![\p{L}])/iu;
/** "Ines to forward my CV to Paulo", at the beginning or after a colon. */
const TELEGRAM = new RegExp(
	withoutCopies(
		`(?:^|:\\s+)\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]*)?\\s+to\\s+(?:${PASSING})(?![\\p{L}])`,
	),
	'u',
);
/** The user hands over, which is no handover by the contact: `I will pass it on`. */
const I_DO_IT =
	/(?:^|[^\p{L}])(?:I|we)\s*(?:['’]ll|['’]d|will|would|can|could|should|may|might|am\s+going\s+to|offered\s+to|promised\s+to)\s+(?:\p{L}+\s+){0,2}(?:pass|forward|hand|give|send|show|share|introduce|refer|recommend|mention|put|connect|bring|ask|speak|talk|get|take)(?![\p{L}])/iu;
/** A refused handover: `she won't pass it on`. */
const NOT_GOING_TO =
	/(?:won['’]t|will\s+not|can['’]t|cannot|couldn['’]t|wouldn['’]t|refused\s+to|isn['’]t\s+going\s+to)\s+(?:\p{L}+\s+)?(?:pass|forward|hand|give|send|show|share|introduce|refer|recommend|mention|put|connect)(?![\p{L}])/iu;
/** A quick test, which sentences without a handover fail: `Ines passes my CV to Lee` passes it. */
const WORTH_A_LOOK =
	/pass|\bname\b|forward|hand|intro|connect|in\s+touch|word|refer|recommend|mention|behalf|about\s+me|for\s+me|r[ée]sum[ée]|\bcv\b|my\s+(?:profile|portfolio|details|application)|front\s+of|\b(?:it|my\s+\S+)\s+(?:by|past)/i;

/** Who receives what is handed over: `to Lee Park`, `past her manager`. */
const RECEIVER = new RegExp(
	withoutCopies(
		`(?:to|with|past|by|front\\s+of)\\s+((?:(?:her|his|their|the|an?|my|some(?:one|body))\\s+)?(?:(?:${TITLE_SOURCE}\\.\\s)?${NAME_WORD}(?:\\s${NAME_WORD}){0,2}|(?:(?:hiring|talent|old|former|new|sales|billing|pricing|product|art)\\s)?(?:manager|boss|team|colleague|director|cousin|friend|brother(?:-in-law)?|sister(?:-in-law)?|partner|husband|wife|foreman|head\\s+of\\s+\\p{L}+|ferry|recruiter|assistant)))(?![\\p{L}])`,
	),
	'u',
);
/** Words in the place of a receiver that are not receivers: `to me`, `to Monday`. */
const NO_RECEIVER = new RegExp(`^(?:me|you|us|I|${WEEKDAY_NAME}|(?!May$)${MONTH_NAME})$`);

/** Returns who receives the item: "pass my résumé on to [[Lee Park]]" gives Lee Park. */
function receiverIn(sentence: string, from: number): string | null {
	const match = RECEIVER.exec(sentence.slice(from));
	const name = match?.[1]?.trim() ?? null;
	return name === null || NO_RECEIVER.test(name) ? null : name;
}

/**
 * Returns the handover in a sentence, in which another person passes on something of the user's: “Dana will pass my
 * résumé to Lee” gives `{ to: 'Lee' }`. Returns null for what the user passes on, and for a handover in the past.
 */
export function handoverIn(sentence: string): { readonly to: string | null } | null {
	if (!WORTH_A_LOOK.test(sentence)) return null;
	const words = plainWords(sentence);
	if (I_DO_IT.test(words) || NOT_GOING_TO.test(words)) return null;
	const match = [PROMISED, TELLING, IN_PROGRESS, WITHOUT_SUBJECT, TELEGRAM].reduce<RegExpExecArray | null>(
		(found, pattern) => found ?? pattern.exec(words),
		null,
	);
	return match && { to: receiverIn(words, match.index + Math.max(0, match[0].length - 12)) };
}

/**
 * The user offers to do it instead: "let me save you the step", "may I use your name", "I'd be glad to write him
 * myself".
 */
const TAKEN_BACK =
	/\b(?:may|can|could|might)\s+I\s+use\s+(?:your|her|his|their)\s+name\b|\blet\s+me\s+save\s+(?:you|her|him|them)\b|\bI\s+(?:said|asked|offered|told)\b[^.!?]{0,60}\b(?:myself|directly|use\s+(?:your|her|his|their)\s+name)\b/i;

/** A semicolon ends a clause that can name another person: “I am not the right person; call Dana”. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/**
 * Returns the first handover in a text of one or several sentences, and to whom: `She'll forward my résumé to Lee Park`
 * gives Lee Park.
 */
export function handoverInText(text: string): { readonly text: string; readonly to: string | null } | null {
	if (!WORTH_A_LOOK.test(text) || TAKEN_BACK.test(text)) return null;
	const beginning = text.slice(0, 2000);
	for (const { from, to } of SENTENCES.split(beginning)) {
		const sentence = beginning.slice(from, to);
		const found = handoverIn(sentence);
		if (found) return { text: plainWords(sentence), to: found.to };
	}
	return null;
}

/**
 * Reads the handovers in the prose around the follow-ups. They apply to the property follow-ups of the note's own
 * contacts, and to the lines of the same section.
 */
export function* handovers(note: NoteContext, followUps: readonly FollowUp[]): Steps<Handover[]> {
	if (followUps.length === 0 || !WORTH_A_LOOK.test(note.text)) return [];
	const outline = yield* note.parse();
	const closed = closedHeadings(note);
	const tracked = new Set(followUps.map(({ line }) => line - 1));
	const found: Handover[] = [];
	const byHeading = new Map<number | null, readonly string[]>();
	for (const line of outline.lines) {
		if ((line.kind !== 'paragraph' && line.kind !== 'list-item') || tracked.has(line.index)) continue;
		if (standsUnder(outline, line, closed)) continue;
		if (line.parent !== null && tracked.has(line.parent)) continue;
		let concerned = byHeading.get(line.heading);
		if (!concerned) {
			concerned = concernedBelow(line.heading, followUps, note);
			byHeading.set(line.heading, concerned);
		}
		if (concerned.length === 0) continue;
		const handover = handoverInText(visibleContent(outline, line));
		yield line.to - line.from;
		if (handover) found.push({ ...handover, followUps: concerned });
	}
	return found;
}

/** Returns the ids of the follow-ups that a handover below a heading concerns. */
function concernedBelow(heading: number | null, followUps: readonly FollowUp[], note: NoteContext): readonly string[] {
	const { lines } = note.outline();
	const concerned = followUps.filter((followUp) =>
		followUp.source === 'property'
			? heading === null || note.contacts.length > 0
			: lines[followUp.line - 1]?.heading === heading && isOwn(followUp, note),
	);
	return concerned.map(({ id }) => id);
}

/**
 * Whether a handover by the note's contacts applies to a follow-up. In a note without contacts it applies to all of
 * them.
 */
function isOwn(followUp: FollowUp, note: NoteContext): boolean {
	if (note.contacts.length === 0) return true;
	return followUp.contacts.some(({ name }) => note.owners.some((owner) => owner.name === name));
}
