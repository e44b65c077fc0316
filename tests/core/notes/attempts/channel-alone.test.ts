import { readOutline } from '../../../../src/core/markdown/scan';
import { formatEntry } from '../../../../src/core/notes/attempts/format-entry';
import { readEntries } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { logged } from './logged';

describe('a day in figures and a way to write is something that was sent', () => {
	test.each([
		['11/20 email', 'Email: sent'],
		['Nov 20 text', 'Text: sent'],
		['2026-11-20 09:10 txt again', 'Text: sent'],
		['20 Nov: WhatsApp', 'Text: sent'],
		['11/20 - InMail', 'Message: sent'],
		['11/20 LinkedIn', 'Message: sent'],
		['11/20 email out', 'Email: sent'],
		['11/20 email #2', 'Email: sent'],
		['11/20 letter to him', 'Letter: sent'],
	])('%s', (words, meaning) => expect(logged(words)).toBe(meaning));
});

test.each([
	'email',
	'Tue: email',
	'Tue 8:10 email',
	'tomorrow text',
	'11/20 call',
	'11/20 email her',
	'11/20 email draft',
	'11/20 letter from the bank',
])('no log: %s', (words) => expect(logged(words)).toBe('nothing'));

test('in a task that is not done it is a plan', () => {
	const read = (text: string) =>
		readEntries(readOutline(text), { kind: 'line', line: 0 }, { day: '2026-11-19', settings: DEFAULT_SETTINGS });
	const text = '- Follow up with Ines\n\t- [ ] 11/20 email\n\t- [x] 11/21 email\n\t- 11/22 email';
	expect(read(text).map((entry) => formatEntry(entry))).toEqual(['2026-11-21 Email: sent', '2026-11-22 Email: sent']);
});
