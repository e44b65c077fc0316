import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { readNote } from '../../../../src/core/notes/read-note';
import type { AmendResult } from '../../../../src/core/notes/write/amend';
import { fillInContact, fillInDate } from '../../../../src/core/notes/write/fill-in';
import type { WritableNote } from '../../../../src/core/notes/write/proven-edit';
import { setPhone } from '../../../../src/core/notes/write/set-phone';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { writable } from './writable';

function after(text: string, change: (note: WritableNote, id: string) => AmendResult): string {
	const note = writable(text, DEFAULT_SETTINGS, 'Journal/2026-11-19.md');
	const [followUp] = readNote(note.source, DEFAULT_SETTINGS).followUps;
	const result = change(note, followUp?.id ?? '');
	return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
}

describe('A date is filled in', () => {
	const dated = (text: string, moment = '2026-11-26') => after(text, (note, id) => fillInDate(note, id, moment));
	test.each([
		['- Follow up with Dana', '- Follow up with Dana on 2026-11-26'],
		['- Follow up with Dana about the article #job', '- Follow up with Dana about the article on 2026-11-26 #job'],
		['- Follow up with Dana. She likes maps.\n', '- Follow up with Dana. She likes maps. [due:: 2026-11-26]\n'],
		['- Follow up with Dana after Easter', '- Follow up with Dana after Easter [due:: 2026-11-26]'],
		['---\ncontact: Dana\nfollow-up: when she is back\n---\n', '---\ncontact: Dana\nfollow-up: 2026-11-26\n---\n'],
		['---\nfollow-up: Call Dana\n---\n', '---\nfollow-up: Call Dana on 2026-11-26\n---\n'],
		[
			'---\nfollow-up: ["Ring [[Dana]]", Call Lee Monday]\n---\n',
			'---\nfollow-up: ["Ring [[Dana]] on 2026-11-26", Call Lee Monday]\n---\n',
		],
	])('%j', (text, expected) => expect(dated(text)).toBe(expected));

	test('with a time', () => {
		expect(dated('- Follow up with Dana', '2026-11-26T08:30')).toBe('- Follow up with Dana on 2026-11-26 at 08:30');
	});
});

describe('A contact is filled in', () => {
	const named = (text: string, name = 'Dana Whitfield') => after(text, (note, id) => fillInContact(note, id, name));
	test.each([
		['- [ ] Check in on Monday #follow-up', '- [ ] Check in on Monday with Dana Whitfield #follow-up'],
		['- Next step: call again on Monday.', '- Next step: call again on Monday. [contact:: Dana Whitfield]'],
		['---\nfollow-up: Monday\n---\n', '---\nfollow-up: Monday\ncontact: "Dana Whitfield"\n---\n'],
	])('%j', (text, expected) => expect(named(text)).toBe(expected));

	test('as a link', () => {
		expect(named('- [ ] Check in on Monday #follow-up', '[[Dana Whitfield]]')).toBe(
			'- [ ] Check in on Monday with [[Dana Whitfield]] #follow-up',
		);
	});

	test.each([
		['Kim, Lee and Ana', '- [ ] Check in on Monday with Kim, Lee and Ana #follow-up', ['Kim', 'Lee', 'Ana']],
		['Kim & Lee', '- [ ] Check in on Monday with Kim & Lee #follow-up', ['Kim', 'Lee']],
		['[[Kim Berg]], Lee', '- [ ] Check in on Monday with [[Kim Berg]], Lee #follow-up', ['Kim Berg', 'Lee']],
		['@kim', '- [ ] Check in on Monday with @kim #follow-up', ['kim']],
		['Smith & Sons', '- [ ] Check in on Monday [contact:: Smith & Sons] #follow-up', ['Smith & Sons']],
	])('several people and other forms: %s', (name, line, names) => {
		const text = named('- [ ] Check in on Monday #follow-up', name);
		expect(text).toBe(line);
		const [followUp] = readNote(
			writable(text, DEFAULT_SETTINGS, 'Journal/2026-11-19.md').source,
			DEFAULT_SETTINGS,
		).followUps;
		expect(followUp?.contacts.map((contact) => contact.name)).toEqual(names);
	});

	test('several people in a property', () => {
		const property = (name: string) => named('---\nfollow-up: Monday\n---\n', name);
		expect(property('Kim & Lee')).toBe('---\nfollow-up: Monday\ncontact: ["Kim","Lee"]\n---\n');
		expect(property('[[Kim Berg]] and [[People/Lee Park|Lee]]')).toBe(
			'---\nfollow-up: Monday\ncontact: ["[[Kim Berg]]","[[People/Lee Park|Lee]]"]\n---\n',
		);
	});

	test('after a sentence, in a field', () => {
		expect(named('- Next step: call again on Monday.', 'Kim, Lee and Ana')).toBe(
			'- Next step: call again on Monday. [contact:: Kim, Lee and Ana]',
		);
	});

	test('never in place of another', () => {
		expect(named('- Follow up with Lee Park on Monday')).toBe('no-place');
	});
});

describe('The right number is written', () => {
	const phoned = (text: string) => {
		const result = setPhone(writable(text), '+1 312 555 0142');
		return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
	};
	test.each([
		['', '---\nphone: "+1 312 555 0142"\n---\n'],
		['---\nphone: "+1 312 555 0100"\ncompany: X\n---\nHi\n', '---\nphone: "+1 312 555 0142"\ncompany: X\n---\nHi\n'],
		['---\r\ncompany: X\r\n---\r\n', '---\r\ncompany: X\r\nphone: "+1 312 555 0142"\r\n---\r\n'],
		[
			'---\ncontact: Dana\nfollow-up: Monday\n---\n',
			'---\ncontact: Dana\nfollow-up: Monday\nphone: "+1 312 555 0142"\n---\n',
		],
	])('%j', (text, expected) => expect(phoned(text)).toBe(expected));

	test('only where it becomes the number of the follow-up', () => {
		const phonedFor = (text: string) => after(text, (note, id) => setPhone(note, '555 0142', id) as AmendResult);
		const met = '---\ncontact: Dana\n---\n- Follow up with Dana Monday\n';
		expect(phonedFor(met)).toBe(met.replace('Dana\n---', 'Dana\nphone: "555 0142"\n---'));
		expect(phonedFor('# To do\n- Follow up with Dana Monday\n- Follow up with Lee Tuesday\n')).toBe('not-theirs');
	});

	test('not into properties that are no YAML', () => expect(phoned('---\na: [\n---\n')).toBe('properties-broken'));
});
