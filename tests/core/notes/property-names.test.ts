import { parse } from 'yaml';
import { readNote } from '../../../src/core/notes/read-note';
import { textFields } from '../../../src/core/notes/text-field';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

function read(text: string, path = '2026-11-19 Call.md') {
	const yaml = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1];
	const properties = yaml === undefined ? null : (parse(yaml) as Record<string, unknown> | null);
	return readNote({ path, text, properties, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS);
}
const front = (...yaml: string[]) => `---\n${yaml.join('\n')}\n---\n`;

/** `who | day` of each follow-up. */
function meaning(text: string, path?: string) {
	return read(text, path).followUps.map(({ contacts, act }) => {
		const who = contacts.map(({ name }) => name).join(', ');
		return `${who || 'nobody'} | ${act?.day ?? '-'}`;
	});
}

describe('Properties have many names', () => {
	test.each([
		['Follow-up Date: 2026-11-30', '2026-11-30'],
		['followup: Monday', '2026-11-23'],
		['next_contact: 2026-12-01', '2026-12-01'],
		['NEXT ACTION DATE: 2026-12-02', '2026-12-02'],
		['follow-up-by: "[[2026-12-03]]"', '2026-12-03'],
	])('%s gives the day to act', (line, day) => {
		expect(meaning(front('contact: Nia', line))).toEqual([`Nia | ${day}`]);
	});
	test.each([
		['recruiter: Tove Lind', 'Tove Lind'],
		['Hiring Manager: "[[Tove Lind]]"', 'Tove Lind'],
		['name: Tove', 'Tove'],
		['contact: "[[Tove]] and [[Ravi]]"', 'Tove, Ravi'],
		['contact: [[Lind, Tove]]', 'Lind, Tove'],
		['contact: Kim, Lee and Ana', 'Kim, Lee, Ana'],
		['contact: Kim Berg & Wren Cole', 'Kim Berg, Wren Cole'],
		['contact: "[[Tove Lind]], Ravi"', 'Tove Lind, Ravi'],
		['contact: Smith & Sons', 'Smith & Sons'],
		['contact: Tove Lind, Brightline', 'Tove Lind, Brightline'],
		['contact: Tove and her assistant', 'Tove and her assistant'],
		['employer: "[[Brightline]]"', 'Brightline'],
		['contact: "{{contact}}"\nrecruiter: Tove', 'Tove'],
		['attendees: [Kim, Lee, Ana]\ncompany: Brightline', 'Brightline'],
		['attendees: [Kim, Lee]', 'Kim, Lee'],
	])('%s gives the contact', (lines, who) => {
		expect(meaning(front(lines, 'follow-up: Monday'))).toEqual([`${who} | 2026-11-23`]);
	});
	test('a person’s note has its title as contact', () => {
		const text = front('type: person', 'company: Brightline', 'next-contact: 2026-12-01');
		expect(meaning(text, 'People/Tove Lind.md')).toEqual(['Tove Lind | 2026-12-01']);
	});
	test.each(['Log.md', '2026-11-19.md', 'Todo 3.md', 'Monday.md'])('%s gives no contact', (path) => {
		expect(meaning(front('follow-up: 2026-12-01'), path)).toEqual(['nobody | 2026-12-01']);
	});
	test('the date of an application has many names, and a checkbox is not a date', () => {
		const [followUp] = read(front('company: Brightline', 'applied: true', 'date_applied: 2026-11-10')).followUps;
		expect(followUp).toMatchObject({ applied: '2026-11-10', cold: true });
	});
	test('a next step is a follow-up if it has a date and no other property does', () => {
		expect(meaning(front('next-step: call Tove Friday'))).toEqual(['Tove | 2026-11-20']);
		expect(meaning(front('next-step: send the slides', 'contact: Tove'))).toEqual([]);
		expect(meaning(front('next-step: call Tove Friday', 'follow-up: Monday', 'contact: Tove'))).toHaveLength(1);
	});
});

describe('An unusable property is a problem', () => {
	const codes = (...yaml: string[]) => read(front(...yaml)).problems;

	test('if it is a map of two entries', () => {
		expect(codes('follow-up: { a: 1, b: 2 }')).toEqual([{ code: 'property.unreadable', name: 'follow-up' }]);
	});
	test('if it is a placeholder', () => {
		expect(codes('contact: "<name>"')).toEqual([{ code: 'property.unreadable', name: 'contact' }]);
	});
	test('if two names have different days', () => {
		expect(codes('follow-up: 2026-11-23', 'next-contact: 2026-11-24')).toEqual([
			{ code: 'property.twice', name: 'follow-up', other: 'next-contact' },
		]);
		expect(codes('follow-up: 2026-11-23', 'next-contact: Monday')).toEqual([]);
	});
	test('but not if it is empty', () => {
		expect(codes('follow-up:', 'contact: ""', 'next-contact: false')).toEqual([]);
	});
});

describe('Fields in the first ten lines', () => {
	test.each([
		['**Contact:** Tove Lind', 'Tove Lind'],
		['- **Contact**: Tove Lind | **Stage**: screen', 'Tove Lind'],
		['contact:: [[People/Tove Lind|Tove]]', 'Tove Lind'],
		['Recruiter: Tove Lind (agency)', 'Tove Lind'],
		['Contacts: Tove, Ravi', 'Tove, Ravi'],
		['# Call\n\n**Company:** Brightline', 'Brightline'],
	])('%s', (fields, who) => {
		expect(meaning(`${fields}\n\n- Follow up Monday`)).toEqual([`${who} | 2026-11-23`]);
	});
	test.each([
		['after ten lines', `${'words\n'.repeat(10)}Contact: Tove\n`],
		['in code', '```\nContact: Tove\n```\n'],
		['a placeholder', 'Contact: [name]\n'],
		['prose', 'I had no contact: everyone was out.\n'],
	])('not %s', (_, text) => {
		expect(meaning(`${text}\n- Follow up Monday`)).toEqual(['Call | 2026-11-23']);
	});
	test('the front matter comes first', () => {
		expect(meaning(`${front('contact: Ravi')}Contact: Tove\n\n- Follow up Monday`)).toEqual(['Ravi | 2026-11-23']);
	});
	test('a marker is not a field', () => {
		expect(textFields('Company: Brightline\nNext step: call Tove', DEFAULT_SETTINGS.properties)).toHaveLength(2);
		expect(read('Next step: call Tove Friday').followUps[0]?.purpose).toBeNull();
	});
});
