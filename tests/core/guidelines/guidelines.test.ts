import {
	GUIDELINE_CODES,
	GUIDELINES,
	alarmOf,
	nextCallReminder,
	noteReminders,
	type Reminder,
} from '../../../src/core/guidelines';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { dateFormat } from '../../../src/strings/date-format';
import { ACTION_LABELS, offerText } from '../../../src/strings/advice/actions';
import { GUIDANCE, reminderOnRow, reminderText } from '../../../src/strings/reminders';
import type { NoteReading, Section } from '../../../src/core/follow-up';
import { applied, codesIn, met, noteCodesAt, noteOf, remindersIn, tries } from './situations';

const NOW = '2026-11-23T08:00';
const textOf = (reminder: Reminder | undefined) => reminder && reminderText(reminder, dateFormat('en'));
type Case = readonly [what: string, reading: NoteReading, now?: string];

const SCRIPT = [
	'## Script',
	'**Who:** This is Robin Ames.',
	'**Value:** I priced 212 lanes.',
	"**Why:** I'm calling about the lane pricing role.",
	'**Ask:** Could you tell me who sets the prices?',
	"I'll call again tomorrow at 8:30.",
].join('\n');
const script = (words: string) => `## Script\n${words}\n`;
const left = (when: string, back = '') => `${when} Call: left message${back === '' ? '' : `. Calling back ${back}`}`;
const none = (when: string) => `${when} Call: no answer`;
const line = (words: string) => met(`- ${words}`);

/** Dana introduced Lee, who has answered; the first follow-up is with Dana, who was contacted with `entries`. */
const reportBack = (answer: string, entries: readonly string[] = [], about = '') =>
	noteOf(
		[
			'Dana Whitfield introduced me to Lee Park.',
			'',
			`- Follow up with Dana Whitfield on Monday${about}`,
			...entries.map((entry) => `  - ${entry}`),
			'- Follow up with Lee Park',
			`  - ${answer}`,
		].join('\n'),
	);

/** An interview with Dana Whitfield, and a follow-up with her that has a purpose. */
const interview = (text: string, met = '2026-11-20', path = 'Meetings/Panel interview.md', ...entries: string[]) =>
	noteOf(
		`${text}\n\n- Follow up on 2026-11-30 about the lane model\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
		{ contact: 'Dana Whitfield', met },
		path,
	);

const RULES: Record<string, { fires: readonly Case[]; silent: readonly Case[] }> = {
	'promise.due': {
		fires: [
			['ten minutes before', applied(tries(left('2026-11-20 17:10', '2026-11-23 08:10')))],
			['exactly fifteen minutes before', applied(tries(left('2026-11-20 17:10', '2026-11-23 08:15')))],
			['on the minute', applied(tries(left('2026-11-20 17:10', '2026-11-23 08:00')))],
			['missed three days ago', applied(tries(left('2026-11-19 17:10', '2026-11-20 07:45')))],
		],
		silent: [
			[
				'with a person who wants no calls',
				applied(tries(left('2026-11-20 17:10', '2026-11-23 08:10')), { 'no-calls': true }),
			],
			[
				'missed, with a person who wants no calls',
				applied(tries(left('2026-11-19 17:10', '2026-11-20 07:45')), { 'no-calls': true }),
			],
			['sixteen minutes before', applied(tries(left('2026-11-20 17:10', '2026-11-23 08:16')))],
			['kept', applied(tries(left('2026-11-19 17:10', '2026-11-20 07:45'), none('2026-11-20 07:45')))],
			[
				'snoozed since',
				applied(tries(left('2026-11-19 17:10', '2026-11-20 07:45'), '2026-11-20 09:00 Snoozed until 2026-11-27')),
			],
			['closed since', applied(tries(left('2026-11-19 17:10', '2026-11-20 07:45'), '2026-11-20 09:00 Closed'))],
		],
	},
	'persistence.decide': {
		fires: [
			[
				'after two tries of two',
				applied(tries(none('2026-11-19 08:00'), none('2026-11-20 08:00')), { 'attempts-allowed': 2 }),
			],
		],
		silent: [
			['with one left', applied(tries(none('2026-11-20 08:00')), { 'attempts-allowed': 2 })],
			[
				'with more allowed',
				applied(tries(none('2026-11-20 08:00'), '2026-11-20 09:00 Allowed 1 more'), { 'attempts-allowed': 1 }),
			],
			[
				'with a promise to keep',
				applied(tries(left('2026-11-20 08:00', '2026-11-24 08:00')), { 'attempts-allowed': 1 }),
			],
		],
	},
	'expectation.agreed': {
		fires: [
			[
				'on the agreed Monday',
				line('Next step: Dana will call on Friday. If I don’t hear from her, I check in on Monday.'),
			],
			[
				'two days after it',
				line('Next step: Dana will call on Friday. If I don’t hear from her, I check in on Monday.'),
				'2026-11-25T09:00',
			],
			['in properties', met('', { expecting: 'Friday', 'follow-up': 'Monday at 8:30am' })],
			[
				'after a talk that set both days',
				met(`- Call back Dana\n  - 2026-11-19 10:00 Call: spoke. Expecting 2026-11-20. Next 2026-11-23`),
			],
			['with “otherwise”', line('Follow up: she promised an answer by Friday, otherwise Monday')],
		],
		silent: [
			[
				'before that day',
				line('Next step: Dana will call on Friday. If I don’t hear from her, I check in on Monday.'),
				'2026-11-21T09:00',
			],
			['where only I decided the day', line('Follow up with Dana on Monday about the article')],
			[
				'where a sentence only names both days',
				line('Follow up with Dana about the letter on Monday, she said she’d have it done by Friday'),
			],
			['where no check-in was agreed', line('Next step: Dana will call on Friday')],
			[
				'once I tried',
				met(`- Next step: Dana will call on Friday, otherwise I call on Monday\n  - 2026-11-23 07:30 Call: no answer`),
				'2026-11-24T15:00',
			],
			[
				'after a snooze',
				met(
					`- Next step: Dana will call on Friday, otherwise I call on Monday\n  - 2026-11-22 09:00 Snoozed until 2026-11-23`,
				),
			],
		],
	},
	'hours.early-late': {
		fires: [
			['in the window', applied(), '2026-11-23T07:30'],
			['between the windows', applied(), '2026-11-23T11:00'],
			['in the evening', applied(), '2026-11-23T21:00'],
		],
		silent: [
			['before it is due', applied(), '2026-11-20T07:30'],
			['after a meeting', met('', { 'follow-up': '2026-11-23' })],
			['once they answered', applied(tries('2026-11-20 08:00 Call: spoke. Next 2026-11-23'))],
			['while a promise stands', applied(tries(left('2026-11-20 17:10', '2026-11-23 08:10')))],
		],
	},
	'message.leaves-number': {
		fires: [
			['with a number', applied(script('Hello, my number is 614 555 0177.'))],
			['with a request', applied(script('Please call me back.'))],
			['long before it is due', applied(script('Please call me back.')), '2026-11-17T08:00'],
		],
		silent: [
			['without either', applied(SCRIPT)],
			['without a script', applied('My number is 614 555 0177. Please call me back.')],
			['after a meeting', met(script('Please call me back.'), { 'follow-up': '2026-11-23' })],
			[
				'once they answered',
				applied(script('Please call me back.') + tries('2026-11-20 08:00 Call: spoke. Next 2026-11-23')),
			],
			['with the words ruled out', applied(script('Do not call me back on my account.'))],
			[
				'for somebody else’s line',
				noteOf(`- Follow up with Gus Fahey on Monday\n\n${script('Please call me back.')}`, {
					contact: 'Everett Shaw',
					cold: true,
					met: '2026-11-19',
				}),
			],
		],
	},
	'message.no-callback-time': {
		fires: [
			['after a message without one', applied(tries(left('2026-11-20 07:35')))],
			['after two', applied(tries(left('2026-11-19 17:35', '2026-11-20 07:35'), left('2026-11-20 07:35')))],
		],
		silent: [
			['after one with a time', applied(tries(left('2026-11-20 07:35', '2026-11-24 08:00')))],
			['after no answer', applied(tries(left('2026-11-19 07:35'), none('2026-11-20 17:10')))],
			['after a meeting', met(`- Call back Dana on Monday\n  - ${left('2026-11-20 09:00')}`)],
		],
	},
	'expectation.no-fallback': {
		fires: [
			['while waiting', line('Next step: Dana owes me the description by Wednesday')],
			['on the last day', line('Next step: Dana owes me the description by Wednesday'), '2026-11-25T22:00'],
			['after a talk', met('- Call back Dana\n  - 2026-11-20 10:00 Call: spoke. Expecting 2026-11-27')],
		],
		silent: [
			['with a check-in date', line('Next step: Dana owes me the description by Wednesday, otherwise Friday')],
			['when the day is over', line('Next step: Dana owes me the description by Friday')],
			['where nothing was promised', line('Follow up with Dana on Friday')],
			['with my own date in properties', met('', { expecting: 'Wednesday', 'follow-up': 'Friday' })],
		],
	},
	'court.take-it-back': {
		fires: [
			['when their day is over', line('Next step: Dana will send the description by Friday')],
			['when the line waits for a handover', line('Follow up with Dana on Wednesday, she will pass my résumé to Lee')],
			[
				'when the prose beside it does',
				met('## How we left it\nShe is going to pass my résumé on to Lee.\n\n- Follow up with Dana on Wednesday'),
			],
			[
				'when the last answer does',
				met('- Call back Dana\n  - 2026-11-20 10:00 Call: spoke. Next 2026-12-01 — she passes my résumé to Lee'),
			],
			['with properties', met('He offered to introduce me to his boss.', { 'follow-up': '2026-12-01' })],
		],
		silent: [
			['while their day lasts', line('Next step: Dana will send the description by Wednesday')],
			[
				'once they answered',
				met('- Next step: Dana will call by Friday\n  - 2026-11-20 10:00 Call: they called. Next 2026-12-01'),
			],
			['when I pass something on', line('Follow up with Dana on Wednesday, I will pass her article to Lee')],
			[
				'when it was passed on',
				met('## A\nShe passed my résumé to Lee while I was there.\n\n- Follow up with Dana on Wednesday'),
			],
			[
				'when another section says it',
				met('## A\nSam will pass my résumé to Lee.\n\n## B\n- Follow up with Dana on Wednesday'),
			],
			[
				'once they have been heard since',
				met(
					'## A\nShe will pass my résumé to Lee.\n\n- Call Dana #follow-up\n  - 2026-11-20 10:00 Call: spoke. Next 2026-12-01 — all done',
				),
			],
		],
	},
	'court.use-their-name': {
		fires: [
			['after an introduction', noteOf('Lee Park (via Dana Whitfield)\n\n- Follow up with Lee Park on Monday')],
			[
				'with the introduction in the properties',
				noteOf('- Follow up on Monday', { contact: 'Lee Park', 'referred-by': 'Dana Whitfield' }),
			],
			[
				'after a call without an answer',
				noteOf('- Follow up with Lee Park (via Dana) on Monday\n  - 2026-11-20 08:00 Call: no answer'),
			],
		],
		silent: [
			['if the name may be used', noteOf('- Follow up with Lee Park (via Dana) on Monday. I may use her name.')],
			['if it may not', noteOf('- Follow up with Lee Park (via Dana) on Monday [use-name:: no]')],
			[
				'after an answer',
				noteOf('- Follow up with Lee Park (via Dana)\n  - 2026-11-20 08:00 Call: spoke. Next 2026-11-23'),
			],
			['without an introduction', noteOf('- Follow up with Lee Park on Monday')],
			['for a job board', noteOf('- Follow up with Lee Park (via LinkedIn) on Monday')],
			['for who introduces', noteOf('- Follow up with Dana on Monday\n\nDana introduced me to Lee Park.')],
			['while it is their turn', noteOf('- Lee Park (via Dana) will call on Wednesday #follow-up')],
		],
	},
	'purpose.report-back': {
		fires: [
			['after the answer', reportBack('2026-11-20 08:00 Call: spoke')],
			[
				'after their call',
				reportBack('2026-11-20 08:00 Call: they called', ['2026-11-20 07:00 Call: spoke. Next 2026-11-23']),
			],
			[
				'after a call to Dana that nobody answered',
				reportBack('2026-11-20 08:00 Call: spoke', ['2026-11-21 08:00 Call: no answer']),
			],
		],
		silent: [
			['without an answer', reportBack('2026-11-20 08:00 Call: left message')],
			[
				'once Dana was told',
				reportBack('2026-11-20 08:00 Call: spoke', ['2026-11-21 08:00 Call: spoke. Next 2026-11-24']),
			],
			['if the purpose says so', reportBack('2026-11-20 08:00 Call: spoke', [], ' to thank her for Lee Park')],
			[
				'with a call next week',
				reportBack('2026-11-20 08:00 Call: spoke', ['2026-11-20 08:30 Snoozed until 2026-12-02']),
			],
			[
				'without an introduction',
				noteOf('- Follow up with Dana on Monday\n- Follow up with Lee Park\n  - 2026-11-20 08:00 Call: spoke'),
			],
		],
	},
	'thanks.interview': {
		fires: [
			['on its day', interview('', '2026-11-23')],
			['a business day later', interview('', '2026-11-20')],
			['two business days later, over a weekend', interview('', '2026-11-19')],
			['known by its heading', interview('# Phone screen', '2026-11-20', 'Meetings/Talk.md')],
			['known by its short title', interview('', '2026-11-20', 'Meetings/Acme panel.md')],
			['when it has begun', interview('', '2026-11-23 07:30')],
			['with a task to thank that is open', interview('- [ ] Send thank-you note')],
			['after an email before it', interview('', '2026-11-20', undefined, '2026-11-18 08:00 Email: sent')],
			['after a call', interview('', '2026-11-20', undefined, '2026-11-20 18:00 Call: no answer')],
		],
		silent: [
			['three business days later', interview('', '2026-11-18')],
			['before it', interview('', '2026-11-24')],
			['earlier on its day', interview('', '2026-11-23 15:00')],
			['after an email', interview('', '2026-11-20', undefined, '2026-11-20 18:00 Email: sent')],
			['once a line says so', interview('Sent a thank-you note.')],
			['once the task is done', interview('- [x] Thank Dana')],
			['after a rejection', interview('They went with another candidate.')],
			['for another meeting', interview('', '2026-11-20', 'Meetings/Lunch.md')],
			['for preparing', interview('', '2026-11-20', 'Meetings/Interview prep.md')],
			[
				'for somebody who was not there',
				noteOf(
					'- Follow up with Lee Park on Monday about the study',
					{ contact: 'Dana Whitfield', met: '2026-11-20' },
					'Meetings/Interview.md',
				),
			],
		],
	},
	'purpose.none': {
		fires: [
			['today', line('Follow up with Dana on Monday')],
			['in two days', line('Follow up with Dana on Wednesday')],
			['long ago', line('Follow up with Dana tomorrow')],
			['with “just checking in” for a purpose', met('', { 'follow-up': '2026-11-23', purpose: 'just checking in' })],
			['when they owe me something', line('Next step: they promised an answer on Friday')],
			['with a time', line('Call back Dana tomorrow before 8')],
		],
		silent: [
			['in three days', line('Follow up with Dana on Thursday')],
			['with a purpose', line('Follow up with Dana on Monday about the article')],
			['with one in properties', met('', { 'follow-up': '2026-11-23', purpose: 'the article' })],
			['when the line says what I bring', line('Follow-up: send Dana the one-page résumé on Monday')],
			['when it says what I ask', line('Next step: I ask Dana on Monday how the vote went')],
			['while waiting', line('Next step: Dana will call on Tuesday')],
			['when over', met('- [x] Follow up with Dana on Monday')],
		],
	},
	'ask.too-much': {
		fires: [
			['in the ask', met('', { 'follow-up': '2026-11-30', ask: 'a job' })],
			['in the purpose', line('Follow up with Dana on Monday to ask for a job')],
			['in the script', applied(script('This is Robin. Please hire me.'))],
		],
		silent: [
			['asking whether I am in the running', met('', { 'follow-up': '2026-11-30', ask: 'am I still in the running' })],
			['naming the job applied for', applied('', { purpose: 'the bus-fee analyst job' })],
			['asking for a name', applied(SCRIPT)],
			[
				'telling of it elsewhere in the note',
				met('I want you to give me the job, I thought.', { 'follow-up': '2026-11-30' }),
			],
		],
	},
	'tone.demanding': {
		fires: [
			['in the purpose', met('', { 'follow-up': '2026-11-30', purpose: 'demand an answer' })],
			['in the script', applied(script('I still haven’t heard back.'))],
			['in a meeting’s script', met(script('You promised to call on Friday.'), { 'follow-up': '2026-11-30' })],
		],
		silent: [
			['of a job that is', met('', { 'follow-up': '2026-11-30', purpose: 'the demanding second round' })],
			['in a friendly script', applied(SCRIPT)],
			[
				'in the notes of a bad day',
				met('I still haven’t heard back. I am fed up with waiting.', { 'follow-up': '2026-11-30' }),
			],
		],
	},
	'tone.downcast': {
		fires: [
			['in the purpose', met('', { 'follow-up': '2026-11-30', purpose: 'apologize for bothering her again' })],
			['in the ask', met('', { 'follow-up': '2026-11-30', ask: 'please, please another chance' })],
			['in the script', applied(script('Sorry to bother you again.'))],
		],
		silent: [
			[
				'apologizing for something else',
				met('', { 'follow-up': '2026-11-30', purpose: 'apologize for the wrong map' }),
			],
			['in a friendly script', applied(SCRIPT)],
			['in the notes of a bad day', met('I am getting desperate. Nobody is hiring.', { 'follow-up': '2026-11-30' })],
		],
	},
	'tone.cool-off': {
		fires: [
			['after two tries, the next tomorrow', applied(tries(none('2026-11-20 17:10'), none('2026-11-23 07:30')))],
			[
				'with a promise for later',
				applied(tries(none('2026-11-20 07:30'), left('2026-11-20 17:10', '2026-11-24 08:00'))),
			],
			[
				'snoozed',
				applied(tries(none('2026-11-19 07:30'), none('2026-11-20 17:10'), '2026-11-20 18:00 Snoozed until 2026-11-27')),
			],
		],
		silent: [
			['after one', applied(tries(none('2026-11-23 07:30')))],
			['when the next is due', applied(tries(none('2026-11-19 17:10'), none('2026-11-20 07:30')))],
			[
				'with an answer between',
				applied(tries(none('2026-11-19 17:10'), '2026-11-20 08:00 Call: spoke. Next 2026-11-30')),
			],
			[
				'with a promise at hand',
				applied(tries(none('2026-11-19 17:10'), left('2026-11-20 07:30', '2026-11-23 08:05'))),
			],
		],
	},
	'clarity.missing-part': {
		fires: [
			[
				'without an ask',
				applied(script("This is Robin Ames. I priced 212 lanes. I'm calling about the role. Any help would be great.")),
			],
			['with a placeholder', applied(SCRIPT.replace('This is Robin Ames.', '[your name]'))],
			['after a meeting', met(script('Hello.'), { 'follow-up': '2026-11-30' })],
		],
		silent: [
			['with all four', applied(SCRIPT)],
			['without a script', applied()],
			['over', applied(script('Hello.'), { status: 'rejected' })],
			[
				'for somebody else’s line',
				noteOf(`- Follow up with Gus Fahey on Monday\n\n${script('Hello.')}`, {
					contact: 'Everett Shaw',
					met: '2026-11-19',
				}),
			],
		],
	},
	'message.practise': {
		fires: [
			['without a script', applied()],
			['with one never said aloud', applied(SCRIPT)],
			['rehearsed without a script', applied(tries('2026-11-22 18:30 Rehearsed'))],
			['after a wrong number', applied(tries('2026-11-20 08:00 Call: wrong number'))],
		],
		silent: [
			['rehearsed', applied(`${SCRIPT}\n${tries('2026-11-22 18:30 Rehearsed')}`)],
			['not due yet', applied(), '2026-11-20T08:00'],
			['after the first call', applied(tries(none('2026-11-19 08:00')))],
			['after a meeting', met('', { 'follow-up': '2026-11-23' })],
		],
	},
	'persistence.keep-going': {
		fires: [
			['after one try, the next tomorrow', applied(tries(none('2026-11-23 07:30')))],
			['after two, the next due', applied(tries(none('2026-11-19 17:10'), none('2026-11-20 07:30')))],
			['after an email', met('- Email Dana #follow-up\n  - 2026-11-20 10:00 Email: sent')],
		],
		silent: [
			['before any try', applied()],
			['at the limit', applied(tries(none('2026-11-19 17:10')), { 'attempts-allowed': 1 })],
			['after two, the next tomorrow', applied(tries(none('2026-11-20 17:10'), none('2026-11-23 07:30')))],
			['after an answer', met('- Call Dana #follow-up\n  - 2026-11-20 10:00 Call: spoke. Next 2026-11-23')],
		],
	},
};

const casesOf = (side: 'fires' | 'silent') =>
	Object.entries(RULES).flatMap(([code, rule]) =>
		rule[side].map(([what, reading, now]) => [code, what, reading, now ?? NOW] as const),
	);

describe('A guideline speaks up', () => {
	test.each(casesOf('fires'))('%s: %s', (code, _what, reading, now) => expect(codesIn(reading, now)).toContain(code));
});

describe('A guideline stays silent', () => {
	test.each(casesOf('silent'))('%s: %s', (code, _what, reading, now) =>
		expect(codesIn(reading, now)).not.toContain(code),
	);
});

describe('A meeting without a next step', () => {
	const meeting = (properties: Record<string, unknown>, text = 'A good talk.') =>
		noteOf(text, { contact: 'Hollis Grey', met: '2026-11-20', ...properties });
	test.each([
		['on the day itself', meeting({ met: '2026-11-23' })],
		['seven days later', meeting({ met: '2026-11-16' })],
		['with an empty property', meeting({ 'follow-up': null })],
		['dated by its name', noteOf('Tea.', { contact: 'Hollis Grey' }, 'Meetings/2026-11-20 Tea.md')],
		['with the person in its title', noteOf('Tea.', {}, 'Meetings/2026-11-20 Dana Grey.md')],
		['with a dash in front of the person in its title', noteOf('Tea.', {}, 'Meetings/2026-11-20 - Dana Grey.md')],
		['with the person behind “with”', noteOf('Tea.', {}, 'Meetings/2026-11-20 Coffee with Dana Grey (Alder).md')],
		['with the person in its heading', noteOf('# Dana Grey — Alder\n\nTea.', { met: '2026-11-20' })],
		['with a call in its heading', noteOf('# Call with Dana Grey\n\nTea.', { met: '2026-11-20' })],
		['with a link in its heading', noteOf('# [[Dana Grey]]\n\nTea.', {}, '2026-11-20.md')],
	])('has a reminder %s', (_what, reading) => expect(noteCodesAt(reading, NOW)).toEqual(['expectation.none']));
	test.each([
		['eight days later', meeting({ met: '2026-11-15' })],
		['before it took place', meeting({ met: '2026-11-24' })],
		['with a follow-up', meeting({ 'follow-up': 'Monday' })],
		['with one that is done', meeting({}, '- [x] Follow up with Hollis')],
		['told that there is none', meeting({ 'follow-up': false })],
		['when all is over', meeting({ status: 'rejected' })],
		['without a contact', noteOf('Tea.', { met: '2026-11-20' })],
		['with a title like a name', noteOf('Tea.', {}, 'Meetings/2026-11-20 Garden Party.md')],
		['with the name of a firm', noteOf('Tea.', {}, 'Meetings/2026-11-20 Alder Trading.md')],
		['with a topic in its heading', noteOf('# [[Roadmap]]\n\nTea.', { met: '2026-11-20' })],
		['with a person further below', noteOf('# Monday\n\n## Dana Grey\n\nTea.', { met: '2026-11-20' })],
		['a person’s own note', noteOf('Tea.', { met: '2026-11-20' }, 'People/Dana Grey.md')],
		['without a date', noteOf('Tea.', { contact: 'Hollis Grey' })],
	])('is not %s', (_what, reading) => expect(noteCodesAt(reading, NOW)).toEqual([]));
});

describe('Guidelines', () => {
	test('are in the order of their codes, each once', () => {
		expect(GUIDELINES.map(({ code }) => code)).toEqual(GUIDELINE_CODES);
	});

	test.each(['en', 'en-US', 'de'])('fit on a row in 40 characters, in %s', (language) => {
		const said = casesOf('fires').flatMap(([, , reading, now]) => remindersIn(reading, now));
		const texts = new Set(said.map((reminder) => reminderOnRow(reminder, dateFormat(language))));
		expect(texts.size).toBeGreaterThan(GUIDELINE_CODES.length - 3);
		expect([...texts].filter((text) => text.length > 40)).toEqual([]);
	});

	test('say why in two or three sentences', () => {
		for (const code of GUIDELINE_CODES) {
			const { why, name } = GUIDANCE[code];
			expect([code, [2, 3].includes(why.match(/[.!?](?=\s|$)/g)?.length ?? 0)]).toEqual([code, true]);
			expect(name).toMatch(/^\p{Lu}[^.]+$/u);
		}
	});

	test('come most pressing first, as short sentences with at most one action', () => {
		const said = casesOf('fires').flatMap(([, , reading, now]) => {
			const reminders = remindersIn(reading, now);
			const order = reminders.map(({ code }) => GUIDELINE_CODES.indexOf(code));
			expect(order).toEqual([...order].sort((a, b) => a - b));
			return reminders;
		});
		for (const reminder of said) {
			const text = reminderText(reminder, dateFormat('en'));
			const { action } = reminder;
			expect(text.length).toBeLessThan(90);
			expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
			if (action) expect(ACTION_LABELS[action.kind].length).toBeLessThan(25);
		}
	});

	test('can be switched off one by one', () => {
		for (const [code, , reading, now] of casesOf('fires')) {
			const all = codesIn(reading, now);
			expect(codesIn(reading, now, { disabledGuidelines: [code] })).toEqual(all.filter((other) => other !== code));
		}
	});

	test('never advise patience and persistence at once', () => {
		for (const [, , reading, now] of [...casesOf('fires'), ...casesOf('silent')]) {
			expect(codesIn(reading, now)).not.toEqual(expect.arrayContaining(['tone.cool-off', 'persistence.keep-going']));
		}
	});

	test.each([
		['promise.due', 'You promised to call at 08:10: that is in 10 minutes.'],
		['expectation.agreed', 'You agreed on 19 Nov to check in today. They expect you.'],
		['expectation.no-fallback', 'If you hear nothing by 25 Nov, when will you check in?'],
	])('%s names days and minutes', (code, text) => {
		const first = RULES[code]?.fires[0];
		expect(first && textOf(remindersIn(first[1], NOW).find((reminder) => reminder.code === code))).toBe(text);
	});

	test('let a promised call wait for 7:00 of the contact, on both clocks', () => {
		const promised = (timezone: string, now: string) => {
			const reading = applied(tries(left('2026-11-20 17:10', '2026-11-23 08:00')), { timezone });
			return textOf(remindersIn(reading, now).find(({ code }) => code === 'promise.due'));
		};
		expect(promised('Pacific/Honolulu', '2026-11-23T08:02')).toBe('03:02 for them. Call at 07:00, 12:00 for you.');
		expect(promised('Asia/Tokyo', '2026-11-23T08:02')).toBe('22:02 for them. Call at 07:00, 17:00 for you.');
		expect(promised('America/Chicago', '2026-11-23T08:02')).toContain('You said 08:00.');
		expect(promised('Nowhere/Known', '2026-11-23T08:02')).toContain('You said 08:00.');
	});

	test('give a cold call’s next window on both clocks', () => {
		const said = (now: string, timezone?: string) =>
			remindersIn(applied('', timezone ? { timezone } : {}), now).find(({ code }) => code === 'hours.early-late');
		expect(textOf(said('2026-11-23T08:42', 'America/Chicago'))).toBe('A good moment to call: it is 07:42 for them.');
		expect(said('2026-11-23T08:42', 'America/Chicago')?.action).toBeNull();
		const later = said('2026-11-23T11:00', 'America/Chicago');
		expect(textOf(later)).toBe('Next good time to call: 17:00 for them, 18:00 for you.');
		expect(later?.action).toEqual({ kind: 'snooze', until: '2026-11-23T18:00' });
		expect(textOf(said('2026-11-23T20:00'))).toBe('Next good time to call: tomorrow 07:00.');
	});

	test('on the next call’s row are without what its section says already, an alarm first', () => {
		const late = applied(script('Please call me back.') + tries(left('2026-11-19 17:10', '2026-11-20 07:45')));
		const shown = (section: Section, reading: NoteReading) =>
			nextCallReminder(remindersIn(reading, NOW), { section })?.code;
		expect(shown('promised-now', late)).toBe('message.leaves-number');
		expect(shown('today', applied())).toBe('hours.early-late');
		expect(alarmOf(remindersIn(applied(), NOW))).toBeNull();
	});

	test('speak of a reply after an email, and say something else after each attempt', () => {
		const said = (...lines: readonly string[]) => {
			const reading = applied(tries(...lines));
			return textOf(remindersIn(reading, '2026-11-27T17:00').find(({ code }) => code === 'persistence.keep-going'));
		};
		expect(said('- 2026-11-20 08:10 Email: sent')).toMatch(/^Probably still unread/);
		const calls = ['16', '17', '18', '19'].map((day) => `- 2026-11-${day} 08:10 Call: no answer`);
		const texts = calls.map((_, index) => said(...calls.slice(0, index + 1)));
		expect(new Set(texts).size).toBe(calls.length);
	});

	test('ask for a purpose in the words of the channel, and of a talk only if there was one', () => {
		const asked = (reading: NoteReading) =>
			textOf(remindersIn(reading, NOW).find(({ code }) => code === 'purpose.none'));
		expect(asked(line('Email Dana on Monday #follow-up'))).toMatch(/to this email\? Something from your last talk/);
		expect(asked(met('', { applied: '2026-11-16' }))).toBe(
			'What could you bring to this call? A question about the position works well.',
		);
	});

	test('draft the offer with the name of the person who is to get it', () => {
		const [, reading] = RULES['court.take-it-back']?.fires[1] ?? [];
		const reminder = reading && remindersIn(reading, NOW).find(({ code }) => code === 'court.take-it-back');
		expect(textOf(reminder)).toBe('Offer to write to Lee yourself, and ask to use their name.');
		const offered = reminder?.action;
		expect(offered?.kind === 'draft-offer' && offerText(offered.to)).toMatch(/write to Lee myself/);
	});
});

describe('A note of an interview without a follow-up', () => {
	const note = (text: string, met = '2026-11-20') =>
		noteOf(text, { contact: 'Dana Whitfield', met }, 'Meetings/Panel interview.md');

	it('asks for a thank-you first, and for the next step after it', () => {
		expect(noteCodesAt(note('Talk.'), NOW)).toEqual(['thanks.interview']);
		expect(noteCodesAt(note('Sent a thank-you note.'), NOW)).toEqual(['expectation.none']);
		expect(noteCodesAt(note('Talk.', '2026-11-18'), NOW)).toEqual(['expectation.none']);
		expect(noteCodesAt(note('They went with another candidate. Sent a thank-you note.'), NOW)).toEqual([
			'expectation.none',
		]);
	});

	it('drafts it from the note', () => {
		const [reminder] = noteReminders(note('We talked about the lane model.'), NOW, DEFAULT_SETTINGS);
		expect(reminder).toMatchObject({
			name: 'Dana Whitfield',
			action: { kind: 'draft-thanks', email: { subject: 'Thank you' } },
		});
	});

	it('asks for nothing where the guideline is off', () => {
		const settings = { ...DEFAULT_SETTINGS, disabledGuidelines: ['thanks.interview', 'expectation.none'] };
		expect(noteReminders(note('Talk.'), NOW, settings)).toEqual([]);
	});
});
