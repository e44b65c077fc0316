import {
	INSTITUTION,
	isMonthName,
	isNobody,
	isOtherWord,
	isParticle,
	NAME_WORD,
	PARTICLE_SOURCE,
	RELATION,
	ROLE,
	THEIR_PERSON,
	TITLE_SOURCE,
} from '../../english/names';
import type { Contact } from '../../follow-up';
import { noteName, type Link } from '../../markdown/links';

/** A name found in a line, with its place in it. */
export interface NameAt {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

const NAME = new RegExp(
	`^@?((?:${TITLE_SOURCE}\\.?\\s+)?${NAME_WORD}(?:\\s(?:${PARTICLE_SOURCE}\\s){0,2}(?:${NAME_WORD}|\\p{Lu}\\.)){0,3}(?:\\sof\\s${NAME_WORD})?)`,
	'u',
);

const LEAD =
	/(?:^|[^\p{L}\p{N}])(with|w[/.]|drop|give|shoot|(?:note|letter|call|e-?mail|reply|reach\s+out|get\s+back|talk|speak|write|text|message)\s+to|call\s+back|call|phone|ring|e-?mail|text|message|write|ping|ask|thank|send|nudge|remind|contact|chase|tell|meet)\s+/giu;

/** The name at a place of the shown text: `Lee Park tomorrow` gives Lee Park. */
export function nameAt(shown: string, at: number, afterWith = false): NameAt | null {
	const rest = shown.slice(at, at + 160);
	const space = rest.length - rest.trimStart().length;
	const match = NAME.exec(rest.trimStart());
	if (!match?.[1]) return null;
	const from = at + space + match[0].length - match[1].length;
	const words = match[1].split(/\s/);
	const isName = (word: string, index: number) => {
		const key = word
			.toLowerCase()
			.replace(/['’].*$/, '')
			.replace(/\.$/, '');
		if (afterWith && index === 0 && isMonthName(key)) return true;
		return !isOtherWord(key);
	};
	const kept: string[] = [];
	for (const [index, word] of words.entries()) {
		if (word === 'of') {
			if (!INSTITUTION.test(kept.at(-1) ?? '')) break;
			kept.push(word);
			continue;
		}
		if (isParticle(word) ? kept.length === 0 : !isName(word, index)) break;
		kept.push(word);
		if (/['’]s$/.test(word)) break;
	}
	while (kept.length > 0 && isParticle(kept.at(-1) ?? '')) kept.pop();
	if (kept.length === 0) return null;
	const written = kept.join(' ');
	if (/['’]s$/.test(written)) {
		const after = shown.slice(from + written.length);
		// "Brandt's competitor, Kettering Machine" is called by its own name.
		const named = /^\s[\p{Ll}-]{3,20},\s+(?=\p{Lu})/u.exec(after);
		const own = named && nameAt(shown, from + written.length + named[0].length);
		if (own) return own;
		const role = THEIR_PERSON.exec(after);
		if (role) return { name: written + role[0], from, to: from + written.length + role[0].length };
	}
	const name = written.replace(/['’]s$/, '').replace(/['’-]+$/, '');
	return name === '' ? null : { name, from, to: from + written.length };
}

const SOMEONE =
	/\b(?:hear(?:ing|d)?(?:\s+back)?|word|reply|answer|response|news|call|email|decision|feedback|anything|nothing|yes|no|it|offer|update)\s+from\s+/giu;

/** The person an answer is expected from: `if I don't hear from Ruben by Wednesday`. */
export function nameAfterFrom(shown: string, start: number): NameAt | null {
	SOMEONE.lastIndex = start;
	for (let match = SOMEONE.exec(shown); match; match = SOMEONE.exec(shown)) {
		const found = nameAt(shown, match.index + match[0].length, true) ?? roleAt(shown, match.index + match[0].length);
		if (found) return found;
	}
	return null;
}

/** `the recruiter`, `their hiring manager`: people without a name. */
export function roleAt(shown: string, at: number): NameAt | null {
	const match = ROLE.exec(shown.slice(at, at + 80));
	if (!match?.[1]) return null;
	const named = nameAt(shown, at + match[0].length + 1);
	if (named && /^\s$/.test(shown.charAt(at + match[0].length)) && named.from === at + match[0].length + 1) return named;
	const from = at + match[0].length - match[1].length;
	return { name: match[1], from, to: from + match[1].length };
}

const DESCRIBED =
	/^(?:the|my|their|our|an?)\s+(?:[\p{Ll}-]{2,20}\s+){0,2}[\p{Ll}-]{2,20}\s*[(,]\s*(?=\p{Lu})|^the\s+(?=\p{Lu})/u;

/** `the speaker (Ruth Eberhart)` is called Ruth Eberhart, `the Albion` Albion. */
function describedAt(shown: string, at: number): NameAt | null {
	const words = shown.slice(at, at + 80);
	const match = DESCRIBED.exec(words) ?? RELATION.exec(words);
	return match && nameAt(shown, at + match[0].length);
}

/** A name without a capital, for lines that have no capital at all: `follow up with ulrike next wed at 11`. */
function smallNameAt(shown: string, at: number): NameAt | null {
	const match = /^(?:(?:ms|mr|mrs|dr)\.?\s+)?[\p{Ll}][\p{L}\p{M}'’-]{1,20}/u.exec(shown.slice(at, at + 30));
	if (!match || /^i['’]/.test(match[0])) return null;
	const name = match[0].replace(/['’]s?$/, '');
	return isOtherWord(name) || isNobody(name) ? null : { name, from: at, to: at + name.length };
}

/** The first name after `with`, `call`, `email` and the like, from an offset on. Roles such as `recruiter` count. */
export function nameAfterVerb(shown: string, start: number): NameAt | null {
	LEAD.lastIndex = start > 0 ? start - 1 : 0;
	const hasCapitals = /\p{Lu}/u.test(shown);
	for (let match = LEAD.exec(shown); match; match = LEAD.exec(shown)) {
		const at = match.index + match[0].length;
		const isWith = /^w(?:ith|[/.])$/i.test(match[1] ?? '');
		const found =
			nameAt(shown, at, isWith) ??
			roleAt(shown, at) ??
			describedAt(shown, at) ??
			(hasCapitals ? null : smallNameAt(shown, at));
		if (found) return found;
		if (/^send$/i.test(match[1] ?? '')) {
			const to = /^[^.;,!?]{1,60}?\sto\s+/.exec(shown.slice(at, at + 80));
			const receiver = to && (nameAt(shown, at + to[0].length) ?? roleAt(shown, at + to[0].length));
			if (receiver) return receiver;
		}
		LEAD.lastIndex = at - 1;
	}
	return null;
}

/** A link named like a day leads to a daily note. */
const DAY_NAME = /^\d{4}[-.]?\d\d[-.]?\d\d$/;

/** The first link to a note that may be a person's. */
export function linkedContact(links: readonly Link[]): Contact | null {
	for (const { target, embed } of links) {
		if (target === null || embed) continue;
		const name = noteName(target);
		if (!DAY_NAME.test(name)) return { name, link: target };
	}
	return null;
}

/** The note's own contact with that name or first name: `Dana` gives Dana Whitfield. Returns null for other names. */
export function ownContact(name: string, own: readonly Contact[]): Contact | null {
	const key = name.toLowerCase();
	return (
		own.find((contact) => {
			const full = contact.name.toLowerCase();
			return full === key || (full.startsWith(key) && !/[\p{L}\p{N}]/u.test(full.charAt(key.length)));
		}) ?? null
	);
}

/** A lower-case mention of the note's own contact: `follow up with dana monday`. */
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
