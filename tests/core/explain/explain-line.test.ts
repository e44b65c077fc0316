import { summaryText } from '../../../src/strings/explanations/summaries';
import { CONTEXT, explained, told } from './explained';

type Said = readonly [note: string, verdict: string, summary: string];

const front = (yaml: string) => `---\n${yaml}\n---\n`;

describe('A line that is a follow-up says why it is one', () => {
	test.each([
		['- Follow up with [[Dana Whitfield]] Monday', 'It begins with the marker “Follow up”.'],
		['- [ ] **Next step:** call Lee Park tomorrow', 'It begins with the marker “Next step”.'],
		['> - ☎️ Call back Xena tomorrow', 'It begins with the marker “Call back”.'],
		['- [ ] Follow-up: call Lee #follow-up', 'It begins with the marker “Follow-up”, and it has the tag.'],
		['- Call Sam in 3 business days #follow-up', 'It has the tag #follow-up.'],
		[
			'## Next steps\n- ▶Email [[Corinne Vasquez]] the chart tomorrow',
			'It is a list item under the heading “Next steps”, with a date and a person to contact.',
		],
	])('%s', (note, because) => {
		const explanation = explained(note);
		expect(explanation.verdict).toBe('follow-up');
		expect(told(explanation, 'because')).toEqual([because]);
	});
});

describe('It says whom it is with, and what said so', () => {
	test.each([
		['- Follow up with [[Dana Whitfield]] Monday', 'Dana Whitfield, the first link to a note in the line.'],
		['- Follow up with Lee Park Monday', 'Lee Park, named in the line.'],
		[
			`${front('contact: Dana')}- ▶Follow up with [[Dana]] Monday`,
			'Dana, the first link to a note in the line, the note’s own contact.',
		],
		['- Next step: Zed promised to call Friday', 'Zed, who promised something in the line.'],
		['- Follow up Monday [contact:: Gil]', 'Gil, from the field in the line.'],
		[
			`${front('contact: "[[Dana Whitfield]]"')}- ▶Follow up Monday`,
			'Dana Whitfield, from the note’s properties, since the line names no person.',
		],
		[
			`${front('contact: "[[Dana Whitfield]]"')}- ▶Follow up with Dana Monday`,
			'Dana Whitfield, named in the line, the note’s own contact.',
		],
		[
			'- Follow up Monday',
			'Dana Whitfield, the note’s title, since neither the line nor the properties name a person.',
		],
	])('%s', (note, who) => {
		expect(told(explained(note), 'who')).toEqual([who]);
	});
});

describe('It gives every date the part it plays', () => {
	const FROM = 'from the note’s date 19 Nov 2026 (file name)';

	test('what they promised, and when I act otherwise', () => {
		const explanation = explained(
			'- Next step: Dana will call on Friday. If I don’t hear from her, I check in on Monday.',
		);
		expect(told(explanation, 'expected')).toEqual([`Friday → Fri 20 Nov 2026, ${FROM}.`]);
		expect(told(explanation, 'fallback')).toEqual([`Monday → Mon 23 Nov 2026, ${FROM}.`]);
		expect(told(explanation, 'act')).toEqual([]);
	});

	test('what is past', () => {
		const explanation = explained('- Follow up on last Friday’s interview next Tuesday');
		expect(told(explanation, 'act')).toEqual([`next Tuesday → Tue 24 Nov 2026, ${FROM}.`]);
		expect(told(explanation, 'background')).toEqual([
			`last Friday → Fri 13 Nov 2026, ${FROM}. It is past, or about something else.`,
		]);
	});

	test('a span, which as their promise ends on its last working day', () => {
		const [expected] = told(explained('- Next step: they promised an answer next week'), 'expected');
		expect(expected).toMatch(
			/^next week → Mon 23 Nov 2026 to Fri 27 Nov 2026, .* last working day of the span counts\.$/,
		);
	});

	test('the part of the day, and the zone', () => {
		expect(told(explained('- Follow up with Lee Monday before 8'), 'time')).toEqual([
			'A part of that day: before 08:00.',
		]);
		expect(told(explained('- Follow up with Lee Monday 8:30 am CST'), 'time')).toEqual([
			'In the zone America/Chicago, shown on your clock.',
		]);
		expect(told(explained('- Follow up with Lee Monday 8:30 am their time'), 'time')[0]).toContain(
			'their time zone is not known',
		);
	});

	test('a date after a calendar emoji takes precedence', () => {
		const [act] = told(explained('- [ ] Check in with the recruiter 📅 2026-11-24'), 'act');
		expect(act).toContain('2026-11-24 → Tue 24 Nov 2026');
		expect(act).toContain('takes precedence over the words');
	});

	test('where the note’s date comes from, and whether it is only assumed', () => {
		const line = '- Follow up with Lee Monday';
		expect(told(explained(line), 'counted-from')).toEqual(['Thu 19 Nov 2026 (file name).']);
		expect(told(explained(`## 2026-11-20\n- ▶Follow up with Lee Monday`), 'counted-from')).toEqual([
			'Fri 20 Nov 2026 (heading “2026-11-20”).',
		]);
		const assumed = explained(line, { path: 'Ideas.md' });
		expect(told(assumed, 'counted-from')[0]).toContain(
			'Sun 1 Nov 2026 (the day the file was created). This is a guess',
		);
		expect(assumed.problems.map(({ code }) => code)).toEqual(['note-date.assumed']);
	});

	test('words that are not understood as a date are a problem', () => {
		const explanation = explained('- Follow up with Dana after Thanksgiving');
		expect(explanation.section).toBe('needs-a-date');
		expect(explanation.problems).toEqual([{ code: 'date.not-understood', words: 'with Dana after Thanksgiving' }]);
	});
});

describe('It says what is to be done now, and by which row of the table', () => {
	test.each([
		[
			'- Follow up with Lee 2026-11-23',
			'today',
			'Due Mon 23 Nov 2026.',
			'You have not tried yet, and the date to act counts.',
		],
		['- Follow up with Lee 2026-11-30', 'next-7-days', 'Planned for Mon 30 Nov 2026.', 'You have not tried yet'],
		['- Next step: Lee will call by 2026-11-27', 'waiting', 'Waiting on them.', 'They promised something'],
		['- Next step: Lee will call by 2026-11-20', 'today', 'Due Mon 23 Nov 2026.', 'Their day is over.'],
		['- Follow up with Lee', 'needs-a-date', 'Without a date.', 'It has no date that could be read'],
		['- [x] Follow up with Lee Monday', 'done', 'Closed. Closed in the note.', 'The note says that it is over'],
		['- [-] Follow up with Lee Monday', 'done', 'Given up. Gave up in the note.', 'The box [-] says that you gave up.'],
		['- Follow up with Lee 2026-10-01', 'long-overdue', 'Due Thu 1 Oct 2026.', 'You have not tried yet'],
	])('%s', (note, section, now, rule) => {
		const explanation = explained(note);
		expect(explanation.section).toBe(section);
		expect(told(explanation, 'now')[0]).toContain(now);
		expect(told(explanation, 'rule')[0]).toContain(rule);
	});

	const LINE = '- ▶Follow up with Lee 2026-11-19';
	test.each([
		['Call: no answer', 'After a call without an answer: one business day later'],
		['Email: sent', 'After a message you sent: 3 business days later'],
		['Call: left message. Calling back 2026-11-24 08:30', 'You promised a time.'],
		['Call: wrong number', 'wrong number'],
		['Call: spoke', 'They answered, and no further step was agreed, so there is nothing to do.'],
		['Call: spoke. Next 2026-12-01', 'the next step you wrote'],
		['Call: spoke. Expecting 2026-11-27', 'promised something by a day'],
		['Snoozed until 2026-11-27', 'a snooze'],
		['Closed', 'The last event below it is Closed.'],
		['Gave up', 'The last event below it is Gave up.'],
	])('after %s', (entry, rule) => {
		const explanation = explained(`${LINE}\n\t- 2026-11-20 08:10 ${entry}\n`);
		expect(told(explanation, 'rule')[0]).toContain(rule);
	});

	test('after as many attempts as allowed', () => {
		const calls = [16, 17, 18, 19, 20].map((day) => `\t- 2026-11-${day} 08:10 Call: no answer\n`).join('');
		const explanation = explained(`${LINE}\n${calls}`);
		expect(told(explanation, 'rule')).toEqual(['5 of 5 attempts in this round had no answer. Give up, or allow more.']);
		expect(told(explanation, 'attempts')).toEqual([
			'5 of 5 without an answer in this round, 5 in total. Last: no answer on Fri 20 Nov 2026, 08:10.',
		]);
	});

	test('with what the contact’s own note adds', () => {
		const explanation = explained('- Follow up with [[Lee]] Monday 8:30 am their time', {
			complete: (followUp) => ({ ...followUp, timezone: 'America/Chicago', phone: '+1 312 555 0142' }),
		});
		expect(told(explanation, 'reach')).toEqual([
			'From the contact’s own note: phone +1 312 555 0142, timezone America/Chicago.',
		]);
		expect(told(explanation, 'now')[0]).toContain('09:30');
		expect(told(explanation, 'time')).toEqual(['On their clock: America/Chicago.']);
	});
});

describe('An attempt line says what is read of it, and whose it is', () => {
	const PARENT = '- Follow up with [[Lee]] 2026-11-23\n';

	test('in the written form', () => {
		const explanation = explained(
			`${PARENT}\t- ▶2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — ask for Sam`,
		);
		expect(explanation.verdict).toBe('entry');
		expect(summaryText(explanation.summary)).toBe('This line is an attempt of the follow-up with Lee.');
		expect(told(explanation, 'read-as')).toEqual([
			'Call, left message, on Mon 23 Nov 2026, 08:10.',
			'Your note, which is not read further: “ask for Sam”.',
		]);
		expect(told(explanation, 'belongs-to')).toEqual(['The follow-up with Lee in line 1.']);
		expect(told(explanation, 'act')).toEqual(['You call back Tue 24 Nov 2026, 08:30.']);
	});

	test('in free words', () => {
		const explanation = explained(`${PARENT}\t* ▶Mon 8:10 - called, voicemail`);
		expect(told(explanation, 'read-as')).toEqual(['Call, left message, on Mon 23 Nov 2026, 08:10.']);
	});

	test('belongs to the properties if it is under Attempts', () => {
		const note = `${front('contact: Gil\nfollow-up: 2026-11-23')}\n## Attempts\n\n- ▶2026-11-23 08:10 Call: no answer`;
		expect(told(explained(note), 'belongs-to')).toEqual(['The follow-up with Gil in the properties.']);
	});

	test.each<Said>([
		[`${PARENT}\t- ▶2026-11-23 08:10 Snoozed until 2026-11-27`, 'entry', 'an event of the follow-up with Lee'],
		[`${PARENT}\t- 2026-11-23 08:10 Call: spoke\n\t- ▶2026-11-23 08:10 Call: spoke`, 'near', 'so the two count once'],
		[`${PARENT}\t- ▶She likes tea`, 'nothing', 'your own note below the follow-up with Lee'],
		['- 2026-11-23 08:10 Call: left message', 'near', 'belongs to no follow-up'],
		[`## Attempts\n\n▶She was out`, 'near', 'is under Attempts, but it is not read as an attempt'],
	])('%s', (note, verdict, summary) => {
		const explanation = explained(note);
		expect(explanation.verdict).toBe(verdict);
		expect(summaryText(explanation.summary)).toContain(summary);
	});
});

describe('A line in the properties', () => {
	test('makes a follow-up', () => {
		const explanation = explained(`---\ncontact: Gil\n▶follow-up: Monday at 8:30am\npurpose: say thanks\n---\n`);
		expect(explanation).toMatchObject({ verdict: 'follow-up', section: 'today' });
		expect(told(explanation, 'because')).toEqual(['The property follow-up says so.']);
		expect(told(explanation, 'purpose')).toEqual(['“say thanks”, from the properties.']);
	});

	test('of a list of follow-ups says which of them it is', () => {
		const note = front('contact: Gil\nfollow-up:\n  - Monday about tea\n  - ▶Tuesday with Zed');
		expect(summaryText(explained(note).summary)).toBe('This property makes a follow-up with Zed.');
	});

	test.each<Said>([
		['---\n▶applied: 2026-11-10\n---\n', 'follow-up', 'makes a follow-up'],
		['---\n▶applied: 2026-11-10\nfollow-up: Monday\n---\n', 'property', 'The property “applied” is read.'],
		['---\n▶expecting: Friday\n---\n', 'follow-up', 'makes a follow-up'],
		['---\n▶contact: Gil\nfollow-up: Monday\n---\n', 'property', 'The property “contact” is read.'],
		['---\n▶met: 2026-11-19\n---\n', 'property', 'The property “met” is read.'],
		['---\n▶follow-up: false\n---\n', 'property', 'nothing to follow up'],
		['---\n▶colour: red\n---\n', 'nothing', 'not one of those that are read'],
		['---\ncontact: "Gil\n▶follow-up: Monday\n---\n', 'near', 'not valid YAML'],
		['▶---\nfollow-up: Monday\n---\n', 'nothing', 'This line starts or ends the properties'],
	])('%s', (note, verdict, summary) => {
		const explanation = explained(note);
		expect(explanation.verdict).toBe(verdict);
		expect(summaryText(explanation.summary)).toContain(summary);
	});
});

describe('It says so if nothing is read', () => {
	test.each<Said>([
		['```\n▶Follow up with Dana Monday\n```', 'not-read', 'a code block'],
		['%%\n▶Follow up with Dana Monday\n%%', 'not-read', 'a comment'],
		['$$\n▶x = 1\n$$', 'not-read', 'a formula'],
		['| a | b |\n|---|---|\n| ▶Paint | Monday |', 'not-read', 'a table'],
		['## Message\n\n▶Follow up with you on Monday', 'not-read', 'belongs to your message'],
		['words\n▶\nwords', 'nothing', 'This line is empty.'],
		['# ▶Notes', 'nothing', 'A heading is not a follow-up by itself'],
		['# ▶2026-11-19', 'heading', 'how the lines below it are read'],
		['▶**2026-11-18**\n- Follow up with Lee on Friday', 'heading', 'A date for the lines below it'],
		['# ▶Next steps', 'heading', 'how the lines below it are read'],
	])('%s', (note, verdict, summary) => {
		const explanation = explained(note);
		expect(explanation.verdict).toBe(verdict);
		expect(summaryText(explanation.summary)).toContain(summary);
	});

	test('in a folder that is skipped, and which', () => {
		const explanation = explained('- Follow up with Dana Monday', { path: 'Work/Templates/Call.md' });
		expect(explanation).toMatchObject({
			verdict: 'not-read',
			summary: { code: 'skipped-folder', folder: 'templates' },
		});
	});

	test('in a file that is not a Markdown note', () => {
		expect(summaryText(explained('- Follow up with Dana Monday', { path: 'todo.txt' }).summary)).toContain(
			'Only Markdown notes',
		);
	});

	test('in a line that is not there', () => {
		expect(summaryText(explained('').summary)).toBe('There is no such line in the note.');
	});
});

describe('A line near to being a follow-up says what is missing', () => {
	test.each<Said>([
		['Followed up with Marguerite on Friday', 'near', 'history'],
		['- Follow-up interview went well', 'near', 'describes or labels something else'],
		['Follow-up: 30 min', 'near', 'describes or labels something else'],
		['Follow up properly, I tell myself.', 'near', 'neither a person nor a date'],
		['- Next steps: fewer breakfasts, more phone calls', 'near', 'neither a person nor a date'],
		['I must follow up with her', 'near', 'must be at the beginning'],
		['- Paint the wall Monday #follows', 'near', 'The tag #follows is not the one'],
		['- `Follow up` with Dana', 'near', 'is in code'],
		['## Follow-ups\n- ▶Buy printer ink Friday', 'near', 'one thing is missing'],
		['## Follow-ups\n- ▶Email Corinne the chart', 'near', 'one thing is missing'],
		['## Follow-ups\n- Corinne\n\t- ▶Ruth Eberhart on Friday', 'near', 'one thing is missing'],
		['We had coffee on Friday', 'near', 'No marker'],
		['The funding was fun on Friday', 'near', 'No marker'],
		['She said fu on Friday', 'near', 'must be at the beginning'],
		['- [x] I’ll call Dana next week', 'nothing', 'done or cancelled'],
		['I’ll get back to her next week', 'offered', 'It is offered in the sidebar, and not listed.'],
		['She likes tea.', 'nothing', 'no marker, no tag and no date'],
	])('%s', (note, verdict, summary) => {
		const explanation = explained(note);
		expect(explanation.verdict).toBe(verdict);
		expect(summaryText(explanation.summary)).toContain(summary);
	});

	test('and how to fix it, with the marker and tag of the settings', () => {
		expect(told(explained('She likes tea.'), 'fix')).toEqual([
			'Begin the line with “Follow up”, or add the tag #follow-up.',
		]);
	});

	test('a row of a table with a date for the next step says how it is tracked', () => {
		const row = explained('| Contact | Follow-up |\n|---|---|\n| ▶Tove Lind | 2026-11-24 |');
		expect(row).toMatchObject({ verdict: 'offered', summary: { code: 'offered-row' } });
		expect(told(row, 'because')).toEqual(['A column for the next step or its date says when: Tue 24 Nov 2026.']);
		expect(told(row, 'who')).toEqual(['Tove Lind, named in the line.']);
		expect(told(row, 'fix').join()).toContain('it opens Add follow-up');
	});

	test.each([
		['Tove promised to call Friday', 'so a check-in on Mon 23 Nov 2026 is suggested'],
		['LVM 11/19, call back 11/23', 'when: Mon 23 Nov 2026.'],
	])('%s is found, and why', (line, because) => {
		const found = explained(line);
		expect(found.verdict).toBe('offered');
		expect(told(found, 'because').join()).toContain(because);
	});

	test('a promise with a date of the user gets no check-in', () => {
		const found = explained('Tove promised to call Friday, otherwise I ring her on Wednesday');
		expect(told(found, 'because').join()).not.toContain('check-in');
	});

	test.each([
		['**Follow-up Date:** 2026-11-30', 'It begins with the field “Follow-up Date”, which says when you act.'],
		['- next-contact:: 2027-01-25', 'It begins with the field “next-contact”, which says when you act.'],
		['Follow-up: call Lee Friday', 'It begins with the marker “Follow-up”.'],
	])('%s', (line, because) => {
		expect(told(explained(line), 'because')).toEqual([because]);
	});

	test('a row of a table with a closing status says why it is not offered', () => {
		const row = explained('| Contact | Follow-up | Status |\n|---|---|---|\n| ▶Tove | 2026-11-24 | Rejected |');
		expect(summaryText(row.summary)).toContain('without a closing status');
	});

	test('a line that is tracked by itself says why it is listed', () => {
		const settings = { ...CONTEXT.settings, trackFound: true };
		const found = explained('Tove promised to call Friday', { settings });
		expect(found).toMatchObject({ verdict: 'follow-up', section: 'today', summary: { names: ['Tove'] } });
		expect(told(found, 'because').join()).toContain('The setting “Track found lines by themselves” lists such lines.');
		const old = explained('Tove promised to call Friday', { settings, now: '2027-02-01T08:00' });
		expect(old.section).toBe('done');
		expect(told(old, 'rule').join()).toContain('its dates are too old');
	});

	test('a follow-up of a conflict copy says so', () => {
		const copy = explained('- ▶Follow up with Kim Ito on Friday', { original: 'Meetings/2026-11-19 Kim.md' });
		expect(copy.problems).toEqual([{ code: 'note.conflict-copy', original: 'Meetings/2026-11-19 Kim.md' }]);
		expect(explained('She likes tea.', { original: 'Meetings/2026-11-19 Kim.md' }).problems).toEqual([]);
	});

	test('a log beside its follow-up says where it counts', () => {
		const log = explained('- Follow up with Kim Ito on Friday\n- ▶called Kim 16:40 - VM');
		expect(log).toMatchObject({ verdict: 'near', summary: { code: 'log-beside', names: ['Kim Ito'] } });
		expect(told(log, 'fix')).toEqual(['Choose “Count it for Kim Ito” under “This note”, or indent the line.']);
	});

	test('lines of old notes and lines that the user dismissed are not offered', () => {
		const line = 'I’ll get back to her next week';
		const old = explained(line, { now: '2027-02-01T08:00' });
		expect(summaryText(old.summary)).toContain('more than 30 days past');
		expect(told(old, 'fix').join()).toContain('The setting “Found lines”');
		expect(summaryText(explained(line, { dismissed: () => true }).summary)).toContain('you said that it is not one');
	});
});
