import type { Entry } from '../../../../src/core/follow-up';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { writeEntry } from '../../../../src/core/notes/write/write-attempt';
import { addFollowUp, type NewFollowUp } from '../../../../src/core/notes/write/write-follow-up';
import { attempt } from '../../agenda/builders';
import { idAt, readWith, writable } from './writable';

const entriesOf = (text: string, place = 0) => readWith(text).followUps[place]?.entries.map(({ at }) => at) ?? [];
const contactsOf = (text: string) => readWith(text).followUps.map(({ contacts }) => contacts[0]?.name);

function logged(text: string, place = 0, entry: Entry = attempt('2026-11-24T09:00', 'no answer')): string {
	const result = writeEntry(writable(text), idAt(text, place), entry);
	if (!('edits' in result)) throw new Error(result.refused);
	return applyEdits(text, result.edits);
}

function added(text: string, draft: Partial<NewFollowUp> = {}): string {
	const whole = { contact: 'Omar Haddad', expecting: null, due: '2026-12-01', purpose: '', ...draft };
	const result = addFollowUp(writable(text), whole);
	if (!('edits' in result)) throw new Error(result.refused);
	return applyEdits(text, result.edits);
}

describe('a promised call', () => {
	const alone =
		'---\nexpecting: Thursday\ncontact: Rosa\n---\n\n## Attempts\n- 2026-11-24 09:00 Call: left message. Calling back 2026-11-25 10:00\n';

	it('stays in the agenda when the user adds a line for another person', () => {
		const both = alone.replace('\n## Attempts', '\n- Follow up with Omar Wednesday\n\n## Attempts');
		expect(contactsOf(alone)).toEqual(['Rosa']);
		expect(contactsOf(both)).toEqual(['Rosa', 'Omar']);
		expect(entriesOf(both)).toEqual(entriesOf(alone));
	});
});

describe('a follow-up that only `applied` makes', () => {
	const front = '---\napplied: 2026-11-10\ncontact: Rosa\n---\n';

	it('is replaced by an open line with its contact or without a name', () => {
		expect(contactsOf(front)).toEqual(['Rosa']);
		expect(readWith(`${front}- Follow up with Rosa on Monday\n`).followUps.map(({ source }) => source)).toEqual([
			'line',
		]);
		expect(readWith(`${front}- Follow up on Monday\n`).followUps.map(({ source }) => source)).toEqual(['line']);
	});

	it.each([
		['a line with somebody else', '- Follow up with Omar on Monday\n'],
		['a closed line', '- [x] Follow up with Rosa on Monday\n'],
		['a line that was given up', '- Follow up with Rosa on Monday\n\t- 2026-11-24 09:00 Gave up\n'],
	])('stays in a note with %s', (_, lines) => {
		expect(readWith(front + lines).followUps.map(({ source }) => source)).toEqual(['property', 'line']);
	});

	it('stays listed if it has an attempt', () => {
		const text = `${front}- Follow up with Rosa on Monday\n\n## Attempts\n- 2026-11-24 09:00 Rosa, Call: no answer\n`;
		expect(readWith(text).followUps.map(({ source }) => source)).toEqual(['property', 'line']);
	});
});

describe('the line of an attempt', () => {
	it.each([
		['- Follow up with Rosa Tuesday\n\t- 2026-11-24 09:00 Call: no answer — ask her to #follow-up on fees\n'],
		['- Follow up with Rosa Tuesday\n\t- 11/24 called, no answer, #follow-up tomorrow\n'],
		['Follow up with Rosa: Tuesday\n- 2026-11-24 09:00 Call: no answer — #follow-up on Friday\n'],
	])('is never a follow-up: %j', (text) => {
		expect(contactsOf(text)).toEqual(['Rosa']);
		expect(entriesOf(text)).toHaveLength(1);
	});

	it('is not a follow-up by itself either', () => {
		expect(readWith('- 2026-11-24 09:00 Call: no answer — #follow-up on Friday\n').followUps).toEqual([]);
	});
});

describe('an entry is written to a place where it is read', () => {
	it('inside a quote inside an item', () => {
		const text = '- Lunch\n  > Follow up with Rosa Friday\n  - paid by me\n';
		const after = logged(text);
		expect(after).toBe(
			'- Lunch\n  > Follow up with Rosa Friday\n  > - 2026-11-24 09:00 Call: no answer\n  - paid by me\n',
		);
		expect(entriesOf(after)).toEqual(['2026-11-24T09:00']);
	});

	it.each([
		['HTML', '<div>\nnever closed\n'],
		['a script tag', '<script>\nnever closed\n'],
		['a comment', '<!-- never closed\n'],
		['a fence', '```\nnever closed\n'],
	])('above %s that is never closed', (_, block) => {
		const text = `---\nfollow-up: Monday\ncontact: Rosa\n---\nWords.\n\n${block}`;
		expect(entriesOf(logged(text))).toEqual(['2026-11-24T09:00']);
	});
});

describe('a new follow-up', () => {
	it('does not break an underlined heading', () => {
		const text = '---\nfollow-up: Friday\ncontact: Rosa\n---\nAttempts\n---\n- 2026-11-20 09:00 Call: no answer\n';
		const after = added(text);
		expect(entriesOf(after)).toEqual(['2026-11-20T09:00']);
		expect(contactsOf(after)).toEqual(['Rosa', 'Omar Haddad']);
	});

	it.each(['Joe Friday', 'April', 'Sunday Okafor', 'Will Chen', 'Rosa on Monday'])(
		'with %s is with that contact on the entered day',
		(contact) => {
			expect(readWith(added('Words.\n', { contact })).followUps[0]).toMatchObject({
				contacts: [{ name: contact }],
				act: { day: '2026-12-01' },
			});
		},
	);

	it('writes its contact as a link if plain words would be misread', () => {
		expect(added('Words.\n', { contact: 'Rosa on Monday' })).toContain('with [[Rosa on Monday]] on 2026-12-01');
	});

	it('writes its purpose as a field if plain words would be misread', () => {
		const after = added('Words.\n', { purpose: 'two plans. Then call Lee on Tuesday' });
		expect(after).toContain('[purpose:: two plans. Then call Lee on Tuesday]');
	});

	it.each([
		['contact-misread', { contact: 'a ] [[ b' }],
		['contact-misread', { contact: '@@' }],
		['purpose-misread', { purpose: 'a #b [1 (2. Then call Lee on Tuesday' }],
	] as const)('is refused as %s where no form reads as entered', (code, draft) => {
		const whole = { contact: 'Rosa', expecting: null, due: '2026-12-01', purpose: '', ...draft };
		expect(addFollowUp(writable('Words.\n'), whole)).toEqual({ refused: code });
	});
});

describe('an entry of a property follow-up', () => {
	const two = '---\nfollow-up:\n  - Call Rosa on 2026-11-24\n  - Call Omar on 2026-11-30\n---\n';

	it('is written for its follow-up after the values change order', () => {
		const id = idAt(two, 1);
		const swapped = '---\nfollow-up:\n  - Call Omar on 2026-11-30\n  - Call Rosa on 2026-11-24\n---\n';
		const result = writeEntry(writable(swapped), id, attempt('2026-11-24T09:00', 'no answer'));
		if (!('edits' in result)) throw new Error(result.refused);
		const after = applyEdits(swapped, result.edits);
		expect(entriesOf(after, 0)).toEqual(['2026-11-24T09:00']);
		expect(entriesOf(after, 1)).toEqual([]);
	});

	it('is not written after its value is removed or changed', () => {
		const gone = '---\nfollow-up:\n  - Call Omar on 2026-11-30\n---\n';
		const changed = two.replace('Rosa on 2026-11-24', 'Rosa on 2026-11-25');
		for (const text of [gone, changed]) {
			expect(writeEntry(writable(text), idAt(two, 0), attempt('2026-11-24T09:00', 'no answer'))).toEqual({
				refused: 'target-gone',
			});
		}
	});

	it('has its contact, as a link if the contact has one', () => {
		const linked = '---\ncontact: "[[People/Rosa Lima]]"\nfollow-up: 2026-11-24\n---\n';
		expect(logged(linked)).toContain('- 2026-11-24 09:00 [[People/Rosa Lima]], Call: no answer');
		expect(entriesOf(logged(linked))).toEqual(['2026-11-24T09:00']);
		expect(logged(two, 1)).toContain('- 2026-11-24 09:00 Omar, Call: no answer');
	});

	it('is not written a second time', () => {
		const once = logged(two);
		expect(writeEntry(writable(once), idAt(once), attempt('2026-11-24T09:00', 'no answer'))).toEqual({
			refused: 'already-logged',
		});
	});
});
