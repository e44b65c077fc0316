import { agenda } from '../../../../src/core/agenda/agenda';
import { calledTogether } from '../../../../src/core/agenda/persons/called-together';
import type { FollowUp } from '../../../../src/core/follow-up';
import { attempt, event, followUp, person, policyOf, when } from '../builders';

const NOW = '2026-11-23T08:00';
const plan = (text: string, more: Partial<FollowUp>, names = ['Kim Lee']) =>
	followUp({ path: `${text}.md`, text, contacts: names.map((name) => person(name)), ...more });

const KIM = [
	plan('missed', { act: when('2026-11-19') }),
	plan('today', { act: when('2026-11-23') }),
	plan('later today', { act: when('2026-11-23T17:00') }),
	plan('enough', { attemptsAllowed: 1, entries: [attempt('2026-11-02', 'sent')] }),
	plan('appointment', { act: when('2026-11-25T09:00') }),
	plan('appointment again', { act: when('2026-11-25T09:00') }),
	plan('tomorrow', { act: when('2026-11-24') }),
	plan('waiting', { expected: when('2026-11-23') }),
	plan('undated', {}),
	plan('closed', { entries: [event('2026-11-22', 'closed')] }),
	plan('with Ana', { act: when('2026-11-23') }, ['Kim Lee', 'Ana Reyes']),
	plan('Ana', { act: when('2026-11-23') }, ['Ana Reyes']),
];

/** What a call about one follow-up covers besides it. */
function covered(text: string): string[] {
	const rows = agenda(KIM, NOW, policyOf()).groups.flatMap((group) => group.rows);
	const row = rows.find(({ followUp: each }) => each.text === text);
	if (!row) throw new Error(`There is no ${text}.`);
	const others = rows.filter((each) => each !== row);
	const keys = calledTogether(row, others, NOW);
	return others.filter(({ key }) => keys.includes(key)).map(({ followUp: each }) => each.text);
}

describe('one call covers', () => {
	it('what is due with that person today or earlier', () => {
		expect(covered('missed').sort()).toEqual(['enough', 'later today', 'today']);
		expect(covered('tomorrow').sort()).toEqual(['enough', 'later today', 'missed', 'today']);
	});

	it('the same call in another note', () => {
		expect(covered('appointment')).toContain('appointment again');
	});

	it('nothing else if it is with several people', () => {
		expect(covered('with Ana')).toEqual([]);
		expect(covered('Ana')).toEqual([]);
	});
});
