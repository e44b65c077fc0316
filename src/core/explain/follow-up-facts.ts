import { nextAction, type Policy } from '../agenda/next-action';
import { isLongOverdue, sectionOf } from '../agenda/sections';
import { momentWords } from '../agenda/reason-words';
import { longDay } from '../dates/day-names';
import type { FollowUp, NextAction, NoteDate } from '../follow-up';
import type { Explanation, ExplainContext } from './explanation';
import { fact, type Fact } from './explanation';
import { ruleOf, ruleWords } from './agenda-rule';

/** `Planned for Mon 23 Nov 2026, 08:30`. */
function stateWords({ state, due }: NextAction): string {
	const when = due === null ? '' : ` ${momentWords(due)}`;
	switch (state) {
		case 'promised':
			return `A call you promised for${when}`;
		case 'due':
			return `Due${when}`;
		case 'scheduled':
			return `Planned for${when}`;
		case 'snoozed':
			return `Snoozed until${when}`;
		case 'waiting':
			return due === null ? 'Waiting on them' : `Waiting on them, then your turn on${when}`;
		case 'decide':
			return 'To decide';
		case 'undated':
			return 'Without a date';
		case 'reached':
			return 'Reached';
		case 'gave-up':
			return 'Given up';
		case 'closed':
			return 'Closed';
	}
}

/** `Thu 19 Nov 2026 (property met)`. */
export function noteDateFact({ day, origin, source }: NoteDate): Fact {
	const assumed = source === 'created' ? ' It is only assumed: the property met or a date in the name settles it.' : '';
	return fact('counted-from', `${longDay(day)} (${origin}).${assumed}`);
}

/** Phone, email, company and time zone, with the note that says them. */
function reachFacts(followUp: FollowUp, complete: FollowUp): Fact[] {
	const fields = ['company', 'phone', 'email', 'timezone'] as const;
	const own = fields.filter((field) => followUp[field] !== null);
	const lent = fields.filter((field) => followUp[field] === null && complete[field] !== null);
	const list = (names: readonly (typeof fields)[number][]) =>
		names.map((name) => `${name} ${complete[name] ?? ''}`).join(', ');
	const facts: Fact[] = [];
	if (own.length > 0) facts.push(fact('reach', `From this note’s properties: ${list(own)}.`));
	if (lent.length > 0) facts.push(fact('reach', `Lent by the contact’s own note: ${list(lent)}.`));
	return facts;
}

function attemptsFact(followUp: FollowUp, { attempts, attemptLimit, lastOutcome }: NextAction): Fact {
	const tried = followUp.entries.filter(({ kind }) => kind === 'attempt').length;
	if (tried === 0) return fact('attempts', `None yet; ${attemptLimit} are allowed.`);
	const last = followUp.entries.filter(({ kind }) => kind === 'attempt').at(-1);
	const when = last ? ` on ${momentWords(last.at)}` : '';
	return fact(
		'attempts',
		`${attempts} of ${attemptLimit} without an answer in this round, ${tried} in all. Last: ${lastOutcome ?? 'none'}${when}.`,
	);
}

/** The reason, where it is no date or problem that is told already. */
function reasonBeyond({ act, fallback }: FollowUp, { state, reason }: NextAction): string {
	if (typeof reason !== 'string' || state === 'waiting') return '';
	return [act?.explanation, fallback?.explanation].includes(reason) ? '' : ` ${reason.replace(/\.$/, '')}.`;
}

/** State, the row of the table that decides, and attempts of a follow-up at the present moment. */
export function stateFacts(followUp: FollowUp, context: ExplainContext): Fact[] {
	const policy: Policy = context;
	const complete = context.complete?.(followUp) ?? followUp;
	const action = nextAction(complete, context.now, policy);
	const facts = reachFacts(followUp, complete);
	if (followUp.cold) {
		const cold =
			action.kind === 'cold'
				? 'Yes: you have not spoken yet, so times early and late are proposed.'
				: 'No longer, since they answered once.';
		facts.push(fact('cold', cold));
	}
	facts.push(
		fact('now', `${stateWords(action)}.${reasonBeyond(followUp, action)}`),
		fact('rule', ruleWords(ruleOf(complete, action, context.now, policy), action, policy)),
		attemptsFact(followUp, action),
	);
	return facts;
}

/** Where the sidebar shows a follow-up at the present moment. */
export function sectionNow(followUp: FollowUp, context: ExplainContext): Explanation['section'] {
	const complete = context.complete?.(followUp) ?? followUp;
	const action = nextAction(complete, context.now, context);
	return isLongOverdue(complete, action, context.now) ? 'long-overdue' : sectionOf(action, context.now);
}
