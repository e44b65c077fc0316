import { wordsSource } from '../english/plain-text';
import type { Contact } from '../follow-up';
import { readLinks } from '../markdown/links';
import { namedChannel } from '../notes/line/planned-channel';

/** A part of a text, as UTF-16 offsets. */
export interface TypedSpan {
	readonly from: number;
	readonly to: number;
}

const overlaps = (one: TypedSpan, other: TypedSpan) => one.from < other.to && other.from < one.to;

/** The first place of some words that is not taken; null if there is none. */
function placeOf(typed: string, words: string, taken: readonly TypedSpan[]): TypedSpan | null {
	const source = wordsSource(words.trim());
	if (source === '') return null;
	for (const match of typed.matchAll(new RegExp(`(^|[^\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'))) {
		const span = { from: match.index + (match[1] ?? '').length, to: match.index + match[0].length };
		if (!taken.some((each) => overlaps(each, span))) return span;
	}
	return null;
}

/** The firm or the go-between after a name: `Dana at Acme`, `the recruiter @ Blue Harbor`, `Priya via Dana`. */
const FIRM = /^\s*(?:@\s*|(?:at|from|of|via)\s+)\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+\p{Lu}[\p{L}\p{N}&.'’-]*)*/u;
/** What the user says about a person in brackets: ` (via Dana)`, ` (recruiter)`. */
const BRACKETS = /^\s*\([^()\d]{1,60}\)/u;

/** How many characters after a name describe the person. */
function described(after: string): number {
	const brackets = BRACKETS.exec(after)?.[0].length;
	if (brackets !== undefined) return brackets;
	const firm = FIRM.exec(after);
	return firm === null || namedChannel(firm[0]) !== null ? 0 : firm[0].length;
}

/** The words that name the contacts, from the first to the last one, with "the" before them and what describes them after. */
export function contactSpan(
	typed: string,
	contacts: readonly Contact[],
	taken: readonly TypedSpan[],
): TypedSpan | null {
	const links = readLinks(typed);
	const places = contacts.flatMap(({ name, link }) => {
		const linked = link === null ? undefined : links.find(({ target }) => target === link);
		const place = linked ?? placeOf(typed, name, taken);
		return place ? [{ from: place.from, to: place.to }] : [];
	});
	if (places.length === 0) return null;
	const from = Math.min(...places.map((place) => place.from));
	const to = Math.max(...places.map((place) => place.to));
	const lead = /(?:@|\b(?:the|my|our)\s+)$/i.exec(typed.slice(0, from))?.[0].length ?? 0;
	const next = Math.min(typed.length, ...taken.map((each) => each.from).filter((each) => each >= to));
	const whole = { from: from - lead, to: to + described(typed.slice(to, next).trimEnd()) };
	return taken.some((each) => overlaps(each, whole)) ? { from, to } : whole;
}

/** The purpose with the word that leads to it: `about the portfolio`. */
export function purposeSpan(typed: string, purpose: string | null, taken: readonly TypedSpan[]): TypedSpan | null {
	const place = purpose === null ? null : placeOf(typed, purpose, taken);
	if (!place) return null;
	const lead = /(?:\b(?:about|regarding|re|to)\b\s*:?|:)\s*["“(]?$/i.exec(typed.slice(0, place.from));
	return { from: place.from - (lead?.[0].length ?? 0), to: place.to };
}

/** The word that names the channel: `email` in `email Lee the draft`. */
export const channelSpan = placeOf;

/**
 * The letters of the shortest first name by which a person is found anywhere in a line. Names with fewer, such as `Al`
 * and `Bo`, are found by their full name only, because two letters are often something else.
 */
const SHORTEST_FIRST_NAME = 3;

/** The person of the vault whom a line names, by the full name, else by the first: `Dana` in `Fri 14:00 Dana portfolio`. */
export function knownPerson(typed: string, people: readonly Contact[], taken: readonly TypedSpan[]): Contact | null {
	const lower = typed.toLowerCase();
	for (const nameOf of [({ name }: Contact) => name, ({ name }: Contact) => name.split(' ', 1)[0] ?? '']) {
		for (const person of people) {
			const name = nameOf(person);
			if (name.length < SHORTEST_FIRST_NAME || !lower.includes(name.toLowerCase())) continue;
			const place = placeOf(typed, name, taken);
			if (place) return { name: typed.slice(place.from, place.to), link: null };
		}
	}
	return null;
}
