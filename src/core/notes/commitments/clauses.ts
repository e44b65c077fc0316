import { isMonths } from '../../english/calendar-words';
import { DELIVERED } from './clause-start';
import { isInverted, isQuestion } from './questions';
import { isPerson, JOINERS, type Word } from './names/word';

/** What separates a clause from the one before it. */
export type Joint =
	'start' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'and' | 'but' | 'so' | 'if' | 'sub' | 'time';

/** A part of a sentence with at most one predicate: `I'll call Dana on Monday`. */
export interface Clause {
	readonly words: readonly Word[];
	readonly joint: Joint;
	/** The number of its sentence in the line. */
	readonly sentence: number;
	/** Whether its sentence asks, as in `can she call?`, or it only doubts, as in `will meet Dana on Friday?`. */
	readonly question: 'asks' | 'doubts' | null;
}

/** Words that join two clauses, by the kind of joint. */
const CONJUNCTIONS: ReadonlyMap<string, Joint> = new Map(
	Object.entries<Joint>({
		and: 'and',
		then: 'and',
		or: 'and',
		but: 'but',
		so: 'so',
		because: 'sub',
		since: 'sub',
		while: 'sub',
		although: 'sub',
		though: 'sub',
		unless: 'if',
		if: 'if',
		when: 'sub',
		once: 'sub',
		as: 'sub',
		where: 'sub',
		whether: 'sub',
		which: 'sub',
		until: 'time',
		before: 'time',
		after: 'time',
	}),
);
/** Conjunctions that may begin a date: "before Friday", "after the 3rd". */
const BEFORE_DATE: ReadonlySet<string> = new Set(['before', 'after', 'until', 'since', 'as']);
/** Words after "as" where it begins no clause: "send it as a letter". */
const AFTER_AS = /^(?:an?|its|my|our|his|her|their|part|well)$/;
/** Words after "if" where it begins no clause: "call Kim if needed on Friday". */
const AFTER_IF = /^(?:needed|necessary|possible|required|available|useful|helpful)$/;
/** Marks that join two clauses, by the kind of joint. */
const MARKS: Readonly<Record<string, Joint>> = {
	',': 'comma',
	':': 'colon',
	'–': 'dash',
	'—': 'dash',
	'-': 'dash',
	'→': 'dash',
	'|': 'dash',
	'(': 'open',
	'[': 'open',
	')': 'close',
	']': 'close',
	';': 'start',
};

/** Whether a word joins two names: "Kim, Lee and Ana", "Kate/Gopi". */
function joinsNames(words: readonly Word[], at: number): boolean {
	const isAfterComma = words[at]?.key !== ',' && words[at - 1]?.key === ',';
	if (!JOINERS.has(words[at]?.key ?? '') || !isPerson(words[isAfterComma ? at - 2 : at - 1])) return false;
	const next = words[at + 1];
	if (isAfterComma && !(isPerson(words[at - 4]) || next?.key === 'i')) return false;
	if (words[at]?.key === ',') {
		if (next && /^(?:and|&)$/.test(next.key)) return isPerson(words[at + 2]) || words[at + 2]?.key === 'i';
		// The last comma of "Kim, Lee, Ana to meet".
		const isList = words[at - 2]?.key === ',' && isPerson(words[at - 3]);
		return isPerson(next) && (isList || JOINERS.has(words[at + 2]?.key ?? '') || isPerson(words[at + 2]));
	}
	return isPerson(next) || next?.key === 'i';
}

/** Whether `and` joins two months before what they name: `the May and June reports`. */
const joinsMonths = (words: readonly Word[], at: number) =>
	words[at]?.key === 'and' &&
	isMonths(words[at - 1]?.text ?? '') &&
	isMonths(words[at + 1]?.text ?? '') &&
	words[at + 2]?.kind === 'word';

/** Whether a mark ends a sentence. The stop of an abbreviation is part of its word or precedes a small letter. */
function endsSentence(words: readonly Word[], at: number, shown: string): boolean {
	const word = words[at];
	if (word?.kind !== 'mark' || !/^[.!?]+$/.test(word.text)) return false;
	// "Boston (?)"
	if (words[at - 1]?.key === '(' && words[at + 1]?.key === ')') return false;
	const next = words[at + 1];
	if (next && !/\s/.test(shown.slice(word.to, word.to + 1)) && !/[)"”’']/.test(shown.charAt(word.to))) return false;
	const before = words[at - 1];
	const isInitial =
		word.text === '.' &&
		before !== undefined &&
		/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|e\.g|i\.e|vs|approx)$/u.test(before.text);
	return !isInitial;
}

/** Whether `and` joins two participles of one passive: `will be printed and handed to the board`, `and then sent to Kim`. */
function sharesPassive(words: readonly Word[], at: number, current: readonly Word[]): boolean {
	const and = words[at]?.key === 'then' ? at - 1 : at;
	const next = words[and + 1]?.key === 'then' ? and + 2 : and + 1;
	if (words[and]?.key !== 'and' || !DELIVERED.test(words[next]?.key ?? '')) return false;
	return current.some(({ key }) => key === 'be');
}

/** Whether `and` joins what somebody is to have to what they are to do: `Kim to email the list and have a plan for Monday`. */
function sharesInfinitive(words: readonly Word[], at: number, current: readonly Word[]): boolean {
	if (words[at]?.key !== 'and' || words[at + 1]?.key !== 'have') return false;
	if (!/^(?:an?|the|our)$/.test(words[at + 2]?.key ?? '')) return false;
	return current[1]?.key === 'to' && isPerson(current[0]) && current.every(({ kind }) => kind !== 'date');
}

/** Whether a conjunction begins no clause, since it joins two verbs of one act. */
const goesOn = (words: readonly Word[], at: number, current: readonly Word[]) =>
	sharesPassive(words, at, current) || sharesInfinitive(words, at, current);

/** Splits the words of a line into clauses. */
export function clausesOf(words: readonly Word[], shown: string): Clause[] {
	const clauses: Clause[] = [];
	let current: Word[] = [];
	let joint: Joint = 'start';
	let sentence = 0;
	const end = (next: Joint) => {
		if (current.length > 0) clauses.push({ words: current, joint, sentence, question: null });
		if (current.length > 0 || next !== 'comma') joint = current.length > 0 || joint !== 'start' ? next : joint;
		current = [];
	};
	for (const [at, word] of words.entries()) {
		if (endsSentence(words, at, shown)) {
			end('start');
			if (word.text.includes('?')) {
				const isInBrackets = /^[)\]]$/.test(words[at + 1]?.key ?? '');
				let first = clauses.length - 1;
				while (clauses[first - 1]?.sentence === sentence && !(isInBrackets && clauses[first]?.joint === 'open'))
					first--;
				const asks = isQuestion(clauses.slice(first).flatMap((clause) => clause.words));
				if (!asks) first = clauses.length - 1;
				for (const [index, clause] of clauses.slice(first).entries()) {
					clauses[first + index] = { ...clause, question: asks ? 'asks' : 'doubts' };
				}
			}
			sentence++;
			joint = 'start';
			continue;
		}
		if (joinsNames(words, at) || joinsMonths(words, at)) {
			current.push(word);
			continue;
		}
		// "Check the list & call Kim", but not "Q & A".
		const isAnd =
			/^[&+]$/.test(word.key) && words[at - 1]?.kind === 'word' && /^\p{Ll}{3}/u.test(words[at + 1]?.text ?? '');
		// "Call scheduled for Friday, with Kim".
		const isWith =
			word.key === ',' &&
			words[at - 1]?.kind === 'date' &&
			/^w(?:ith|\/)$/.test(words[at + 1]?.key ?? '') &&
			isPerson(words[at + 2]);
		if (isWith) {
			current.push(word);
			continue;
		}
		const mark = isAnd ? 'and' : word.kind === 'mark' ? MARKS[word.key] : undefined;
		if (mark !== undefined) {
			end(mark);
			continue;
		}
		// "I let Kim know in case we get a call".
		const isInCase = word.key === 'in' && words[at + 1]?.key === 'case';
		const conjunction = isInCase ? 'sub' : word.kind === 'word' ? CONJUNCTIONS.get(word.key) : undefined;
		const isAside = word.key === 'if' && AFTER_IF.test(words[at + 1]?.key ?? '');
		const isRole = word.key === 'as' && AFTER_AS.test(words[at + 1]?.key ?? '');
		const isTryAnd = word.key === 'and' && /^tr(?:y|ying)$/.test(words[at - 1]?.key ?? '');
		const isOfDate = BEFORE_DATE.has(word.key) && (words[at + 1]?.kind === 'date' || words[at + 2]?.kind === 'date');
		const isThatDay = word.key === 'then' && (words[at + 1]?.kind ?? 'mark') === 'mark';
		if (
			conjunction !== undefined &&
			!isTryAnd &&
			!isOfDate &&
			!isRole &&
			!isAside &&
			!isThatDay &&
			!goesOn(words, at, current)
		) {
			end(conjunction);
			joint = conjunction;
			continue;
		}
		current.push(isTryAnd ? { ...word, key: 'to' } : word);
	}
	end('start');
	return clauses.map((clause) =>
		clause.question === null && isInverted(clause.words, clause.joint) ? { ...clause, question: 'asks' } : clause,
	);
}
