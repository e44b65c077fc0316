import { nextAction } from '../agenda/next-action';
import { isLongOverdue, sectionOf, unsettledUntil } from '../agenda/sections';
import type { FollowUp, NextAction, NoteDate, Rule } from '../follow-up';
import { fact, type ExplainContext, type Explanation, type Fact, type ReachFields } from './explanation';

export const followUpNames = ({ contacts }: FollowUp): string[] => contacts.map(({ name }) => name);

/** The date from which words such as `Monday` are counted. */
export const noteDateFact = (noteDate: NoteDate): Fact => fact('counted-from.note-date', { noteDate });

/** Phone, email, company and time zone, and which note has them. */
function reachFacts(followUp: FollowUp, complete: FollowUp): Fact[] {
	const own: Record<string, string> = {};
	const added: Record<string, string> = {};
	for (const field of ['company', 'phone', 'email', 'timezone'] as const) {
		const value = complete[field];
		if (value !== null) (followUp[field] === null ? added : own)[field] = value;
	}
	const some = (fields: ReachFields) => Object.keys(fields).length > 0;
	return [
		...(some(own) ? [fact('reach.own', { fields: own })] : []),
		...(some(added) ? [fact('reach.contact-note', { fields: added })] : []),
	];
}

function attemptsFact({ entries }: FollowUp, { attempts, attemptLimit, lastOutcome }: NextAction): Fact {
	const made = entries.filter(({ kind }) => kind === 'attempt');
	const last = made.at(-1);
	if (!last) return fact('attempts.none', { limit: attemptLimit });
	return fact('attempts.count', {
		unanswered: attempts,
		limit: attemptLimit,
		all: made.length,
		last: lastOutcome,
		at: last.at,
	});
}

/** Whether another fact or problem of the explanation has given the reason for the date. */
function isReasonKnown({ state, reason }: NextAction): boolean {
	if (state === 'waiting') return true;
	if (reason.rule === 'no-date') return reason.problem !== null;
	return 'date' in reason && reason.date?.kind === 'words';
}

function businessDaysOf(rule: Rule, { settings }: ExplainContext): number {
	if (rule === 'call') return settings.callGap;
	if (rule === 'sent') return settings.replyGap;
	return rule === 'applied' ? settings.coldDelay : 0;
}

/** State, deciding row of the agenda's table and attempts of a follow-up at the present moment. */
export function stateFacts(followUp: FollowUp, context: ExplainContext): Fact[] {
	const complete = context.complete?.(followUp) ?? followUp;
	const action = nextAction(complete, context.now, context);
	const { rule } = action.reason;
	return [
		...reachFacts(followUp, complete),
		...(followUp.cold ? [fact(action.kind === 'cold' ? 'cold.still' : 'cold.over', {})] : []),
		fact('now.state', { action, known: isReasonKnown(action) }),
		fact('rule.decided', {
			rule,
			unanswered: action.attempts,
			limit: action.attemptLimit,
			businessDays: businessDaysOf(rule, context),
		}),
		attemptsFact(followUp, action),
	];
}

/** The section in which the sidebar shows a follow-up at the present moment. */
export function sectionNow(followUp: FollowUp, context: ExplainContext): Explanation['section'] {
	const complete = context.complete?.(followUp) ?? followUp;
	const action = nextAction(complete, context.now, context);
	if (isLongOverdue(complete, action, context.now)) return 'long-overdue';
	const { state, endedAt } = action;
	const unsettled = state === 'reached' && endedAt !== null && context.now < unsettledUntil(endedAt, context.settings);
	return unsettled ? 'to-decide' : sectionOf(action, context.now);
}
