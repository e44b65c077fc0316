import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Returns the first follow-up of a note of Thu 2026-11-19. */
function first(text: string, properties: Record<string, unknown> | null = null) {
	const source = { path: '2026-11-19 Talk.md', text, properties, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS).followUps[0];
}

/** Returns the words that were not understood, for each date that was read only in part. */
const unread = (followUp: ReturnType<typeof first>) =>
	(followUp?.problems ?? []).flatMap((problem) => (problem.code === 'date.partly-read' ? [problem.unread] : []));

describe('a date that was read only in part is flagged and not used', () => {
	test.each([
		['follow-up', 'the Monday after Easter', 'after Easter'],
		['expecting', 'the Monday after Easter', 'after Easter'],
		['follow-up', 'not Monday', 'not'],
	])('in the property %s: %s', (name, value, words) => {
		const followUp = first('', { [name]: value, contact: 'Dana' });
		expect([followUp?.act, followUp?.expected, followUp?.fallback]).toEqual([null, null, null]);
		expect(unread(followUp)).toEqual([words]);
	});

	test.each(['[due:: the Monday after Easter]', '[follow-up:: the Monday after Easter]'])(
		'in the field %s',
		(field) => {
			const followUp = first(`- Follow up with Dana ${field}`);
			expect(followUp?.act).toBeNull();
			expect(unread(followUp)).toEqual(['after Easter']);
		},
	);

	test('in a field for what they promised', () => {
		const followUp = first('- Follow up with Dana Dec 1 [expecting:: the Monday after Easter]');
		expect([followUp?.act?.day, followUp?.expected]).toEqual(['2026-12-01', null]);
		expect(unread(followUp)).toEqual(['after Easter']);
	});

	test.each([
		'2026-11-20 09:00 Call: left message. Calling back the Monday after Easter',
		'11/20 8:10 called, voicemail, will call back the Monday after Easter',
		'11/20 8:10 spoke, she will write the Monday after Easter',
	])('in the attempt %s', (attempt) => {
		const followUp = first(`- Follow up with Dana Monday\n\t- ${attempt}`);
		const [entry] = followUp?.entries ?? [];
		expect(entry).toMatchObject({ kind: 'attempt', callingBack: null, expecting: null, next: null });
		expect(unread(followUp)).toEqual(['after Easter']);
	});

	test('in "Snoozed until"', () => {
		const followUp = first('- Follow up with Dana Monday\n\t- 2026-11-20 17:20 Snoozed until the Monday after Easter');
		expect(followUp?.entries).toMatchObject([{ event: 'snoozed', until: null }]);
		expect(unread(followUp)).toEqual(['after Easter']);
	});
});

describe('it is not flagged', () => {
	test('in an attempt that a later one follows', () => {
		const entries = ['11/20 8:10 called, voicemail, will call back the Monday after Easter', '11/23 8:10 spoke'];
		expect(unread(first(`- Follow up with Dana Monday\n${entries.map((entry) => `\t- ${entry}\n`).join('')}`))).toEqual(
			[],
		);
	});

	test.each(['called, she was out on Cyber Monday', 'spoke about the Monday after Easter'])(
		'in words of an attempt that plan nothing: %s',
		(words) => {
			expect(unread(first(`- Follow up with Dana Monday\n\t- 11/20 8:10 ${words}`))).toEqual([]);
		},
	);

	test('in words that are wholly read', () => {
		const followUp = first(
			'- Follow up with Dana Monday\n\t- 11/20 8:10 called, will call back not Monday but Tuesday 9:00',
		);
		expect(followUp?.entries).toMatchObject([{ callingBack: '2026-11-24T09:00' }]);
		expect(unread(followUp)).toEqual([]);
	});
});
