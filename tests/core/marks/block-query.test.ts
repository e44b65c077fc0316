import { readBlock } from '../../../src/core/marks/block-query';

const NOTHING = { contact: '', filter: '', show: null, thisNote: false, problems: [] };
const NOW = ['promised-now', 'overdue', 'today', 'to-decide'];

test.each([
	['', { ...NOTHING, sections: NOW }],
	['\n# a note to myself\n\n', { ...NOTHING, sections: NOW }],
	['section: today, Overdue,promised now', { ...NOTHING, sections: ['today', 'overdue', 'promised-now'] }],
	['Section: found\r\nSHOW: 10', { ...NOTHING, sections: ['found'], show: 10 }],
	['contact: [[People/Kim|Kim]]', { ...NOTHING, sections: NOW, contact: 'Kim' }],
	['contact: "Kim Lee"', { ...NOTHING, sections: NOW, contact: 'Kim Lee' }],
	['contact: "[[Kim Lee]]"', { ...NOTHING, sections: NOW, contact: 'Kim Lee' }],
	['contact: [[Kim Lee]]\nnote: this', { ...NOTHING, sections: NOW, contact: 'Kim Lee', thisNote: true }],
	['filter: is:cold northwind', { ...NOTHING, sections: NOW, filter: 'is:cold northwind' }],
	['filter: "is: it" -IS:over is:', { ...NOTHING, sections: NOW, filter: '"is: it" -IS:over is:' }],
	['filter: dana is:blue', { ...NOTHING, sections: NOW, filter: 'dana', problems: [expect.anything()] }],
	['section: today, today', { ...NOTHING, sections: ['today'] }],
	['section:', { ...NOTHING, sections: NOW }],
])('%j', (source, query) => expect(readBlock(source)).toEqual(query));

test.each([
	['colour: red', ['unknown-key colour']],
	['__proto__: x', ['unknown-key __proto__']],
	['today', ['no-key today']],
	[': today', ['no-key : today']],
	['section: today, tomorrow', ['unknown-value section tomorrow']],
	['show: many', ['unknown-value show many']],
	['show: 0', ['unknown-value show 0']],
	['show: -3', ['unknown-value show -3']],
	['note: Other', ['unknown-value note Other']],
	['filter: is:blue', ['unknown-value filter is:blue']],
	['filter: dana -is:blue is:overdue is:red', ['unknown-value filter -is:blue', 'unknown-value filter is:red']],
	['show: 5\nshow: 10', ['key-twice show']],
])('%j is said', (source, said) => {
	const { problems } = readBlock(source);
	expect(
		problems.map((problem) => {
			const words = problem.code === 'no-key' ? problem.words : problem.key;
			return [problem.code, words, ...('value' in problem ? [problem.value] : [])].join(' ');
		}),
	).toEqual(said);
});
