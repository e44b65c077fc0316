import { endOrReopen } from '../../../../src/ui/sidebar/list/list-keyboard';
import { recordingActions, row } from '../../rows';

test('open follow-ups can be closed and closed ones reopened, never the other way round', () => {
	const tried = (state: 'due' | 'closed' | 'gave-up' | 'reached') => {
		const { actions, asked } = recordingActions({});
		const given = row({ action: { state } });
		const done = (['end', 'give-up', 'reopen'] as const).filter((command) => endOrReopen(command, given, actions));
		return [done, asked.map((one) => one.split(' ')[0])];
	};
	expect(tried('due')).toEqual([
		['end', 'give-up'],
		['close', 'giveUp'],
	]);
	for (const state of ['closed', 'gave-up', 'reached'] as const)
		expect(tried(state)).toEqual([['reopen'], ['askToReopen']]);
});
