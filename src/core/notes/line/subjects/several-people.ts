import { THEIR_VERB_PLURAL } from '../../../english/verbs';
import { ACTION_VERBS } from '../../../english/words/action-verbs';
import { nameAt, roleAt, type NameAt } from '../contact';
import type { Cue, Sentence } from '../cues';
import { isPluralRole, isRoleNoun } from './people-nouns';

/** What joins people who act together: `Ola, Per and the panel`. */
const JOINER = /^(?:\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&|\+)\s+)/;
/** Words in front of a person as a subject: `both Ola and Per`, `the recruiters`. */
const BEFORE_PERSON = /^(?:both\s+)?(?:(?:the|my|our|their|her|his)\s+)?/i;
/** An adverb between people and their verb: `Ola and Per both decide`. */
const ADVERB = '\\s+(?:(?:both|all|then|also|still|finally|\\p{Ll}+ly)\\s+)?';
/** A verb by which several people answer: `decide`, `get back`. */
const ANSWER = new RegExp(`^${ADVERB}(?:${THEIR_VERB_PLURAL})(?!\\p{L})`, 'iu');
/** The first word after people. */
const FIRST_WORD = new RegExp(`^${ADVERB}(\\p{Ll}+)(?!\\p{L})`, 'u');
/** Verbs with which people ask for something or wait for it, so that the user acts. */
const ASKS_FOR = new Set([
	'need',
	'needs',
	'wait',
	'waiting',
	'await',
	'awaiting',
	'expect',
	'expecting',
	'hear',
	'receive',
	'get',
]);
const ACTS = new Set(ACTION_VERBS.filter((word) => !ASKS_FOR.has(word)));

/** A person or a group at an offset; `name` is null if it is not named. */
interface Person {
	readonly name: NameAt | null;
	readonly to: number;
}

function personAt(line: string, at: number): Person | null {
	const from = at + (BEFORE_PERSON.exec(line.slice(at, at + 16))?.[0].length ?? 0);
	const name = nameAt(line, from) ?? roleAt(line, from);
	if (name?.from === from) return { name, to: name.to };
	const word = /^\p{L}+/u.exec(line.slice(from, from + 20))?.[0] ?? '';
	return isRoleNoun(word) ? { name: null, to: from + word.length } : null;
}

/** Returns the people at an offset, joined by commas and "and": `Ola, Per and the panel decide` gives three. */
function peopleAt(line: string, at: number): Person[] {
	const people: Person[] = [];
	for (let next = personAt(line, at); next;) {
		people.push(next);
		const joiner = JOINER.exec(line.slice(next.to, next.to + 12));
		next = joiner && personAt(line, next.to + joiner[0].length);
	}
	return people;
}

/** Returns the cues of several people who act together: "Ola and Per decide", "the recruiters call". */
export function severalPeopleCues(sentence: Sentence, line: string): Cue[] {
	return sentence.starts.flatMap((start): Cue[] => {
		if (start.after === 'date') return [];
		const at = sentence.from + start.at;
		const people = peopleAt(line, at);
		const [first, last] = [people[0], people.at(-1)];
		if (!first || !last || (people.length === 1 && !isPluralRole(first.name?.name ?? ''))) return [];
		const after = line.slice(last.to, sentence.to);
		const cue = { at, to: last.to, role: 'promise', subject: first.name, third: true, joined: false } as const;
		if (ANSWER.test(after)) return [cue];
		return ACTS.has(FIRST_WORD.exec(after)?.[1] ?? '') ? [{ ...cue, isOtherAct: true }] : [];
	});
}
