import fc from 'fast-check';
import { listNeeds } from '../../../src/core/notes/list-needs';
import { readNote, type NoteSource } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { drain } from '../../../src/core/steps';
import { runs } from '../../property-runs';
import { same } from '../../same';

const sourceOf = (text: string, properties: NoteSource['properties'] = null, path = 'Meetings/2026-11-19 Talk.md') => ({
	path,
	text,
	properties,
	propertiesBroken: false,
	created: '2026-11-19',
});

const isNeeded = (source: NoteSource, settings: Settings = DEFAULT_SETTINGS) => drain(listNeeds(source, settings));

describe('The list needs a note', () => {
	test.each([
		['- Follow up with Dana on Monday\n'],
		['Some words.\n\n## Next steps\n\n- Call Dana on Monday\n'],
		['- [x] Follow up with Dana on Monday\n'],
		['Lunch #follow-up with Dana on Monday\n'],
		['Waiting on Lucy (Fri)\n'],
		['contact:: [[Dana]]\nfollow-up:: Monday\n'],
	])('with %j', (text) => expect(isNeeded(sourceOf(text))).toBe(true));

	test.each<[NonNullable<NoteSource['properties']>]>([
		[{ 'follow-up': 'Monday' }],
		[{ contact: '[[Dana]]', expecting: 'Friday' }],
		[{ contact: '[[Dana]]', applied: '2026-11-12' }],
		[{ phone: '+1 312 555 0142' }],
		[{ aliases: ['Dee'] }],
		[{ 'no-calls': true }],
		[{ type: 'person' }],
	])('with the properties %j', (properties) => {
		expect(isNeeded(sourceOf('We talked.\n', properties, 'People/Dana Whitfield.md'))).toBe(true);
	});

	it('if its properties could not be parsed, which is a problem to show', () => {
		expect(isNeeded({ ...sourceOf('We talked.\n'), propertiesBroken: true })).toBe(true);
	});

	it('with any words if found lines are tracked by themselves', () => {
		expect(isNeeded(sourceOf("I'll call Dana on Monday.\n"), { ...DEFAULT_SETTINGS, trackFound: true })).toBe(true);
	});
});

describe('The list does not need a note', () => {
	test.each([
		['We talked about the budget.\n'],
		["I'll call Dana on Monday.\n"],
		['Dana will introduce me to Lee Park.\n'],
		['## Next steps\n\n- Water the plants\n'],
		['Follow-up interview went well.\n'],
		['## Script\n\n- Follow up with Dana on Monday\n'],
	])('with %j', (text) => expect(isNeeded(sourceOf(text))).toBe(false));

	it('with properties about something else', () => {
		expect(isNeeded(sourceOf('We talked.\n', { tags: ['note'], created: '2026-11-19' }))).toBe(false);
	});
});

const LINES = [
	'- Follow up with Dana on Monday',
	'- [ ] Next step: Lee will call on Friday',
	'## Next steps',
	'## Script',
	'- Call Kim tomorrow',
	'\t- 2026-11-20 08:30 Call: no answer',
	'ACTION: Ana to send the draft by Friday',
	'Waiting on Lucy (Fri)',
	'phone:: 555 0142',
	'next:: Monday',
	'We talked about the budget.',
	'```',
	'',
];
const PROPERTIES = [
	null,
	{ contact: '[[Dana]]' },
	{ 'follow-up': 'Monday' },
	{ 'follow-up': 'none', status: 'closed' },
	{ 'keep-in-touch': 'monthly' },
	{ applied: '2026-11-12' },
	{ purpose: 'call Dana on Friday' },
];

it('no note with a follow-up waits', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...LINES), { maxLength: 8 }),
			fc.constantFrom(...PROPERTIES),
			fc.constantFrom('Meetings/2026-11-19 Talk.md', 'People/Dana Whitfield.md'),
			(lines, properties, path) => {
				const source = sourceOf(lines.join('\n'), properties, path);
				if (readNote(source, DEFAULT_SETTINGS).followUps.length > 0) same(isNeeded(source), true);
			},
		),
		{ numRuns: runs(2_000) },
	);
});
