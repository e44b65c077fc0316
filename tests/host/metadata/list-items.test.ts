import { computeMetadata } from './index';
import { itemsOf } from './notation';

const table: Array<{ what: string; text: string; items: string[] }> = [
	{
		what: 'in the first line, with -1 as their parent',
		text: '- a\n- b',
		items: ['0:0-0:3 under -1', '1:0-1:3 under -1'],
	},
	{ what: 'in the second line, with -1 too', text: '\n- a', items: ['1:0-1:3 under -1'] },
	{
		what: 'further down, with the first line of their list',
		text: '# a\n\n- b\n- c',
		items: ['2:0-2:3 under -2', '3:0-3:3 under -2'],
	},
	{
		what: 'in two lists',
		text: '- a\n\n* b\n* c',
		items: ['0:0-0:3 under -1', '2:0-2:3 under -2', '3:0-3:3 under -2'],
	},
	{
		what: 'under others',
		text: '- a\n  - b\n    - c\n- d',
		items: ['0:0-0:3 under -1', '1:2-1:5 under 0', '2:4-2:7 under 1', '3:0-3:3 under -1'],
	},
	{ what: 'indented further than need be', text: '- a\n    - b', items: ['0:0-0:3 under -1', '1:2-1:7 under 0'] },
	{ what: 'indented by a tab', text: '- a\n\t- b', items: ['0:0-0:3 under -1', '1:1-1:4 under 0'] },
	{ what: 'indented at the root', text: ' - a', items: ['0:0-0:4 under -1'] },
	{ what: 'under a number with a parenthesis', text: '1) a\n    1) b', items: ['0:0-0:4 under -1', '1:3-1:8 under 0'] },
	{ what: 'under a number with a full stop', text: '1. a\n    1. b', items: ['0:0-0:4 under -1', '1:4-1:8 under 0'] },
	{ what: 'of several lines', text: '- a\n  b\nc\n- d', items: ['0:0-2:1 under -1', '3:0-3:3 under -1'] },
	{ what: 'of several paragraphs', text: '- a\n\n  b', items: ['0:0-2:3 under -1'] },
	{ what: 'with code', text: '- a\n  ```\n  b\n  ```', items: ['0:0-3:5 under -1'] },
	{
		what: 'parted by a blank line, up to the blank line',
		text: '- a\n\n- b\n',
		items: ['0:0-1:0 under -1', '2:0-2:3 under -1'],
	},
	{ what: 'up to their first child only', text: '- a\n  - b\n\n  c', items: ['0:0-0:3 under -1', '1:2-1:5 under 0'] },
	{
		what: 'with a blank line after the child',
		text: '- a\n  - b\n\n- c',
		items: ['0:0-0:3 under -1', '1:2-1:5 under 0', '3:0-3:3 under -1'],
	},
	{ what: 'in a quote', text: '> - a\n>     - b', items: ['0:2-0:5 under -1', '1:4-1:9 under 0'] },
	{ what: 'in a callout', text: 'x\n\n> [!todo]\n> - a', items: ['3:2-3:5 under -3'] },
	{ what: 'that are empty', text: '-\n- a', items: ['0:0-0:1 under -1', '1:0-1:3 under -1'] },
	{ what: 'in no comment', text: '%%\n- a\n%%', items: [] },
	{ what: 'in no code', text: '```\n- a\n```', items: [] },
	{ what: 'after no invisible space', text: '- a\n\u200B\t- b', items: ['0:0-1:5 under -1'] },
];

describe('list items', () => {
	test.each(table)('$what', ({ text, items }) => {
		expect(itemsOf(computeMetadata(text))).toEqual(items);
	});

	test.each([
		['- [ ] a', ' '],
		['- [x] a', 'x'],
		['* [-] a', '-'],
		['+ [/]\ta', '/'],
		['1. [X] a', 'X'],
		['1) [🙂] a', '🙂'],
		['- [ ]   a', ' '],
		['-   [ ] a', ' '],
	])('%j is a task marked %j', (text, task) => {
		expect(computeMetadata(text).listItems?.[0]?.task).toBe(task);
	});

	test.each(['- a', '- [ ]a', '- []', '- [xx] a', '- [a](b.md) c', '- a [ ] b', '- \\[ ] a'])(
		'%j is no task',
		(text) => {
			expect(computeMetadata(text).listItems?.[0]).toBeDefined();
			expect(computeMetadata(text).listItems?.[0]).not.toHaveProperty('task');
		},
	);
});
