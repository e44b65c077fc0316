import { parse } from 'yaml';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

function read(yaml: readonly string[], body = '') {
	const text = `---\n${yaml.join('\n')}\n---\n${body}`;
	const properties = parse(yaml.join('\n')) as Record<string, unknown>;
	const source = { path: '2026-11-19 Fair.md', text, properties, propertiesBroken: false, created: null };
	return readNote(source, DEFAULT_SETTINGS);
}
const unreadable = (name: string) => ({ code: 'property.unreadable', name });

describe('A value of `applied` without a day is a problem', () => {
	test.each(['applied: 2026-11-31', 'applied: as soon as I can', 'applied: "{{date}}"', 'applied: { a: 1, b: 2 }'])(
		'%s',
		(line) => {
			expect(read(['contact: Bea', line]).problems).toEqual([unreadable('applied')]);
		},
	);
	test('in a field of the text too, unless it is prose', () => {
		expect(read(['contact: Bea'], '**Applied:** 31 November\n').problems).toEqual([unreadable('applied')]);
		expect(read(['contact: Bea'], '**Applied:** through their site\n').problems).toEqual([]);
	});
	test.each([
		'applied: 2026-11-10 (through their site)',
		'applied: yes',
		'applied: No',
		'applied: not yet',
		'applied: false',
		'applied:',
	])('not %s', (line) => {
		expect(read(['contact: Bea', line]).problems).toEqual([]);
	});
});

describe('A property of a note with follow-ups that holds nothing readable is a problem', () => {
	const stated = ['contact: Bea', 'follow-up: Friday'];
	test.each([
		['purpose: { a: 1, b: 2 }', 'purpose'],
		['ask: { a: 1, b: 2 }', 'ask'],
		['phone: [c, d]', 'phone'],
		['phone: see the other file', 'phone'],
		['attempts-allowed: several', 'attempts-allowed'],
		['attempts-allowed: 0', 'attempts-allowed'],
		['met: Thanksgiving', 'met'],
		['met: Tuesday', 'met'],
		['meeting-date: "{{date}}"', 'meeting-date'],
	])('%s', (line, name) => {
		expect(read([...stated, line]).problems).toEqual([unreadable(name)]);
	});
	test.each([
		'purpose: { send: the slides }',
		'purpose: [thank her]',
		'phone: 312 555 0142',
		'phone: [312 555 0142]',
		'attempts-allowed: 3',
		'met: at the fair',
		'met: 2026-11-18',
		'met: 18 November 2026',
		'met:',
	])('not %s', (line) => {
		expect(read([...stated, line]).problems).toEqual([]);
	});
	test('a note without follow-ups is left alone', () => {
		expect(read(['type: person', 'phone: see the other file', 'purpose: { a: 1, b: 2 }']).problems).toEqual([]);
	});
});

describe('A word that is no date is not taken for a person', () => {
	const meaning = (...yaml: string[]) =>
		read(yaml).followUps.map(({ contacts, problems }) => [contacts.map(({ name }) => name).join(), problems]);
	test.each(['Montag', 'Demain', 'Lunes', 'Needed', 'lundi'])('follow-up: %s', (word) => {
		expect(meaning('contact: Bea', `follow-up: ${word}`)).toEqual([
			['Bea', [{ code: 'date.not-understood', words: word }]],
		]);
	});
	test.each([
		['follow-up: "[[Ravi]]"', 'Ravi'],
		['follow-up: Ravi on Friday', 'Ravi'],
		['follow-up: call Ravi Friday', 'Ravi'],
		['follow-up: Follow up with Ravi', 'Ravi'],
	])('%s names a person', (line, name) => {
		expect(meaning('contact: Bea', line)[0]?.[0]).toBe(name);
	});
	test('without a contact in the properties the word stays a name', () => {
		expect(meaning('follow-up: Ravi')[0]?.[0]).toBe('Ravi');
	});
});
