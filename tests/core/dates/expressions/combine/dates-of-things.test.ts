import { readAllWhens, readWhens } from '../../../../../src/core/dates/date-words';
import { inNoteOf, thursday } from '../../reading';

const monday = '2026-11-30';

const isPartlyRead = (text: string, day: string) =>
	readAllWhens(text, inNoteOf(day)).some(({ problems }) => problems.some(({ code }) => code === 'date.partly-read'));

describe.each([['thursday', thursday], ['monday', monday]])('in a note of a %s', (_, day) => {
	test.each([
		'Follow up with Kai about Thursday', 'Ring Kai re Wednesday', 'Follow up with Kai about postponing the 21st',
		'Email Kai to confirm Wednesday', 'Ask Kai about the assessment on the 27th', 'Follow up with Kai, presenting Wednesday',
		'Check in with Kai once the season opens in February', 'Follow up with Kai: Wednesday is his day off',
		'Kai Wednesday cancelled', "Kai, Wednesday's lunch was cancelled", 'Kai, Wednesday called off',
		'Follow up with Kai, rescheduled from Wednesday, no day yet', 'Wednesday or whenever he is free',
		'Follow up with Kai re "Wednesday"', 'Ring Kai re Wiggle Wednesday', "Call Kai about the tasting she's hosting on Wednesday",
		'Follow up with Kai about his transfer to Oslo in March' , 'Follow up with Kai about her move to Oslo in March',
		"Kai, Wednesday can't happen", 'Follow up with Kai without waiting till Wednesday', 'Kai the evening after the gala on Wednesday', 'Kai – holiday Wednesday to Friday', 'Kai (annual leave w/c 7th)', 'Kai: OOO Wednesday',
		'Follow up with Kai about whether Wednesday still works', 'Call Kai about the 2pm Wednesday stand-up', 'Call Kai within a week of his start on March 3',
		'Ask Kai about the sports day on the 27th', 'Follow up with Kai on swapping Wednesday for Friday',
		'Follow up with Kai, exams end Dec 5', 'Follow up with Kai, his finals until Wednesday', 'Follow up with Kai, conference until 2 Dec', 'Follow up with Kai (audit thru Wednesday)', 'Follow up with Kai, wedding Wednesday', 'Follow up with Kai, flight Wednesday 9am',
		'Follow up with Kai, applications due Wednesday', 'tell Kai I can start 7 Dec', 'let Kai know that I am free on Wednesday', 'tell Kai I’ll be in town 7 Dec', 'Follow up with Kai before we start Jan 11', 'Follow up with Kai the Monday after the fair on 12 Dec',
		'either Wednesday or after the board meets', 'on the 3rd or once the audit is done', 'Wednesday, or the day his boss is back',
	])('a date of something else, or only one of two: %s', (text) => {
		expect(isPartlyRead(text, day)).toBe(true);
		expect(readWhens(text, inNoteOf(day))).toEqual([]);
	});

	test.each([
		'Follow up with Kai about the invoice Wednesday', 'Call Kai Wednesday or email him', 'ask Kai about the rota he wrote on Wednesday', 'Wednesday or after that',
		'at about noon Wednesday', 'moved from Wednesday to the 27th', 'Wednesday or so', 'Call Kai Wednesday to confirm the room',
		'tell Kai I’ll call Wednesday', 'tell Kai I will be in touch Wednesday', 'let Kai know by Wednesday', 'Wednesday, wedding permitting', 'meet Kai at the wedding Wednesday',
		'Wednesday. His day off is fine', 'back from annual leave Wednesday', 'Kai is back from holiday Wednesday', 'Call Kai Wednesday about the 2pm slot', 'Kai cancelled; call Wednesday', 'postponed to Wednesday', 'Kai to confirm Wednesday', "Follow up with Kai about Wednesday's demo on the 30th", 'in about two weeks',
	])('the day of the call: %s', (text) => {
		expect(isPartlyRead(text, day)).toBe(false);
		expect(readWhens(text, inNoteOf(day)).length).toBeGreaterThan(0);
	});
}); // prettier-ignore
