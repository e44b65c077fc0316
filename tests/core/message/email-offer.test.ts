import { callsBeforeEmail, shortEmail } from '../../../src/core/message/email-offer';
import type { State } from '../../../src/core/follow-up';
import { attempt, event, followUp } from '../agenda/builders';

const call = (day: number, outcome: 'no answer' | 'left message' = 'no answer') =>
	attempt(`2026-11-${day}T09:00`, outcome);
const calls = (entries: Parameters<typeof followUp>[0], state: State = 'due') =>
	callsBeforeEmail(followUp(entries), { state });

describe('a short email beside the next call', () => {
	it('after two unanswered calls of a round', () => {
		expect(calls({ entries: [call(17)] })).toBeNull();
		expect(calls({ entries: [call(17), call(18, 'left message')] })).toBe(2);
		expect(calls({ entries: [call(17), call(18), call(19)] }, 'scheduled')).toBe(3);
	});

	it.each<[string, Parameters<typeof followUp>[0], State]>([
		['an answer between them', { entries: [call(17), attempt('2026-11-18T09:00', 'spoke'), call(19)] }, 'due'],
		['a reopening between them', { entries: [call(17), event('2026-11-18', 'reopened'), call(19)] }, 'due'],
		['an email that was sent', { entries: [call(17), call(18), attempt('2026-11-18T10:00', 'sent')] }, 'due'],
		['an email before them', { entries: [attempt('2026-11-16T10:00', 'sent'), call(17), call(18)] }, 'due'],
		[
			'texts without an answer',
			{ entries: [call(17), attempt('2026-11-18T10:00', 'no answer', { channel: 'Text' })] },
			'due',
		],
		['a wrong number', { entries: [call(17), attempt('2026-11-18T10:00', 'wrong number')] }, 'due'],
		['a contact who wants no calls', { entries: [call(17), call(18)], noCalls: true }, 'due'],
		['the limit', { entries: [call(17), call(18)] }, 'decide'],
		['a follow-up that is over', { entries: [call(17), call(18)] }, 'closed'],
	])('not after %s', (_, given, state) => {
		expect(calls(given, state)).toBeNull();
	});
});

describe('the words of the email', () => {
	const settings = { whoIAm: 'Robin Ames, a pricing analyst', whatIOffer: 'I price lanes' };
	const source = (more: Parameters<typeof followUp>[0]) =>
		({ followUp: followUp(more), kind: 'meeting', settings, nextCall: null }) as const;

	it('are those of the message, without the next call', () => {
		const script = 'This is Robin Ames.\n\nI’m calling about the study.\n\nI’ll call again tomorrow at 8:30.';
		const { subject, body } = shortEmail(source({ purpose: 'the study' }), script);
		expect(subject).toBe('The study');
		expect(body).toBe("Hello Dana,\n\nThis is Robin Ames. I'm writing about the study.");
	});

	it('are who, why and one ask without a message', () => {
		const { subject, body } = shortEmail(source({ purpose: 'the study', ask: 'an introduction to Lee' }), null);
		expect(subject).toBe('The study');
		expect(body).toContain('Hello Dana,');
		expect(body).toContain("I'm writing about the study.");
		expect(body).toContain('May I ask you for an introduction to Lee?');
		expect(body).not.toMatch(/call|price lanes/);
	});

	it('are none if nothing is known', () => {
		const nothing = followUp({ noteDate: { day: null, time: null, source: 'unknown', name: null } });
		const unknown = {
			followUp: nothing,
			kind: 'meeting',
			settings: { whoIAm: '', whatIOffer: '' },
			nextCall: null,
		} as const;
		expect(shortEmail(unknown, null)).toEqual({ subject: '', body: '' });
	});
});
