import { formatEntry } from '../../../../src/core/notes/attempts/format-entry';
import { readEntry } from '../../../../src/core/notes/attempts/read-attempts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const read = (words: string) => {
	const entry = readEntry(`2026-11-20 Call: spoke. ${words}`, { day: '2026-11-19', settings: DEFAULT_SETTINGS });
	return entry && formatEntry(entry).replace('2026-11-20 Call: spoke. ', '');
};

describe('the next step of an answer counts from the day that is expected', () => {
	test.each([
		['Expecting next week. Next the Monday after', 'Expecting 2026-11-27. Next 2026-11-30'],
		['Expecting 2026-11-27. Next the day after', 'Expecting 2026-11-27. Next 2026-11-28'],
		['Expecting 2026-11-27. Next a week later', 'Expecting 2026-11-27. Next 2026-12-04'],
		['Expecting 2026-11-27. Next Monday', 'Expecting 2026-11-27. Next 2026-11-30'],
		['Expecting 2026-11-27. Next Tuesday at 9', 'Expecting 2026-11-27. Next 2026-12-01 09:00'],
		['Expecting Monday. Next Monday', 'Expecting 2026-11-23. Next 2026-11-30'],
	])('%s → %s', (words, written) => {
		expect(read(words)).toBe(written);
	});
});

describe('a next step with a day of its own stays on it', () => {
	test.each([
		['Expecting 2026-11-27. Next 2026-11-24', 'Expecting 2026-11-27. Next 2026-11-24'],
		['Expecting 2026-11-27. Next tomorrow', 'Expecting 2026-11-27. Next 2026-11-21'],
		['Expecting 2026-11-27. Next Tuesday the 24th', 'Expecting 2026-11-27. Next 2026-11-24'],
		['Expecting Monday. Next Wednesday', 'Expecting 2026-11-23. Next 2026-11-25'],
		['Next Monday', 'Next 2026-11-23'],
	])('%s → %s', (words, written) => {
		expect(read(words)).toBe(written);
	});
});
