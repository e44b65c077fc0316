import { endOrReopen, listCommand } from '../../../src/ui/sidebar/list-keys';
import { recordingActions, row } from '../rows';

const key = (name: string, more = {}) => ({
	...{ key: name, altKey: false, ctrlKey: false, metaKey: false, isComposing: false },
	...more,
});

test.each([
	['l', 'log'],
	['s', 'snooze'],
	['c', 'end'],
	['g', 'give-up'],
	['r', 'reopen'],
	['o', 'note'],
	['C', 'end'],
	['/', 'filter'],
	['ArrowDown', 'next'],
	['ArrowRight', 'open'],
])('the key %s asks to %s', (name, command) => {
	expect(listCommand(key(name), false)).toBe(command);
});

test.each([
	['another letter', key('x')],
	['a browser’s own copy', key('c', { ctrlKey: true })],
	['a reload', key('r', { metaKey: true })],
	['a letter that an input method composes', key('g', { isComposing: true })],
	['a word every object knows', key('constructor')],
])('%s is none of ours', (_, pressed) => {
	expect(listCommand(pressed, false)).toBeNull();
});

test('what is open can be ended and what is over reopened, never the other way round', () => {
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
	for (const state of ['closed', 'gave-up', 'reached'] as const) expect(tried(state)).toEqual([['reopen'], ['reopen']]);
});
