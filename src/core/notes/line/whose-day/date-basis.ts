import { isWhollyRead } from '../../../dates/date-words';
import type { When } from '../../../follow-up';
import type { Cue, Role, Sentence } from '../cues';
import { saysMore } from './days-in-doubt';
import type { ActDate } from './other-acts';

/** The last clause of a sentence that begins at or before a date. A date before it begins none. */
function clauseOf(sentence: Sentence, when: When): Sentence {
	const starts = sentence.starts.filter(({ at, after }) => after !== 'date' && sentence.from + at <= when.from);
	const from = Math.max(...starts.map(({ at }) => at), 0);
	return { ...sentence, from: sentence.from + from, text: sentence.text.slice(from) };
}

/** Words before a date that say nothing about what happens: `ideally on`. */
const NO_ACT =
	/^(?:on|by|at|in|from|around|about|before|after|until|till|the|this|next|coming|early|late|first|thing|again|then|or|and|maybe|perhaps|best|better|earliest|latest|either|say|not|\p{L}|\p{L}+ly)$/iu;

/** What determines the basis of a date in a line. */
interface BasisPlace {
	/** The offset of the words after the marker, and whether the marker itself is the user's act. */
	readonly start: number;
	readonly opening: boolean;
}

/** What the user has to do or where they are, before its day: `I have month-end close till `, `I'm on nights till `. */
const OWN_STATE =
	/^\s*(?:I|we)(?:(?:['’](?:m|re)|\s+(?:am|are))\s+(?:on|off|out|away|in|at|back|busy|abroad|swamped|slammed|stuck|tied|travell?ing|working|teaching)|(?:['’]ve)?\s+(?:have(?:\s+got)?|got|['’]ve\s+got))\s+(?!to(?!\p{L}))/iu;

/** Returns what makes a date one of an act: "stated" for Monday in "call Dana Monday", "label" for `exam Friday`. */
export function basisOf(
	role: Role,
	sentence: Sentence,
	cues: readonly Cue[],
	when: When,
	{ start, opening }: BasisPlace,
): ActDate['basis'] {
	const last = cues.filter((cue) => cue.at <= when.from && cue.to > start).at(-1);
	if (role === 'promise') return last?.isOtherAct ? 'other-act' : 'stated';
	const clause = clauseOf(sentence, when);
	if (OWN_STATE.test(clause.text.slice(0, when.from - clause.from))) return 'label';
	if (last?.role === 'act') return 'stated';
	if (last !== undefined) return 'marker';
	if (clause.from <= start)
		return !opening && saysMore(clause.text.slice(start - clause.from, when.from - clause.from)) ? 'label' : 'marker';
	const words = clause.text.slice(0, when.from - clause.from).split(/[^\p{L}]+/u);
	return words.some((word) => word !== '' && !NO_ACT.test(word)) ? 'other-act' : 'marker';
}

/** The words of a topic, after which no clause of its own begins: `re: `. */
const TOPIC = /(?:^|[^\p{L}])(?:re|about|regarding|concerning)\s*:?\s*$/iu;

/** Returns the words before a date in its clause if they put it in doubt: "class is" in "(class is 11:15)". Else null. */
export function doubtful(sentence: Sentence, when: When): string | null {
	const clause = clauseOf(sentence, when);
	const words = clause.text.slice(0, Math.max(0, when.from - clause.from));
	const before = sentence.text.slice(0, clause.from - sentence.from);
	return !isWhollyRead(when) || TOPIC.test(before) || !saysMore(words, before.trim() === '') ? null : words;
}
