import { isTimeWord } from '../../../english/names';
import { THEIR_VERB_PLURAL } from '../../../english/verbs';
import { FUNCTION_WORDS } from '../../../english/words/function-words';
import { PLEASANTRIES } from '../../../english/words/pleasantries';
import { nameAt, roleAt, type NameAt } from '../contact';
import type { ClauseStart, Cue, Sentence } from '../cues';
import { isPluralRole, isRoleNoun } from './people-nouns';

/** What joins people who act together: `Ola, Per and the panel`. */
const JOINER = /^(?:\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&|\+)\s+)/;
/** Words before a person as a subject: `both Ola and Per`, `the recruiters`. */
const BEFORE_PERSON = /^(?:both\s+)?(?:(?:the|my|our|their|her|his)\s+)?/i;
/** An adverb between people and their verb: `Ola and Per both decide`. */
const ADVERB = '\\s+(?:(?:both|all|then|also|still|finally|\\p{Ll}+ly)\\s+)?';
/** A verb by which several people answer, after them: ` decide` in `Ola and Per decide on Friday`. */
const ANSWER = new RegExp(`^${ADVERB}(?:${THEIR_VERB_PLURAL})(?!\\p{L})`, 'iu');
/** The first word after people, without an adverb: ` sign` in `Ola and Per sign it`. */
const FIRST_WORD = new RegExp(`^${ADVERB}(\\p{Ll}{2,})(?![\\p{L}:'’])`, 'u');
/** Words after people that are not their act. With some of them they ask for one: `Ola and Per need the form`. */
const NO_ACT = new Set([
	...FUNCTION_WORDS,
	...PLEASANTRIES,
	...'is are was were has have had do does did will would should could can might may must need needs want wait waiting await awaiting expect expecting hear receive get via per each together early late around between during since through next last today tonight tomorrow now'.split(
		' ',
	),
]);
/** A verb of one person in the present tense: "pops it through". */
const ONE_ACTS =
	/^(?!(?:is|was|has|does|says|meets|this|perhaps|always|sometimes|afterwards|besides|plus|minus|thus|versus|(?:week)?(?:day|night|end|morning|evening|afternoon|month)s)\b)[\p{Ll}]{2,}[^s'’\P{L}]s(?!\p{L})\s/u;

/** What a person gets from the user, who acts: "Raj gets my CV", "is promised an answer". */
const GETS_MINE =
	/^\s+(?:(?:gets?|receives?|has|expects?|awaits?)\s+(?:(?:my|our)(?!\p{L})|(?:[\p{L}'’-]+\s+){1,4}from\s+(?:me|us)(?!\p{L}))|(?:is|are)\s+promised(?!\p{L}))/iu;

/** A person or a group at an offset; `name` is null if the group has no name that a contact could have. */
interface Person {
	readonly name: NameAt | null;
	readonly word: string;
	readonly to: number;
}

function personAt(line: string, at: number): Person | null {
	const from = at + (BEFORE_PERSON.exec(line.slice(at, at + 16))?.[0].length ?? 0);
	const name = nameAt(line, from) ?? roleAt(line, from);
	if (name?.from === from) return { name, word: name.name, to: name.to };
	const word = /^\p{L}+/u.exec(line.slice(from, from + 20))?.[0] ?? '';
	return isRoleNoun(word) ? { name: null, word, to: from + word.length } : null;
}

/** Returns the people at an offset, joined by commas and "and": `Ola, Per and the panel decide` gives three. */
function peopleAt(line: string, at: number): Person[] {
	const people: Person[] = [];
	for (let next = personAt(line, at); next;) {
		people.push(next);
		const joiner = JOINER.exec(line.slice(next.to, next.to + 12));
		const at = next.to + (joiner?.[0].length ?? 0);
		const owned = joiner && /^(?:his|her|their)\s+\p{Ll}+/u.exec(line.slice(at, at + 30))?.[0];
		next = joiner && (personAt(line, at) ?? (owned ? { name: null, word: owned, to: at + owned.length } : null));
	}
	return people;
}

/** Whether what follows several people is their act. "other" may be no answer to the user: `sign the contract`. */
function actOfSeveral(after: string): 'answer' | 'other' | null {
	if (ANSWER.test(after)) return 'answer';
	const word = FIRST_WORD.exec(after)?.[1];
	return word === undefined || NO_ACT.has(word) || isTimeWord(word) || /(?:ing|ly)$/.test(word) ? null : 'other';
}

/** Whether one person acts. Of a role it needs an object: "the landlord fixes it Monday", but not "the team moves Monday". */
function oneActs(after: string, isPerson: boolean): boolean {
	const [verb = '', object = ''] = after.split(/[\s,.;:]+/);
	return ONE_ACTS.test(after) && !isTimeWord(verb) && (isPerson || !(isTimeWord(object) || /^\d/.test(object)));
}

function actAt(sentence: Sentence, line: string, { at: start, after: joint }: ClauseStart): Cue | null {
	const at = sentence.from + start;
	const people = peopleAt(line, at);
	const [first, last] = [people[0], people.at(-1)];
	if (!first || !last) return null;
	const after = line.slice(last.to, sentence.to);
	const cue = { at, to: last.to, role: 'promise', subject: first.name, third: true, joined: false } as const;
	if (people.length > 1 || isPluralRole(first.word)) {
		const act = actOfSeveral(after);
		return act === null ? null : act === 'answer' ? cue : { ...cue, isOtherAct: true };
	}
	if (GETS_MINE.test(after)) return { ...cue, role: 'act' };
	const isPerson = /^\p{Lu}/u.test(first.word);
	return oneActs(after.trimStart(), isPerson) && joint !== 'joining' ? { ...cue, isOtherAct: true } : null;
}

/**
 * Returns the cues of people who act in the present tense: "Barbara pops it through by Monday", "Ola and Per decide", "the
 * recruiters call".
 */
export function presentActCues(sentence: Sentence, line: string): Cue[] {
	return sentence.starts.flatMap((start): Cue[] => {
		const cue = start.after === 'date' ? null : actAt(sentence, line, start);
		return cue === null ? [] : [cue];
	});
}
