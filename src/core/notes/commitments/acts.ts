import { COMMUNICATION_VERBS, type CommunicationVerb } from '../../english/verbs';
import { agentOf, type Form } from './agent';
import type { Act } from './act';
import { phraseAct } from './phrase-acts';
import { objectOf } from './verb-object';
import type { Clause, Word } from './words';

interface Entry {
	readonly verb: CommunicationVerb;
	readonly form: Form;
	/** The words after the first: `back` of `get back`. */
	readonly particle: readonly string[];
}

/** Verbs of communication with their forms, by the first words of the form. */
const ENTRIES = new Map<string, Entry[]>();
for (const verb of COMMUNICATION_VERBS) {
	for (const form of ['bare', 'third', 'doing'] as const) {
		const [word = '', ...particle] = verb[form].split(' ');
		const entries = ENTRIES.get(word) ?? [];
		entries.push({ verb, form, particle });
		ENTRIES.set(
			word,
			entries.sort((a, b) => b.particle.length - a.particle.length),
		);
	}
}

const key = (words: readonly Word[], at: number) => words[at]?.key ?? '';

/** Nouns before which `follow-up` is an adjective: `follow-up questions`. */
const FOLLOW_UP_NOUN =
	/^(?:questions?|discussions?|meetings?|issues?|rounds?|flags?|cadence|checks?|lists?|plans?|items?)$/;

/** Returns the verb at an index, the longest first: `follow-up` is `follow up`. */
function verbAt(words: readonly Word[], at: number): (Entry & { readonly to: number }) | null {
	const joined = /^(follow(?:s|ing)?)-?up$/.exec(key(words, at));
	if (joined && FOLLOW_UP_NOUN.test(key(words, at + 1))) return null;
	const entries = ENTRIES.get(joined?.[1] ?? key(words, at));
	for (const entry of entries ?? []) {
		if (joined) return entry.particle[0] === 'up' ? { ...entry, to: at + 1 } : null;
		if (entry.particle.every((word, index) => key(words, at + 1 + index) === word)) {
			return { ...entry, to: at + 1 + entry.particle.length };
		}
	}
	return null;
}

/** Whether a request to the reader begins here: “please send”, but not “please call Dana back”. */
const isRequest = (words: readonly Word[], at: number, { channel }: CommunicationVerb) =>
	channel !== 'Call' && /^(?:please|pls|plz)$/.test(key(words, at - 1));

/** Returns the acts of a clause, in order: two in “call Dana to let her know”. */
export function actsIn(clause: Clause, index: number): Act[] {
	const { words } = clause;
	const acts: Act[] = [];
	for (let at = 0; at < words.length; at++) {
		if (words[at]?.kind === 'date' || words[at]?.kind === 'mark') continue;
		const phrase = phraseAct(clause, index, at);
		if (phrase) acts.push(phrase);
		const found = verbAt(words, at);
		if (!found || isRequest(words, at, found.verb)) continue;
		const agent = agentOf(clause, at, found.form);
		if (!agent) continue;
		const object = objectOf(words, found.verb, found.to, agent);
		if (object === null) continue;
		const addressee = object === 'alone' ? null : object;
		// "Contact us", "ask me" and "thank you" address the reader.
		const isToReader = addressee?.kind === 'me' || addressee?.kind === 'you';
		if (isToReader && agent.whose === 'elided' && !agent.promised) continue;
		const isFromSomebody = agent.whose === 'theirs' && agent.someone === null;
		if (isFromSomebody && (!addressee?.sure || (addressee.group && addressee.kind !== 'named'))) continue;
		acts.push({ clause: index, at, agent, addressee });
	}
	return acts;
}
