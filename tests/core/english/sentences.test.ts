import { isAbbreviation, sentenceSplitter } from '../../../src/core/english/sentences';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readNote } from '../../../src/core/notes/read-note';

const plain = sentenceSplitter();
const split = (text: string, splitter = plain) =>
	splitter.split(text).map(({ from, to }) => text.slice(from, to).trim());

describe('a sentence', () => {
	it('ends with a full stop, a question mark or an exclamation mark before white space', () => {
		expect(split('Call Dana. Is she in? Good! Then ask.')).toEqual(['Call Dana', 'Is she in', 'Good', 'Then ask']);
	});

	it('takes closing quotes and brackets with its end', () => {
		expect(split('She said “Friday.” Call her (today.) Then rest.')).toEqual([
			'She said “Friday',
			'Call her (today',
			'Then rest',
		]);
	});

	it('does not end inside a number or a file name', () => {
		expect(split('Send version 2.10 and notes.md today')).toEqual(['Send version 2.10 and notes.md today']);
	});

	it.each([
		'Corp.',
		'Inc.',
		'Bros.',
		'Dept.',
		'Ltd.',
		'Co.',
		'Mrs.',
		'Mr.',
		'Ms.',
		'Dr.',
		'Prof.',
		'Capt.',
		'Mme.',
		'St.',
		'e.g.',
		'i.e.',
		'approx.',
		'vs.',
		'J.',
	])('goes on after %s', (abbreviation) => {
		expect(split(`We met ${abbreviation} Hall there`)).toHaveLength(1);
	});

	it.each(['Mon.', 'Tues.', 'Fri.', 'Nov.', 'Sept.', 'etc.'])(
		'goes on after %s only before a small letter or a digit',
		(word) => {
			expect(split(`We met ${word} at 3`)).toHaveLength(1);
			expect(split(`We met ${word} 3pm`)).toHaveLength(1);
			expect(split(`We met ${word} She was late`)).toHaveLength(2);
		},
	);

	it('goes on after “no.” only before a number', () => {
		expect(split('About order no. 15')).toHaveLength(1);
		expect(split('She said no. Then she left')).toHaveLength(2);
	});

	it('ends at further marks where a caller names them, but never inside the ranges it protects', () => {
		const text = 'Call at 3; then 5. She waits';
		expect(split(text, sentenceSplitter(';'))).toEqual(['Call at 3', 'then 5', 'She waits']);
		const protectedStop = [{ from: text.indexOf('5'), to: text.indexOf('5') + 2 }];
		expect(plain.split(text, 0, protectedStop)).toHaveLength(1);
	});

	it('has no end in a text without a mark', () => {
		expect(plain.endAfter('Call Dana', 0)).toBeNull();
		expect(split('  ')).toEqual([]);
	});

	it('does not take the end of a word for a short form', () => {
		expect(isAbbreviation('We need proinc.', 14)).toBe(false);
		expect(isAbbreviation('Acme Inc.', 8)).toBe(true);
	});
});

const read = (line: string) => {
	const source = {
		path: '2026-11-19 Test.md',
		text: `- ${line}\n`,
		properties: null,
		propertiesBroken: false,
		created: '2026-11-19',
	};
	const [followUp] = readNote(source, DEFAULT_SETTINGS).followUps;
	if (!followUp) throw new Error(`No follow-up in ${line}`);
	return followUp;
};

describe('a short form in a line', () => {
	it.each(['Acme Corp.', 'Acme Inc.', 'Acme Bros.', 'the Sales Dept.', 'Acme Ltd.', 'Acme Co.'])(
		'leaves the promise of “Lena from %s will write on Friday” to Lena',
		(company) => {
			const { contacts, expected, act } = read(`Next step: Lena from ${company} will write on Friday`);
			expect(contacts.map(({ name }) => name)).toEqual(['Lena']);
			expect(expected?.lastDay).toBe('2026-11-20');
			expect(act).toBeNull();
		},
	);

	it.each(['Mrs.', 'Mr.', 'Ms.', 'Dr.', 'Prof.', 'Capt.'])('makes %s part of the name of who promised', (title) => {
		const { contacts, expected } = read(`Next step: ${title} Okoro will write on Friday`);
		expect(contacts.map(({ name }) => name)).toEqual([`${title} Okoro`]);
		expect(expected?.lastDay).toBe('2026-11-20');
	});

	it.each(['the Hartley Corp. budget', 'Hartley Bros. prices', 'the Legal Dept. review', 'Mrs. Okoro’s reference'])(
		'stays in the purpose “%s”',
		(purpose) => {
			expect(read(`Follow up with Lena on Monday about ${purpose}`).purpose).toBe(purpose);
		},
	);
});
