import { lineDates, lineProblems } from '../line-dates';

describe('a promise or a condition whose day is not read is flagged', () => {
	test.each([
		["Next step: if Bea hasn't written by Thanksgiving, ring her Tuesday", 'otherwise 2026-11-24'],
		['Next step: Raj will ring by Christmas, otherwise Monday', 'otherwise 2026-11-23'],
		['Next step: Raj promised to write before Christmas Eve. Otherwise I ring Tuesday', 'otherwise 2026-11-24'],
		['Next step: if no answer by Easter, ring Per Tuesday', 'otherwise 2026-11-24'],
		["Next step: she'll be in touch before the holidays, otherwise I ring Dec 1", 'otherwise 2026-12-01'],
		["Next step: by New Year's they'll decide, else I ring Dec 1", 'otherwise 2026-12-01'],
		['Next step: unless Ola writes over the break, ring her Dec 2', 'otherwise 2026-12-02'],
		['Next step: Ola will decide in the new year; if not, ring her Dec 2', 'otherwise 2026-12-02'],
		["Next step: Kim will ring once she's back, otherwise Tuesday", 'otherwise 2026-11-24'],
		['Next step: Kim decides after the board has met. If not, ring Tuesday', 'otherwise 2026-11-24'],
		['Next step: unless he rings before his trip, ring him Tuesday', 'otherwise 2026-11-24'],
		['Next step: Ned will write when he returns, else I ring Dec 2', 'otherwise 2026-12-02'],
		['Follow up with Kim Tuesday; verdict after Christmas', 'act 2026-11-24'],
		['Next step: Kim should hear back by the end of the summer, otherwise ring Dec 2', 'otherwise 2026-12-02'],
		['Next step: Ned is sending the form the week after Easter, otherwise ring Dec 2', 'otherwise 2026-12-02'],
		[
			'Next step: good talk. She likes it. She has the form. It is long. She decides by Easter. If not, ring Dec 2',
			'otherwise 2026-12-02',
		],
	])('%s → %s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
		expect(lineProblems(text)).toEqual(['date.not-understood']);
	});
});

describe('a holiday that is not the day of a promise leaves the line without a flag', () => {
	test.each([
		[
			'Next step: Raj will send the Christmas list Friday, otherwise ring Monday',
			'expected 2026-11-20, otherwise 2026-11-23',
		],
		[
			'Next step: Raj will ring about the Easter menu by Friday, otherwise Monday',
			'expected 2026-11-20, otherwise 2026-11-23',
		],
		["Follow up with Ana Tuesday. She'll send the list once she has it", 'act 2026-11-24'],
		['Next step: Ana will write when she can, otherwise ring Tuesday', 'otherwise 2026-11-24'],
		['Follow up with Ana Tuesday about her plans for Christmas', 'act 2026-11-24'],
		[
			'Next step: Kim calls Friday and decides after Christmas; if not, ring Monday',
			'expected 2026-11-20, otherwise 2026-11-23',
		],
		['Next step: ring Kim Tuesday re the menu for the holidays', 'act 2026-11-24'],
	])('%s → %s', (text, dates) => {
		expect(lineDates(text)).toBe(dates);
		expect(lineProblems(text)).toEqual([]);
	});
});
