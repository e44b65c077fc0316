import { peopleMet } from '../../../../src/core/notes/above/headed-meetings';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const met = (heading: string) =>
	peopleMet(heading)
		.map(({ name, link }) => (link === null ? name : `[[${name}]]`))
		.join(', ');

describe('whom the user meets by a heading', () => {
	it.each([
		['Call with [[Ola Berg]]', '[[Ola Berg]]'],
		['Call with Ola Berg', 'Ola Berg'],
		['Phone call with Ola', 'Ola'],
		['Coffee with [[Eva Gone|Eva]]', '[[Eva Gone]]'],
		['Coffee with [[Eva Gone]] about [[Rail]]', '[[Eva Gone]]'],
		['Lunch with [[Eva Gone]] and [[Ola Berg]]', '[[Eva Gone]], [[Ola Berg]]'],
		['Lunch with Eva Gone & Ola Berg', 'Eva Gone, Ola Berg'],
		['Coffee: [[Eva Gone]]', '[[Eva Gone]]'],
		['Meeting – Ola Berg', 'Ola Berg'],
		['1:1 with [[Ola Berg]]', '[[Ola Berg]]'],
		['1:1 [[Ola Berg]]', '[[Ola Berg]]'],
		['Coffee [[Ola Berg]]', '[[Ola Berg]]'],
		['Second interview with [[Ola Berg]] (Brightline)', '[[Ola Berg]]'],
		['Interview at Brightline with [[Ola Berg]]', '[[Ola Berg]]'],
		['Quick chat w/ [[Ola Berg]]', '[[Ola Berg]]'],
		['Coffee with my mentor [[Ola Berg]]', '[[Ola Berg]]'],
		['2026-11-19 Call with [[Ola Berg]]', '[[Ola Berg]]'],
		['[[2026-11-19]] Call with [[Ola Berg]]', '[[Ola Berg]]'],
		['Thu 19 Nov, 10 am: call with [[Ola Berg]]', '[[Ola Berg]]'],
		['14:00 Coffee with [[Ola Berg]]', '[[Ola Berg]]'],
		['☕ Coffee with [[Ola Berg]]', '[[Ola Berg]]'],
		['Notes from my call with [[Ola Berg]]', '[[Ola Berg]]'],
		['Met [[Ola Berg]] at the fair', '[[Ola Berg]]'],
		['Spoke to Ola Berg', 'Ola Berg'],
	])('%s', (heading, expected) => expect(met(heading)).toBe(expected));

	it.each([
		['still to do', 'Call [[Ola Berg]]'],
		['still to do, without a link', 'Call Ola Berg'],
		['another act', 'Email [[Ola Berg]]'],
		['to be arranged', 'Schedule coffee with [[Ola Berg]]'],
		['prepared', 'Call with [[Ola Berg]]: prep'],
		['an agenda', 'Lunch with [[Ola Berg]] - agenda'],
		['called off', 'Coffee with [[Ola Berg]] (cancelled)'],
		['about somebody', 'Meeting about [[Ola Berg]]'],
		['questions', 'Interview questions: [[Ola Berg]]'],
		['only a person', '[[Ola Berg]]'],
		['only an occasion', 'Coffee'],
		['nobody', 'Meeting with the team'],
		['a job', 'Call with Recruiter'],
		['another word', 'Callback for Ola Berg'],
		['a matter', 'Meeting: budget'],
	])('nobody where it is %s: %s', (_what, heading) => expect(met(heading)).toBe(''));
});

/** `3 2026-11-23 14:00 Ola Berg`: the line, day, time and people of each meeting that headings of a note name. */
function meetings(text: string, path = '2026-11-23.md', properties: Record<string, unknown> | null = null) {
	const source = { path, text, properties, propertiesBroken: false, created: '2026-11-01' };
	const { headedMeetings = [], headed = [] } = readNote(source, DEFAULT_SETTINGS);
	const sections = headedMeetings.map(({ line, day, time, contacts }) =>
		[line, day, ...(time === null ? [] : [time]), ...contacts.map(({ name }) => name)].join(' '),
	);
	return [...headed.map(({ name }) => `note ${name}`), ...sections];
}

describe('the meetings of headings', () => {
	it.each<[string, readonly string[], readonly string[]]>([
		['in a daily note', meetings('Rain.\n\n## Call with [[Ola Berg]]\nRail.\n'), ['3 2026-11-23 Ola Berg']],
		['with a time', meetings('## 14:00 Call with [[Ola Berg]]\n'), ['1 2026-11-23 14:00 Ola Berg']],
		['of the whole note', meetings('# Coffee with [[Eva Gone]]\nRail.\n'), ['note Eva Gone']],
		[
			'of the whole note, with a follow-up',
			meetings('# Coffee with [[Eva Gone]]\n- Follow up next Monday about rail\n'),
			['note Eva Gone'],
		],
		[
			'of several people',
			meetings('## Call with [[Ola Berg]]\nx\n## Lunch with Eva Gone\n'),
			['1 2026-11-23 Ola Berg', '3 2026-11-23 Eva Gone'],
		],
		['with its own day', meetings('## 2026-11-19 Call with [[Ola Berg]]\n', 'Log.md'), ['1 2026-11-19 Ola Berg']],
		['below a day', meetings('## 2026-11-19\n### Call with [[Ola Berg]]\n', 'Log.md'), ['2 2026-11-19 Ola Berg']],
		[
			'in an application, with its own day',
			meetings('## 2026-11-19 Call with [[Ola Berg]]\n', 'Brightline.md', { applied: '2026-11-10' }),
			['1 2026-11-19 Ola Berg'],
		],
	])('%s', (_what, found, expected) => expect(found).toEqual(expected));

	it.each<[string, readonly string[]]>([
		['of another day', meetings('## Call with [[Ola Berg]] tomorrow\n')],
		['of a weekday', meetings('## Thursday: call with [[Ola Berg]]\n')],
		['in a note without a day', meetings('## Call with [[Ola Berg]]\n', 'Log.md')],
		[
			'on the day of an application',
			meetings('## Call with [[Ola Berg]]\n', 'Brightline.md', { applied: '2026-11-10' }),
		],
		['on the day a note was created', meetings('## Call with [[Ola Berg]]\n', 'Log.md', { created: '2026-11-10' })],
		['in code', meetings('```\n## Call with [[Ola Berg]]\n```\n')],
		['in a quote', meetings('> ## Call with [[Ola Berg]]\n')],
		['about a letter', meetings('# Letter to [[Eva Gone]]\n')],
		['about a matter of somebody', meetings('# Budget of [[Eva Gone]]\n')],
	])('are none %s', (_what, found) => expect(found).toEqual([]));
});
