import { listCommand } from '../../../../src/ui/sidebar/list/list-keys';

const key = (name: string, more = {}) => ({
	...{ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false },
	...more,
});

test.each([
	['l', 'log'],
	['s', 'snooze'],
	['d', 'date'],
	['e', 'explain'],
	['c', 'end'],
	['g', 'give-up'],
	['r', 'reopen'],
	['o', 'note'],
	['C', 'end'],
	['/', 'filter'],
	['ArrowDown', 'next'],
	['ArrowRight', 'open'],
])('the key %s means %s', (name, command) => {
	expect(listCommand(key(name), false)).toBe(command);
});

test.each([
	['another letter', key('x')],
	['a browser’s own copy', key('c', { ctrlKey: true })],
	['a letter with Shift, which the user may have bound', key('L', { shiftKey: true })],
	['a reload', key('r', { metaKey: true })],
	['a letter that an input method composes', key('g', { isComposing: true })],
	['the name of a property that every object has', key('constructor')],
])('%s means nothing in the list', (_, pressed) => {
	expect(listCommand(pressed, false)).toBeNull();
});

test.each([
	['ArrowDown', 'extend-next'],
	['ArrowUp', 'extend-previous'],
])('Shift with %s selects rows', (name, command) => {
	expect(listCommand(key(name, { shiftKey: true }), false)).toBe(command);
});

test('a slash that needs Shift, as on German keyboards, means the filter', () => {
	expect(listCommand(key('/', { shiftKey: true }), false)).toBe('filter');
});
