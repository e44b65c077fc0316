import {
	INSTITUTION,
	isNobody,
	isOtherWord,
	isParticle,
	isTitle,
	JOB_AFTER_FIRM,
	NAME_WORD,
	PARTICLE_SOURCE,
	RELATION,
	ROLE,
	THEIR_PERSON,
	TITLE_SOURCE,
} from '../../english/names';
import { MONTH, WEEKDAY, WEEKDAY_WORDS, weekdayNumber } from '../../english/calendar-words';
import { beginsWithGivenName } from '../../english/given-names';
import { isPersonNoun } from '../../english/people-nouns';
import { PERSON_VERBS } from '../../english/words/person-verbs';
import { isTitleWithStop, TITLE_WITH_STOP_SOURCE, TITLE_FIELD_SOURCE } from '../../english/titles-with-stop';
import { dayFrom, weekdayOf } from '../../dates/moments';
import type { Contact } from '../../follow-up';
import { beginsWithNamedDay } from './names/named-days';
import { isSurnameHere } from './names/surnames';
import { isAmbiguousName, isName, isSubjectName, keyOf } from './whose-act/ambiguous-names';

/** A name in a line, with its position. */
export interface NameAt {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

/** One word of a name: `Dana`, an initial `J.`, or a word in a script without capitals: `דנה`. */
const WORD = `(?:(?:\\p{Lu}\\.\\s?){1,3}${NAME_WORD}|${NAME_WORD}(?![\\p{L}\\p{N}])|\\p{Lu}\\.|[\\p{Lo}\\p{Lm}][\\p{Lo}\\p{Lm}\\p{M}]*)`;
/** Titles before a name, two for a couple: `Prof. Dr. `, `Sen. `, `Mr. & Mrs. `. */
const BEFORE_NAME = `(?:${TITLE_SOURCE}\\.?\\s(?:&|and)\\s(?=${TITLE_SOURCE}(?![\\p{L}])))?(?:(?:${TITLE_SOURCE}\\.?|${TITLE_WITH_STOP_SOURCE}\\.|${TITLE_FIELD_SOURCE})\\s+){0,3}`;
/** A name of up to four words, with titles and particles: `@Dr. Ludwig van der Berg`, not `Don't call`. */
const NAME = new RegExp(
	`^@?(?!\\p{L}+n['’]t(?!\\p{L}))(${BEFORE_NAME}(?:${PARTICLE_SOURCE}\\s){0,2}${WORD}(?:\\s(?:${PARTICLE_SOURCE}\\s){0,3}${WORD}){0,3}(?:\\sof\\s${NAME_WORD})?)`,
	'u',
);
/** `@kim`, `@kim.lee`, `kim.lee@acme.example`. */
const HANDLE = /^@([\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*)/u;
/** A firm whose name begins with a number: `3M`, `7-Eleven`. */
const NUMBERED = /^(?!\d{1,2}[AP]M)(\d{1,3}-?\p{Lu}[\p{L}]{0,20})(?![\p{L}\p{N}])/u;

/** A word in capitals that says how urgent something is: `HIGH` in `Dana HIGH PRIORITY`. */
const SHOUTED = /^(?:HIGH|LOW|TOP|HOT|NEW|NOW|FINAL)$/;
/** A word right after `with` is a name even if it looks like another word: `with May`. */
const AFTER_WITH = /(?:^|[^\p{L}])(?:with|w\/?)\s*$/iu;
/** Verbs that people follow and no things, so that `Hope` after them is a name: `Call Hope Monday`. */
const AFTER_PERSON_VERB =
	/(?:^|[^\p{L}])(?:call(?:\s+back)?|phone|ring|e-?mail|text|message|ping|ask|thank|nudge|remind|tell|meet|dm|visit|invite)\s+$/iu;
/**
 * Returns the name at an offset of the visible text: `Lee Park tomorrow` gives Lee Park, `@kim` gives kim. With
 * `inPlace`, as after "with", the name may begin with a word such as `April` or `Will`; with `isListed`, as between the names of
 * "with Kim, Hope and Lee", with any of these words.
 */
export function nameAt(shown: string, at: number, inPlace = false, isListed = false): NameAt | null {
	const rest = shown.slice(at, at + 160);
	const space = rest.length - rest.trimStart().length;
	const handle = HANDLE.exec(rest.trimStart());
	const match = NAME.exec(rest.trimStart());
	if (!match?.[1]) {
		const numbered = inPlace ? NUMBERED.exec(rest.trimStart())?.[1] : undefined;
		if (numbered !== undefined) return { name: numbered, from: at + space, to: at + space + numbered.length };
		if (!handle?.[1] || isOtherWord(handle[1])) return null;
		return { name: handle[1], from: at + space, to: at + space + handle[0].length };
	}
	const from = at + space + match[0].length - match[1].length;
	const words = match[1].split(/\s/);
	const lead = shown.slice(Math.max(0, from - 14), from);
	const place = isListed || AFTER_WITH.test(lead) ? 'with' : AFTER_PERSON_VERB.test(lead) ? 'verb' : 'other';
	const after = rest.trimStart().slice(match[0].length - match[1].length + (words[0]?.length ?? 0));
	const isCalendarOrVerb = (inPlace && isAmbiguousName(words, after, place)) || isSubjectName(words, after);
	const kept: string[] = [];
	for (const [index, word] of words.entries()) {
		if (word === 'of') {
			if (!INSTITUTION.test(kept.at(-1) ?? '')) break;
			kept.push(word);
			continue;
		}
		const isFirst = index === 0;
		const before = kept.at(-1) ?? '';
		const isCouple = (index === 1 && /^(?:&|and)$/.test(word)) || (index === 2 && /^(?:&|and)$/.test(before));
		const isSurname = isTitle(before) || (isParticle(before) && kept.length > 1) || isCouple;
		const end = from + [...kept, word].join(' ').length;
		const isPart =
			isParticle(word) ||
			isSurname ||
			isTitleWithStop(word) ||
			(isFirst && isCalendarOrVerb) ||
			isName(keyOf(word)) ||
			(!isFirst && isSurnameHere(word, kept[0] ?? '', shown.slice(0, from), shown.slice(end)));
		if (!isFirst && (SHOUTED.test(word) || beginsWithNamedDay(shown.slice(end - word.length, end + 30)))) break;
		if (!isPart && !/^\p{Lu}\.$/u.test(word)) break;
		kept.push(word);
		if (/['’]s$/.test(word)) break;
	}
	while (kept.length > 0 && isParticle(kept.at(-1) ?? '')) kept.pop();
	if (kept.length === 0) return null;
	const joined = kept.join(' ');
	// A title without a name does not count: "with Col. On Monday".
	const whole = isTitleWithStop(kept.at(-1) ?? '') ? joined.slice(0, -1) : joined;
	const written = whole + datedSurname(shown.slice(from + whole.length));
	if (/['’]s$/.test(written)) {
		const after = shown.slice(from + written.length);
		// The name follows a description: "Brandt's competitor, Kettering Machine".
		const named = /^\s[\p{Ll}-]{3,20},\s+(?=\p{Lu})/u.exec(after);
		const own = named && nameAt(shown, from + written.length + named[0].length);
		if (own) return own;
		const role = THEIR_PERSON.exec(after);
		// "Tove's manager Omar" is Omar.
		const person = role && /^\s\p{Lu}/u.test(after.slice(role[0].length));
		const ownName = person && nameAt(shown, from + written.length + role[0].length);
		if (ownName) return ownName;
		if (role) return { name: written + role[0], from, to: from + written.length + role[0].length };
	}
	const name = written.replace(/['’](?:s|ll|d)$/, '').replace(/['’-]+$/, '');
	if (name === '') return null;
	// "the Brightline engineer" is not a person with the name Brightline.
	const role = /^(?:the|their|our|my|an?)\s$/i.test(
		shown.slice(Math.max(0, from - 6), from).replace(/^.*\s(?=\S+\s$)/, ''),
	)
		? JOB_AFTER_FIRM.exec(shown.slice(from + written.length, from + written.length + 30))
		: null;
	const job =
		role ?? (kept.length === 1 ? jobAfter(shown.slice(from + written.length, from + written.length + 40)) : null);
	return { name: name + (job?.[0] ?? ''), from, to: from + written.length + (job?.[0].length ?? 0) };
}

/** What follows a job after the name of a firm: `Brightline engineer Monday`. */
const AFTER_JOB = new RegExp(
	`^\\s*(?:$|[,.;:(#]|(?:on|by|at|about|re|next|this|in|tomorrow|today|${WEEKDAY}|${MONTH}|\\d)(?![\\p{L}]))`,
	'iu',
);

/** Returns a job after the name of a firm, where nothing but a date or the topic follows: `Brightline engineer Monday`. */
function jobAfter(after: string): RegExpExecArray | null {
	const job = JOB_AFTER_FIRM.exec(after);
	return job && AFTER_JOB.test(after.slice(job[0].length)) ? job : null;
}

/** A surname before a date as numbers, which can itself be a calendar word: `Joe Friday on 2026-12-01`. */
const SURNAME_AND_DAY = /^\s(\p{Lu}\p{Ll}+)\s+(?:on\s+)?(\d{4}-\d\d-\d\d)(?!\d)/u;

/**
 * Returns the weekday or month that is part of a name because a date on another day follows: ` Friday` in `Joe Friday
 * on 2026-12-01`. Returns '' for any other words.
 */
function datedSurname(after: string): string {
	const [, word = '', day = ''] = SURNAME_AND_DAY.exec(after) ?? [];
	const weekday = WEEKDAY_WORDS.some((each) => each.toLowerCase() === word.toLowerCase()) ? weekdayNumber(word) : null;
	return weekday !== null &&
		dayFrom(+day.slice(0, 4), +day.slice(5, 7), +day.slice(8)) !== null &&
		weekdayOf(day) !== weekday
		? ` ${word}`
		: '';
}

/** Words before `from` and a name: `hear from Dana`, `a reply from Lee`. */
const SOMEONE =
	/\b(?:hear(?:ing|d)?(?:\s+back)?|word|reply|answer|response|news|call|email|decision|feedback|anything|nothing|yes|no|it|offer|update)(?:\s+(?:is\s+)?(?:expected|due|promised))?\s+from\s+(?:both\s+)?/giu;

/** Returns the person who owes an answer: Ruben in `if I don't hear from Ruben by Wednesday`. */
export function nameAfterFrom(shown: string, start: number): NameAt | null {
	SOMEONE.lastIndex = start;
	for (let match = SOMEONE.exec(shown); match; match = SOMEONE.exec(shown)) {
		const found = nameAt(shown, match.index + match[0].length, true) ?? roleAt(shown, match.index + match[0].length);
		if (found) return found;
	}
	return null;
}

/** Returns a person without a name: `the recruiter`. A name in brackets counts instead: `the recruiter (Greta Vance)`. */
export function roleAt(shown: string, at: number): NameAt | null {
	const match = ROLE.exec(shown.slice(at, at + 80));
	if (!match?.[1] || isNobody(match[1].toLowerCase())) return null;
	const named = nameAt(shown, at + match[0].length + 1);
	if (named && /^\s$/.test(shown.charAt(at + match[0].length)) && named.from === at + match[0].length + 1) return named;
	const from = at + match[0].length - match[1].length;
	return bracketedNameAt(shown, at) ?? { name: match[1], from, to: from + match[1].length };
}

/** After a name that says who a role is: `, Friday` in `the recruiter, Bea Moss, Friday`, but not ` and Kim`. */
const AFTER_APPOSITION = /^(?:\s*$|\s*[,.;)]|\s+(?!(?:and|or)(?!\p{L})|&)\S)/u;
/** What makes one person of a role: `the ` in `the recruiter`. */
const ARTICLE = /^(?:the|my|their|our|her|his)\s/i;

/**
 * Returns the name of a person whose role comes first: Lotte in `HR (Lotte) sends it`, Bea Moss in `the recruiter, Bea
 * Moss, Friday`. In `recruiter, Bea and Kim` the role may be one of several people.
 */
export function bracketedNameAt(shown: string, at: number): NameAt | null {
	const match = ROLE.exec(shown.slice(at, at + 80));
	if (!match) return null;
	const place = at + match[0].length + 2;
	const mark = shown.slice(place - 2, place);
	const found = mark === ' (' || mark === ', ' ? nameAt(shown, place) : null;
	if (found?.from !== place) return null;
	if (mark === ' (') return shown.charAt(found.to) === ')' ? found : null;
	const isOne = ARTICLE.test(match[0]) && beginsWithGivenName(found.name);
	return isOne && AFTER_APPOSITION.test(shown.slice(found.to)) ? found : null;
}

/** Words before a name: `call with Dana`, `drop Lee a note`. */
const LEAD = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])(?:(with|w[/.]?|drop|give|let|leave|promised?|have|get(?!\\s+back)|shoot|(?:notes?|letter|card|gift|flowers|invoice|call|e-?mail|send|reply|respond|revert|reach\\s+out|(?:get|circle|report|check|come)\\s+back|talk|speak|write|text|message)\\s+to|owe|call\\s+back|call|phone|ring|(?:e-?)?mail|text|message|write|ping|ask|thank|send|nudge|remind|contact|chase|tell|meet|update|notify|poke|dm|whatsapp|loop\\s+in|brief|invite|answer|wait(?:ing)?\\s+(?:for|on)|${PERSON_VERBS.join('|')})\\s+(?:both\\s+(?=\\p{Lu}))?|w/(?=[\\p{L}@]))`,
	'giu',
);

/** A description before a name: `the recruiter, Dana`. */
const DESCRIBED =
	/^(?:the|my|their|our|an?)\s+(?:[\p{Ll}-]{2,20}\s+){0,2}[\p{Ll}-]{2,20}\s*[(,]\s*(?=\p{Lu})|^the\s+(?=\p{Lu})/u;

/** A noun in small letters before a name: `postdoc ` in `postdoc Wei`. */
const NOUN = /^([\p{Ll}-]{2,20})\s+(?=\p{Lu})/u;

/** Returns the match of a noun for a person, before a name. */
function roleNoun(words: string): RegExpExecArray | null {
	const match = NOUN.exec(words);
	return match && isPersonNoun(match[1] ?? '') ? match : null;
}

/** Returns the name after a description: Ruth Eberhart in `the speaker (Ruth Eberhart)`, Albion in `the Albion`. */
function describedAt(shown: string, at: number): NameAt | null {
	const words = shown.slice(at, at + 80);
	const match = DESCRIBED.exec(words) ?? RELATION.exec(words) ?? roleNoun(words);
	return match && nameAt(shown, at + match[0].length);
}

/** Verbs before a name that have other uses too, and what must follow the name: `let Dana know`, `get Omar to call`. */
const WITH_VERB_AFTER: Readonly<Record<string, RegExp>> = {
	let: /^\s+\p{Ll}/u,
	leave: /^\s+(?:alone|a\s|be(?!\p{L})|in\s+peace|until|till|to\s)/u,
	promise: /^\s+(?:to|that|the|a|an|my|him|her|them|it|i)(?!\p{L})/iu,
	promised: /^\s+(?:to|that|the|a|an|my|him|her|them|it|i)(?!\p{L})/iu,
	have: /^\s+\p{Ll}/u,
	get: /^\s+to(?!\p{L})/u,
};

/** A noun after a name that is only part of a thing's: `update Gantt chart`. */
const PART_OF_THING = /^\s(?!(?:on|by|at|about|re|in|next|this|with|and|to|for|if|via|tomorrow|today)(?!\p{L}))\p{Ll}/u;

/**
 * Returns the first name after `with`, `call`, `email` and similar words, from an offset. Roles such as `recruiter`
 * count.
 */
export function nameAfterVerb(shown: string, start: number): NameAt | null {
	LEAD.lastIndex = start > 0 ? start - 1 : 0;
	for (let match = LEAD.exec(shown); match; match = LEAD.exec(shown)) {
		const at = match.index + match[0].length;
		const verb = (match[1] ?? '').toLowerCase();
		const found = nameAt(shown, at, true) ?? roleAt(shown, at) ?? describedAt(shown, at);
		const after = found && WITH_VERB_AFTER[verb];
		const isThing =
			found &&
			((verb === 'update' && PART_OF_THING.test(shown.slice(found.to))) ||
				(verb === 'have' && /['’]s$/.test(shown.slice(found.from, found.to))) ||
				(after && !after.test(shown.slice(found.to))));
		if (found && !isThing) return found;
		if (verb === 'send') {
			const to = /^[^.;,!?]{1,60}?\sto\s+/.exec(shown.slice(at, at + 80));
			const receiver = to && (nameAt(shown, at + to[0].length) ?? roleAt(shown, at + to[0].length));
			if (receiver) return receiver;
		}
		LEAD.lastIndex = at - 1;
	}
	return null;
}

/**
 * Returns the note's own contact with this name or first name: `Dana` gives Dana Whitfield. Returns null for other
 * names.
 */
export function ownContact(name: string, own: readonly Contact[]): Contact | null {
	const key = name.toLowerCase();
	return (
		own.find((contact) => {
			const full = contact.name.toLowerCase();
			return full === key || (full.startsWith(key) && !/[\p{L}\p{N}]/u.test(full.charAt(key.length)));
		}) ?? null
	);
}

/** Returns a lower-case mention of the note's own contact: `follow up with dana monday`. */
export function ownContactMentioned(shown: string, start: number, own: readonly Contact[]): Contact | null {
	const words = shown.slice(start).toLowerCase();
	for (const contact of own) {
		const first = contact.name.toLowerCase().split(/\s/)[0] ?? '';
		if (first.length < 2) continue;
		const at = words.indexOf(first);
		if (at < 0) continue;
		const before = at > 0 ? words.charAt(at - 1) : ' ';
		if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(words.charAt(at + first.length))) return contact;
	}
	return null;
}
