import type { When } from '../../follow-up';
import { bracketedNameAt, type NameAt } from './contact';
import { actCues } from './act-cues';
import { backgroundCues } from './background-cues';
import { isOfThing, unreadDay } from '../../dates/date-words';
import { namesAnOccasion } from './occasions';
import { conditionCues } from './condition-cues';
import { beginsWithOther, promiseCues } from './promise-cues';
import { sentencesOf, type Cue, type Role, type Sentence } from './cues';
import { withoutAsides } from './whose-act/asides';
import { withDeliveries } from './whose-act/deliveries';
import { quotedSpans } from './whose-act/quoted-spans';
import { basisOf, doubtful } from './whose-day/date-basis';
import { dayAfterPromise, isDayOfReport } from './whose-day/next-sentence-day';
import { withoutOtherActs, type ActDate } from './whose-day/other-acts';
import { unreadPromise, type UnreadPromise } from './whose-day/unread-promises';

/** The dates of a line by role. Each list is in the order of the text. */
export interface Roles {
	readonly act: readonly When[];
	readonly promise: readonly When[];
	readonly condition: readonly When[];
	readonly otherwise: readonly When[];
	readonly away: readonly When[];
	readonly background: readonly When[];
	/** The days of what else happens, which give way to the day of a stated act. */
	readonly aside: readonly When[];
	/** The name of the first person who promised, or null. */
	readonly subject: NameAt | null;
	/** Whether the line has a promise of the contact, with or without a date. */
	readonly promises: boolean;
	/** Whether the line has a condition such as “if I don't hear”. */
	readonly conditional: boolean;
	/** Whether the line has an act of the user: “I'll call”, “call Dana”. */
	readonly acts: boolean;
	/** The words of a day of a promise or condition that is not read: `by Christmas`. */
	readonly unread: string | null;
}

/** What can be before a date that begins its sentence: `On Friday, call Dana`. */
const FRONT = /^(?:\s|["“(]|\b(?:on|by|at|in|then|the|and|before|until)\b)*$/i;

function orderedCues(sentence: Sentence, line: string): Cue[] {
	const conditions = conditionCues(sentence, line);
	const acts = [...promiseCues(sentence, line), ...actCues(sentence), ...backgroundCues(sentence)];
	const rest = withDeliveries(sentence, line, acts);
	const cues = [...conditions, ...rest].sort((a, b) => a.at - b.at || a.to - b.to);
	const kept: Cue[] = [];
	let conditionTo = -1;
	let third = beginsWithOther(sentence, line);
	for (const cue of cues) {
		if (cue.role === 'condition') {
			conditionTo = conditionEnd(sentence, cue, rest);
		} else if (cue.role !== 'otherwise' && cue.at < conditionTo) {
			continue;
		}
		const role: Role = cue.joined && third ? 'promise' : cue.role;
		if (!cue.joined) third = cue.third;
		kept.push({ ...cue, role });
		if (cue.role === 'condition' && conditionTo < sentence.to) {
			const end = { ...cue, at: conditionTo, to: conditionTo, role: 'otherwise' as const };
			if (end.at > cue.at) kept.push(end);
		}
	}
	return kept.sort((a, b) => a.at - b.at);
}

/**
 * Returns where a condition ends: at its comma or at the user's act, as in "If I don't hear from her by Friday, I check
 * in".
 */
function conditionEnd(sentence: Sentence, condition: Cue, cues: readonly Cue[]): number {
	let end = sentence.to;
	for (const start of sentence.starts) {
		const at = sentence.from + start.at;
		const isThen = start.after === 'joining' && /then\s*$/i.test(sentence.text.slice(0, start.at));
		if (at > condition.to && (start.after === 'comma' || isThen)) end = Math.min(end, at);
	}
	for (const cue of cues) if (cue.role === 'act' && cue.at >= condition.to) end = Math.min(end, cue.at);
	return end;
}

function isFronted(sentence: Sentence, when: When, cue: Cue): boolean {
	if (cue.role === 'condition' || cue.role === 'otherwise') return false;
	const starts = sentence.starts.filter((start) => start.after !== 'date' && sentence.from + start.at <= when.from);
	const start = starts.reduce((latest, candidate) => Math.max(latest, candidate.at), 0);
	const before = sentence.text.slice(start, when.from - sentence.from);
	if (!FRONT.test(before)) return false;
	const between = sentence.text.slice(when.to - sentence.from, Math.max(0, cue.at - sentence.from) + 1);
	return before.trim() === '' ? /^\s*\S?$/.test(between) && !between.includes(',') : /^[,\s]*\S?$/.test(between);
}

/** Whether a background cue ends before a date: in “applied Jan 5, check in Monday” it ends with the comma. */
function hasExpired(sentence: Sentence, cue: Cue, when: When): boolean {
	if (cue.role !== 'background') return false;
	return sentence.starts.some((start) => {
		const at = sentence.from + start.at;
		return start.after === 'comma' && at >= cue.to && at <= when.from;
	});
}

/** A conclusion from the day of a thing, which is the user's: `she flies out Sunday, so tomorrow`. */
const CONCLUDES = /\bso\s+(?:on\s+)?(?:the\s+)?$/i;

/** What is read in a sentence before the role of a date. */
interface Before {
	/** Whether the date before it is that of a thing or an event, or the end of an absence. */
	readonly thing: boolean;
	/** Whether a condition waits for its consequence. */
	readonly pending: boolean;
}

/** What takes a time, before how long: `results take `, `it usually takes about `. */
const TAKES =
	/(?:\btakes|(?:\p{L}s|\b(?:they|will|would|can|could|may|might|should|usually|normally))\s+take)\s+(?:(?:about|around|up\s+to|another|roughly|like|at\s+least)\s+)?$/iu;

function roleIn(sentence: Sentence, cues: readonly Cue[], when: When, line: string, { thing, pending }: Before): Role {
	if (when.past || isOfThing(when) || namesAnOccasion(line, when.from, when.to)) return 'background';
	if (thing && CONCLUDES.test(line.slice(Math.max(0, when.from - 16), when.from))) return 'act';
	if (TAKES.test(line.slice(Math.max(0, when.from - 40), when.from))) return 'promise';
	const next = cues.find((cue) => cue.at >= when.from + 1);
	const last = cues.filter((cue) => cue.at <= when.from).at(-1);
	const inside = last && !hasExpired(sentence, last, when) ? last : null;
	if (next && isFronted(sentence, when, next) && !(inside && inside.role === 'condition')) {
		return next.role === 'act' && pending ? 'otherwise' : next.role;
	}
	if (!inside) return pending ? 'otherwise' : 'act';
	// In "thank everyone whose card I got two days later" nothing was got on that day.
	if (inside.role === 'background' && when.base?.kind === 'expected-day') return 'act';
	if (inside.role !== 'act') return inside.role;
	const conditional = cues.some((cue) => (cue.role === 'condition' || cue.role === 'otherwise') && cue.at <= inside.at);
	return conditional || pending ? 'otherwise' : 'act';
}

/** A date and its role. */
interface DateRole {
	readonly when: When;
	readonly role: Role;
}

/** A condition of silence directly before a date: `if no answer Wed`, but not `if no answer by Wed`. */
const SILENCE_THEN =
	/^if\s+(?:no|not|nothing)(?:\s+(?:ans(?:wer)?|reply|response|word|news|luck|joy|call(?:back)?|back))?\.?[,\s]+$/i;

/** Makes the last date a fallback if an act with a date comes before the condition: `tomorrow, if no answer Wednesday`. */
function afterSilence(roles: readonly DateRole[], condition: Cue, line: string): readonly DateRole[] {
	const last = roles.at(-1);
	const isFallback =
		last?.role === 'condition' &&
		roles.some(({ when, role }) => role === 'act' && when.to <= condition.at) &&
		SILENCE_THEN.test(line.slice(condition.at, last.when.from));
	return isFallback ? [...roles.slice(0, -1), { ...last, role: 'otherwise' }] : roles;
}

/** What the user does only if a promise was not kept, behind its day: `, nudge` in `Kim calls Wed, nudge Fri`, `. Plan B: ring`. */
const CHASES =
	/^[\s,;.–—-]*(?:(?:and|then|else|I|I['’]ll)\s+)*(?:(?:nudge|chase|prod|poke)(?!\p{L})|plan\s+b(?!\p{L})|fall-?\s?back\s*:)/iu;

/** Whether an act on a day is for the case that the promise before it is not kept. */
const isChase = (line: string, last: DateRole | null, when: When) =>
	last?.role === 'promise' && CHASES.test(line.slice(last.when.to, when.from));

/** An arrow after a condition, so that its consequence is in the next sentence: `if not → Wednesday`. */
const ENDS_OPEN = /^\s*(?:→|[-–—]>)/;

/**
 * In a text with more sentences, the plugin reads only those with a date, so that a pasted page costs little. With two,
 * the condition of `Dana calls Mon; nothing → I ring Wed` was lost.
 */
const FEW_SENTENCES = 4;

/**
 * Returns the role of each date in a line. “Dana will call Friday; if not, I check in Monday” has a promise (Friday)
 * and an otherwise (Monday). `shown` is the visible text, `start` the offset of the words after the marker; `opening` is
 * true if the marker itself is the user's act (“Follow up”, unlike “Next step:”).
 */
export function readRoles(shown: string, start: number, dates: readonly When[], opening: boolean): Roles {
	const line = withoutAsides(shown, dates);
	const found: Record<Role, When[]> = { act: [], promise: [], condition: [], otherwise: [], away: [], background: [] };
	let subject: NameAt | null = null;
	let promises = false;
	let conditional = false;
	let acts = opening;
	let unread: UnreadPromise | null = null;
	let pending = false;
	/** The date of a promise may follow in the next sentence: "They'd decide before turkey. So by Wednesday". */
	let openPromise = false;
	let before: DateRole | null = null;
	const acting: ActDate[] = [];
	const promising: ActDate[] = [];
	const quoted = quotedSpans(line);
	const sentences = sentencesOf(line, start, dates);
	for (const [index, sentence] of sentences.entries()) {
		const here = dates.filter((when) => when.from >= sentence.from && when.from < sentence.to);
		if (here.length === 0 && sentences.length > FEW_SENTENCES && !unreadDay(sentence.text)) continue;
		const cues = orderedCues(sentence, line);
		if (index === 0 && opening) {
			cues.unshift({ at: start, to: start, role: 'act', subject: null, third: false, joined: false });
		}
		subject ??= cues.find((cue) => cue.subject !== null && (cue.role !== 'act' || cue.third))?.subject ?? null;
		promises ||= cues.some((cue) => cue.role === 'promise');
		acts ||= cues.some((cue) => cue.role === 'act');
		unread ??= unreadPromise(sentence, cues, here);
		const condition = cues.find((cue) => cue.role === 'condition');
		conditional ||= condition !== undefined || cues.some((cue) => cue.role === 'otherwise');
		let lastRole: Role | null = null;
		const read = here.map((when, place) => {
			const last = here[place - 1];
			const thing = last !== undefined && (isOfThing(last) || lastRole === 'away');
			if (isDayOfReport(line, when, place + 1 < here.length)) return { when, role: 'background' as const };
			const stated = roleIn(sentence, cues, when, line, { thing, pending });
			const role = stated === 'act' && isChase(line, before, when) ? 'otherwise' : stated;
			lastRole = role;
			before = { when, role };
			const theirs = role === 'act' && quoted.some(({ from, to }) => when.from >= from && when.to <= to);
			promises ||= theirs;
			const isBehind = openPromise && role === 'act' && !theirs;
			const whose = isBehind
				? dayAfterPromise(
						sentence,
						when,
						cues.some((cue) => cue.at <= when.from),
					)
				: null;
			if (whose === 'else') return { when, role: 'background' as const };
			return { when, role: theirs || whose === 'promise' ? ('promise' as const) : role };
		});
		const roles = condition ? afterSilence(read, condition, line) : read;
		const settled = roles.some(({ role }) => role === 'otherwise');
		// A condition at the end belongs to the act before it: "I check in Monday if I don't hear".
		const trailing = condition && !settled ? condition.at : -1;
		for (const { when, role } of roles) {
			if (role === 'promise' || (role === 'act' && when.from >= trailing)) {
				const basis = basisOf(role, sentence, cues, when, { start, opening });
				const beside = role === 'act' && basis === 'other-act' ? doubtful(sentence, when) : null;
				(role === 'act' ? acting : promising).push({ when, basis, ...(beside === null ? {} : { beside }) });
			} else {
				found[role === 'act' ? 'otherwise' : role].push(when);
			}
		}
		openPromise =
			here.length === 0 && (cues.some((cue) => cue.role === 'promise') || (openPromise && cues.length === 0));
		const isSettled = settled || roles.some(({ when, role }) => role === 'act' && when.from < trailing);
		const last = cues.at(-1);
		const isOpen = (last?.role === 'otherwise' || last?.role === 'condition') && here.every(({ to }) => to <= last.at);
		const opens = isOpen && ENDS_OPEN.test(line.slice(Math.min(last.to, sentence.to), sentence.to + 2));
		pending = opens || (condition !== undefined ? !isSettled : pending && here.length === 0);
	}
	const mine = withoutOtherActs(acting, found.otherwise.length > 0);
	const theirs = withoutOtherActs(promising, false);
	return {
		...found,
		act: mine.own,
		promise: theirs.own,
		aside: [...mine.aside, ...theirs.aside],
		subject: subject && (bracketedNameAt(shown, subject.from) ?? subject),
		promises,
		conditional,
		acts,
		// An event is no reason for doubt where nothing counts from it.
		unread: unread && (conditional || !unread.ofEvent) ? unread.words : null,
	};
}
