import { readAllWhens, readWhen, readWhens } from '../../../../../src/core/dates/date-words';
import { inNoteOf, thursday } from '../../reading';

const context = inNoteOf(thursday);

/** Returns the unread words of the first date that is read only in part. */
function unread(text: string): string | null {
	for (const { problems } of readAllWhens(text, context)) {
		for (const problem of problems) if (problem.code === 'date.partly-read') return problem.unread;
	}
	return null;
}

describe('words that belong to a date and were not understood', () => {
	test.each([
		['call her the Monday after Thanksgiving', 'after Thanksgiving'],
		['Friday after Diwali', 'after Diwali'],
		['at EOM-2', '-2'],
		['5 bus days from Monday', '5 bus days from'],
		['Tuesday! call the bank before', '! call the bank before'],
		['EOD+1', '+1'],
		['anything is better than Monday', 'better than'],
		['D-day minus 3 (Dec 10)', 'minus 3 ('],
		['in a month minus a couple days', 'minus a couple days'],
		['Follow up with Friday, the agency', 'with'],
		['Follow up with Nils of Monday Motors', 'of'],
		['Follow up re Project Sunday', 'Project'],
		['nothing on Monday', 'nothing on'],
		['call her Friday - cancelled, waiting for a new slot', '- cancelled'],
		['call her Mon - wait no, she is travelling', '- wait no'],
		['Follow up on the 20th? or maybe later', '? or maybe'],
		['call her the day after May Day', 'Day'],
		["he doesn't take calls on Monday", "doesn't take calls on"],
		['she never answers on Friday', 'never answers on'],
		['next week but never on Monday', 'but never on Monday'],
		['in the run-up to Friday', 'run-up to'],
		['three days into next month', 'three days into'],
		['Friday is a no-go', 'is a no-go'],
		['by no means on Friday', 'by no means on'],
		['unless Friday', 'unless'],
		['the Monday nearest the 30th', 'nearest the 30th'],
		['halfway through next week', 'halfway through'],
		['well into next week', 'well into'],
		['a Monday in July', 'Monday in'],
		['on whichever Monday suits her', 'whichever'],
		['before her trip on Friday', 'before her trip on'],
		['two weeks out from April 30', 'from April'],
		['the Monday he returns', 'he returns'],
		['the Monday the kids go back', 'the kids go'],
		['the Friday that suits her', 'that suits'],
		['the Wednesday in Easter week', 'in Easter'],
		['the 2nd Friday from now', 'from now'],
		['in a week and change', 'and change'],
		['the second to last Friday of the month', 'second to'],
		['the fifth Friday of March', 'Friday of'],
		['on the umpteenth Monday', 'umpteenth'],
		['the wake of Monday', 'the wake of'],
		['on the eve of April 15', 'the eve of'],
		['a week after the launch on Monday', 'a week after the launch on'],
		['call her at 25:00 on Monday', 'at 25:00 on'],
		['call her at 9:75 on Monday', 'at 9:75 on'],
		['call her at 24:00 on Monday', 'at 24:00 on'],
		["on a day that isn't Wednesday", "isn't"],
		['the onsite is Dec 11, so the week before', ', so the week before'],
		['Dec 11 panel, the day before that', 'panel, the day before'],
		['by the next month-end', '-end'],
		['next quarter end', 'end'],
		['7.12. at 9:30', '7.12.'],
		['before her flight Wednesday evening', 'before her flight'],
		['a week and a day before Dec 24', 'a week and'],
		['one week and a day before Dec 24', 'one week and'],
		['before or after Dec 10', 'before or'],
		['2 sleeps after the 10th', '2 sleeps'],
		['on Dec 10 (or was it 12?)', '(or was it'],
		["Monday? no, that's the offsite", '? no,'],
		['on Cyber Monday', 'Cyber'],
		['on Good Friday', 'Good'],
		['on Thanksgiving Friday', 'Thanksgiving'],
		['the penultimate Monday', 'penultimate'],
		['not Monday', 'not'],
		['call any time except on Friday', 'except on'],
		['Monday of that week', 'of that'],
		['Monday to Christmas', 'to Christmas'],
		['Monday but one', 'but one'],
		['EOM +3', '+3'],
		["don't call Milena on Friday", "don't call Milena on"],
		['never ring the office on Friday', 'never ring the office on'],
		['call her neither Wednesday nor Friday', 'neither'],
		['Dec 7–?', '–?'],
		['directly after Thanksgiving, say Wednesday', 'after Thanksgiving, say'],
		['a week ahead of the offsite on Dec 14', 'a week ahead of the offsite on'],
		['any time but Monday', 'any time but'],
		['every day but Monday', 'every day but'],
		['any weekday except Monday', 'any weekday except'],
		['after Melbourne Cup Tuesday', 'after Melbourne Cup'],
		['after the Big Sort Friday', 'after the Big Sort'],
		['call Rohit post 25th Nov', 'post'],
		['one week post-interview (interview 11/24)', 'one week post-interview (interview'],
		['the week Friday falls in', 'the week'],
		['six weeks to the day after Friday', 'weeks to'],
		['Monday no good', 'no good'],
		['Monday: not possible', ': not possible'],
		['tomo 3pm', 'tomo'],
		['skip Monday', 'skip'],
		["can't Monday", "can't"],
		['no calls on Friday', 'no calls on'],
		["Friday doesn't work", "doesn't work"],
		['Friday is no good', 'is no good'],
		["Friday won't work", "won't work"],
		['May 6 is a holiday', 'is a holiday'],
		['next week except Monday', 'except Monday'],
		['two weeks come Friday', 'two weeks come'],
		['a week earlier than Dec 15', 'than Dec'],
		['a week short of Dec 15', 'week short of'],
		['Monday gone', 'gone'],
		['on Remembrance Sunday', 'Remembrance'],
		['she is off Monday', 'is off'],
		["I'm out next week", "I'm out"],
		["she's off Monday", "'s off"],
		['he is on vacation next week', 'is on vacation'],
		['within 48h of Monday', 'of Monday'],
		['within two days of the panel', 'of the panel'],
		['half a week after Monday', 'half'],
		['one and a half weeks from Monday', 'half weeks from'],
		['1.5 weeks from Monday', '1.'],
		['in a week and a day', 'and a day'],
		['in a week plus two days', 'plus two days'],
		['Dec 1st minus a week', 'minus a week'],
		['the Monday closest to Dec 10', 'closest to Dec'],
		['two Tuesdays after Dec 1', 'two Tuesdays'],
		['the evening before Dec 7', 'the evening'],
		['the weekend after Dec 1', 'the weekend'],
		['the Sunday 3 weeks before Jan 15', '3 weeks before'],
		['in Q1 after the 15th', 'after the 15th'],
		['next week after Friday', 'after Friday'],
		['20 minutes before 4 on Tuesday', '20 minutes'],
		['1 December 12', '1'],
		['the Wednesday before Christmas Eve', 'before Christmas Eve'],
	])('%s: %s', (text, words) => {
		expect(unread(text)).toBe(words);
		expect(readWhens(text, context)).toEqual([]);
		expect(readWhen(text, context)).toBeNull();
	});
	test.each([
		'3 pm on Labor Day',
		'Thanksgiving at 3 pm',
		'31/31 at 3 pm',
		'post-vacation 9am',
		'Christmas Eve at 10',
		'on her last day at 4pm',
		'the day she starts, 9am',
		'the morning of the panel, 9:30',
		'the class of 15, 8pm',
		'12 noon the day the offer comes',
		'group 15 at 8:00',
		"at 9:30 when he's back",
		'at 8 once the audit is over',
	])('a time beside an unread day: %s', (text) => {
		expect(unread(text)).not.toBeNull();
		expect(readWhens(text, context)).toEqual([]);
	});
});

describe('a day of which the words say the same as of the unread day before it', () => {
	const days = (text: string) => readWhens(text, context).map(({ day }) => day);
	test.each([
		'Monday is out, Tuesday too',
		"Monday's out, so is Tuesday",
		'Mon is out. Tues as well',
		'Monday and Tuesday are both out',
		'Monday, Tuesday and Wednesday are out',
		'the 23rd and the 24th are out',
		"the 23rd and 24th don't work",
		'Friday is no good, nor is Monday',
		"she can't do Monday, nor can she do Tuesday",
	])('%s', (text) => {
		expect(days(text)).toEqual([]);
	});
	test.each([
		['Monday is out, Tuesday works', '2026-11-24'],
		['Monday is out, so Tuesday', '2026-11-24'],
		['Monday is out; Tuesday, too early for her, is a maybe', '2026-11-24'],
		['Monday is out, nor is Tuesday good, Wednesday is', '2026-11-25'],
		['Monday is fine, Tuesday too', '2026-11-23'],
		['Monday, as Tuesday and Wednesday are out', '2026-11-23'],
		['Monday and Tuesday are fine', '2026-11-23'],
		['Monday; Tuesday is out', '2026-11-23'],
	])('but not %s', (text, day) => {
		expect(days(text)[0]).toBe(day);
	});
});

test('a weekday that may be a name beside another day', () => {
	expect(unread('Follow up with Joe Friday on Monday')).toBe('on Monday');
});

describe('words next to a date that do not change it', () => {
	test.each([
		'the minutes of Monday', 'most of next week', 'in the course of next week', 'by the end of today', 'as of Monday', 'wk of December 7', 'the 2nd half of December',
		'the Monday after lunch, he said', 'if nothing on Monday, call', 'in a week and some days off', 'with Ana Friday', 'at Brightline Friday', 'the role of Ana Monday',
		'Monday after lunch', 'the Monday after lunch', 'Monday after the standup', 'Monday after work', 'Monday after 3',
		"Monday after Dana's call", 'Friday, not by email', 'Monday (1 of 3)', 'why not Monday', 'if not by Monday, I call',
		'Monday before I leave', 'Tuesday - 3 questions', 'Happy Thanksgiving, call Monday', "don't forget to ring Ben Friday", 'if they do not call by Friday', "don't call, write to her Friday", "don't call before Friday", 'post-lunch 2pm', 'Monday in Chicago',
		'no calls before Friday', 'Friday works', 'Monday is fine', 'Monday past noon', 'Friday will do', 'next week, not by email',
		'no call yet, try Monday', 'dinner for 2 at 7pm', 'attempt 2, 10am', 'the minutes of December 5', 'the letter is out Monday', 'away until Monday',
		'Monday and a list of questions', 'in a week and a half-hour call', 'Tuesday (3 weeks in)', 'in the morning at 9',
		'the third business day after Dec 1', 'next week, before lunch', 'within 48 hours', 'skip the intro, Monday at 9am',
	'before the end of the day Tuesday', 'on or after Dec 10', 'a week and Monday it is', 'at 10:30 on Monday', '1:1 on Monday', "this isn't urgent, Monday is fine", 'the call was the day before, so Monday',
	'after the call on Monday', 'after Tuesday', 'the blog post Monday', 'Post Monday, then call Ana', 'every Tuesday call; next on Dec 4', 'Monday, not by phone', 'Tom 3pm', 'Monday, no goodbye yet',
	])('%s', (text) => {
		expect(unread(text)).toBeNull();
		expect(readWhens(text, context).length).toBeGreaterThan(0);
	});
}); // prettier-ignore

test('“the day after” next to an excluded day counts from that day', () => {
	const day = (text: string) => readWhens(text, context).map((when) => when.day);
	expect(day('not tomorrow but the day after')).toEqual(['2026-11-21']);
	expect(day('not Monday but the day after')).toEqual(['2026-11-24']);
});

test('“before” as people text it is a bound', () => {
	expect(readWhens('call her b4 Monday', context).map((when) => when.day)).toEqual(['2026-11-20']);
});
