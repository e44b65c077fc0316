import { problemsToCheck } from '../../../src/core/agenda/row';
import { row } from '../../ui/rows';

const codes = (due: string | null) =>
	problemsToCheck(
		row({
			followUp: { problems: [{ code: 'date.missing' }, { code: 'note-date.assumed' }] },
			action: { due, state: due === null ? 'undated' : 'snoozed' },
		}),
	).map(({ code }) => code);

test('a missing date is to check until a snooze or a call settles the day; other problems stay', () => {
	expect(codes(null)).toEqual(['date.missing', 'note-date.assumed']);
	expect(codes('2026-11-26')).toEqual(['note-date.assumed']);
});
