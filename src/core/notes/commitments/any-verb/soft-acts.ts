import type { Act } from '../act';
import { agentOf } from '../agent';
import type { Clause } from '../clauses';
import { keyAt, type Word } from '../names/word';

/** Verbs of a look at something: `take a look`. */
const LOOKS: ReadonlySet<string> = new Set(['take', 'have', 'give']);
/** Verbs with which people keep time free for what they promise: `protect` in `protect some time next week to review it`. */
const KEEPS_TIME: ReadonlySet<string> = new Set([
	'protect',
	'find',
	'make',
	'block',
	'set',
	'carve',
	'reserve',
	'schedule',
	'free',
]);
/** What comes before a look at something: `a` in `take a look`. */
const LOOK = /^(?:a|a\s(?:quick|proper|closer|good|first|second|final))\s(?:look|read|pass)\b/;
/** How many words after its verb say that a look or time is meant: `a quick look`, `aside some time`. */
const NEAR_WORDS = 4;

/** Whether the verb at an index promises to turn to something: `take a look`, `protect some time to review it`. */
function isSoft(words: readonly Word[], at: number): boolean {
	const verb = keyAt(words, at);
	const near = () => words.slice(at + 1, at + 1 + NEAR_WORDS).map((word) => word.key);
	if (LOOKS.has(verb))
		return LOOK.test(
			near()
				.join(' ')
				.replace(/^(?:it|this|that)\s/, ''),
		);
	if (!KEEPS_TIME.has(verb)) return false;
	const time = near().indexOf('time');
	return time >= 0 && words.slice(at + 1 + time).some((word) => word.key === 'to');
}

/**
 * Returns a promise to turn to something: “I'll take a look next week”, “I'll try to protect some time next week to review
 * it”. Without a name, it counts only in what a speaker says. Null for other words.
 */
export function softAct(clause: Clause, index: number, at: number): Act | null {
	const { words, joint } = clause;
	if (!isSoft(words, at) || /^(?:if|sub|time)$/.test(joint)) return null;
	const agent = agentOf(clause, at, 'bare');
	if (!agent?.promised) return null;
	const isNamed = agent.whose === 'theirs' && agent.someone?.kind === 'named' && !agent.someone.group;
	return isNamed || agent.whose !== 'theirs'
		? { clause: index, at, agent, addressee: null, ...(isNamed ? {} : { spoken: true }) }
		: null;
}
