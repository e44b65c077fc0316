import { dates, inNoteOf } from '../../reading';

const [monday, thursday, sunday, yearEnd] = ['2026-11-16', '2026-11-19', '2026-11-22', '2026-12-30'];

function eachOf(table: readonly (readonly [phrase: string, day: string, meaning: string])[]): void {
	test.each(table)('%s in a note of %s → %s', (phrase, day, meaning) => {
		expect(dates(`Follow up with Dana ${phrase}`, inNoteOf(day))).toBe(meaning);
	});
}

describe('between two days or hours', () => {
	eachOf([
		['between 7th and 9th', thursday, '2026-12-07..2026-12-09'],
		['btw 7th and 9th', thursday, '2026-12-07..2026-12-09'],
		['btwn the 3rd and the 5th', yearEnd, '2027-01-03..2027-01-05'],
		['b/w Tue and Thu', sunday, '2026-11-24..2026-11-26'],
		['between Tue & Thu', monday, '2026-11-17..2026-11-19'],
		['btw Wed & Fri', sunday, '2026-11-25..2026-11-27'],
		['Tue b/w 2 & 4', thursday, '2026-11-24 [14:00-16:00]'],
		['btw 9 and 11 on Wed', monday, '2026-11-18 [09:00-11:00]'],
		['b/w 10 and 12 Fri', yearEnd, '2027-01-01 [10:00-12:00]'],
	]);
});

test('a short preposition counts nothing', () => {
	expect(dates('Follow up with Dana on the 24th b4 the shift')).toBe('2026-11-24');
	expect(dates('Follow up with Dana on the 24th til late')).toBe('2026-11-24');
});

describe('a day or a choice in brackets before a time', () => {
	eachOf([
		['Tue (24th) @9', thursday, '2026-11-24T09:00'],
		['on Wed (the 25th) at 14:15', sunday, '2026-11-25T14:15'],
		['Mon (30th), 8am', monday, '2026-11-30T08:00'],
		['Fri (1st) 10:30', yearEnd, '2027-01-01T10:30'],
		['Tue (maybe Wed) 9:30', thursday, '2026-11-24T09:30..2026-11-25'],
		['Mon (or Tue) at 3pm', sunday, '2026-11-23T15:00..2026-11-24'],
		['Mon (poss. Thu)', sunday, '2026-11-23..2026-11-26'],
		['Tue/Wed 11am', monday, '2026-11-17T11:00..2026-11-18'],
		['Mon or Tue at 10', thursday, '2026-11-23T10:00..2026-11-24'],
	]);
});

describe('a span without a part of it', () => {
	eachOf([
		['next month, not the last week', thursday, 'nothing'],
		['in January, but not the first half', thursday, 'nothing'],
		['in March (any week but the second)', monday, 'nothing'],
		['next month, not week one', monday, 'nothing'],
		['next week, not the beginning', sunday, 'nothing'],
		['in February, skipping the first few days', yearEnd, 'nothing'],
		['next month except the first week', yearEnd, 'nothing'],
	]);
});

describe('hours or days after an act', () => {
	eachOf([
		['48 hrs after I send the form (sending Tue)', thursday, 'nothing'],
		['24-48 hours after the test (Mon)', thursday, 'nothing'],
		['a week after I mail the form', monday, 'nothing'],
		['two days after she signs, Friday', sunday, 'nothing'],
	]);
});

describe('words in short beside a day', () => {
	eachOf([
		['mon eve', thursday, '2026-11-23 [17:00-]'],
		['tmrw eve', sunday, '2026-11-23 [17:00-]'],
		['mon lunchtime', sunday, '2026-11-23 [12:00-14:00]'],
		["wed b/c he's in Oslo then", sunday, '2026-11-25'],
		['mon because the form is due', yearEnd, '2027-01-04'],
		['arnd 12th', thursday, '2026-12-12'],
		['abt the 12th', thursday, '2026-12-12'],
		['27th, 30th at the latest', monday, '2026-11-27'],
		['re sec 3.2, tues 24th', thursday, '2026-11-24'],
		['about clause 12.1, tues', sunday, '2026-11-24'],
	]);
});
