/** @jest-environment jsdom */
import type { Outcome } from '../../../../src/core/follow-up';
import { LogForm } from '../../../../src/ui/dialogs/log-attempt/log-form';
import type { Actions, AttemptDraft, Row, RowKey } from '../../../../src/ui/model';
import { drawForm } from '../../drawn';
import { NOW, row } from '../../rows';

const MEANINGS: Readonly<Record<string, string>> = {
	'10 min ago': '2026-11-23T07:50',
	yesterday: '2026-11-22',
	tomorrow: '2026-11-24',
	'tomorrow 8:30am': '2026-11-24T08:30',
	Friday: '2026-11-27',
	'next Tuesday': '2026-12-01',
};

function open(
	given: { row?: Row; others?: Row[]; ticked?: RowKey[]; outcome?: Outcome | null; own?: Partial<Actions> } = {},
) {
	const logged: { keys: readonly RowKey[]; draft: AttemptDraft; agreed?: string }[] = [];
	let closed = 0;
	const form = drawForm(
		<LogForm
			row={given.row ?? row()}
			others={given.others ?? []}
			ticked={given.ticked ?? []}
			outcome={given.outcome ?? null}
			onClose={() => closed++}
		/>,
		{
			resolve: (words) => {
				const moment = MEANINGS[words];
				return moment ? { moment, window: null, explanation: `${words} → ${moment}`, problems: [] } : null;
			},
			log: (keys, draft, agreed) => {
				logged.push({ keys, draft, ...(agreed && { agreed }) });
				return Promise.resolve({ ok: true, message: '' });
			},
			...given.own,
		},
	);
	return { ...form, logged, closed: () => closed };
}

const PLAIN = { at: NOW, channel: 'Call', callingBack: null, expecting: null, next: null, note: '' };

test('two keys log a plain attempt', async () => {
	const form = open();
	form.press('n', 'Enter');
	await form.settle();
	expect(form.logged).toEqual([{ keys: [row().key], draft: { ...PLAIN, outcome: 'no answer' } }]);
	expect(form.closed()).toBe(1);
});

test('a part of the day of the next call is logged', async () => {
	const window = { from: '12:00', to: '17:00' };
	const resolve: Actions['resolve'] = () => ({ moment: '2026-11-24', window, explanation: 'Tue 24 Nov', problems: [] });
	const form = open({ own: { resolve } });
	form.press('m');
	form.type('tomorrow afternoon');
	expect(form.root.textContent).toContain('Tue 24 Nov, afternoon');
	form.press('Enter');
	await form.settle();
	expect(form.logged[0]?.draft).toMatchObject({ callingBack: '2026-11-24', windows: { callingBack: window } });
});

test('of a choice of days, the field says that only the first one is taken', () => {
	const several = { lastDay: '2026-11-27', isChoice: true };
	const date = { moment: '2026-11-26', window: null, explanation: 'Thu 26 Nov', problems: [] };
	for (const days of [several, { ...several, isChoice: false }]) {
		const form = open({ own: { resolve: () => ({ ...date, several: days }) } });
		form.press('m');
		form.type('Thursday or Friday');
		expect(form.root.textContent?.includes('Only the first day is taken.')).toBe(days.isChoice);
	}
});

test('Enter without an outcome logs nothing and says what is missing', async () => {
	const form = open();
	expect(form.all('radio').filter((radio) => (radio as HTMLInputElement).checked)).toHaveLength(1);
	form.press('Enter');
	await form.settle();
	expect(form.logged).toEqual([]);
	expect(form.root.textContent).toContain('Choose what happened first.');
});

test('the user types when to call back after the outcome, and sees the date', async () => {
	const form = open();
	form.press('m');
	form.type('tomorrow 8:30am');
	expect(form.root.textContent).toContain('tomorrow 8:30am → 2026-11-24T08:30');
	form.press('Enter');
	await form.settle();
	expect(form.logged[0]?.draft).toEqual({ ...PLAIN, outcome: 'left message', callingBack: '2026-11-24T08:30' });
});

describe('the moment of an attempt', () => {
	const logAt = async (words: string) => {
		const form = open();
		form.press('n');
		form.find('textbox', 'When').focus();
		form.type(words);
		form.press('Enter');
		await form.settle();
		return form;
	};

	test.each([
		['10 min ago', '2026-11-23T07:50'],
		['yesterday', '2026-11-22'],
		['', NOW],
	])('“%s” is written as %s', async (words, at) => {
		const form = await logAt(words);
		expect(form.logged[0]?.draft).toEqual({ ...PLAIN, outcome: 'no answer', at });
	});

	test.each([
		['tomorrow', 'That is still ahead.'],
		['when the cows came home', 'Try “10 min ago”'],
	])('“%s” logs nothing and says why', async (words, why) => {
		const form = await logAt(words);
		expect(form.logged).toEqual([]);
		expect(form.all('alert').map((alert) => alert.textContent)).toContainEqual(expect.stringContaining(why));
	});

	test('reads the words as past, so that “Friday” is the last Friday', () => {
		const asked: unknown[] = [];
		const form = open({
			own: {
				resolve: (words, at, whose) => {
					asked.push([words, at, whose]);
					return null;
				},
			},
		});
		form.find('textbox', 'When').focus();
		form.type('Friday');
		expect(asked).toEqual([['Friday', NOW, 'past']]);
	});
});

test('words that name no date block logging until the user corrects them', async () => {
	const form = open();
	form.press('m');
	form.type('when the cows come home');
	form.press('Enter');
	await form.settle();
	expect(form.logged).toEqual([]);
	expect(form.root.textContent).toContain('Not understood');
	form.type('tomorrow 8:30am');
	expect(form.root.textContent).not.toContain('Not understood');
	form.press('Enter');
	await form.settle();
	expect(form.logged[0]?.draft.callingBack).toBe('2026-11-24T08:30');
});

test('the complaint about the moment of an attempt goes when its words change', async () => {
	const form = open();
	form.press('n');
	form.find('textbox', 'When').focus();
	form.type('when the cows come home');
	form.press('Enter');
	await form.settle();
	form.type('yesterday');
	expect(form.all('alert').map((alert) => alert.textContent)).toEqual(['']);
});

describe('after a conversation', () => {
	const resolved = (words: string) => {
		const moment = MEANINGS[words];
		return moment ? { moment, window: null, explanation: '', problems: [] } : null;
	};
	const agreed = () =>
		open({
			own: {
				dateChips: (purpose) => (purpose === 'their-step' ? ['Friday'] : ['tomorrow', 'next Tuesday']),
				agreedWords: (words) => ({
					expecting: words.includes('Dana') ? resolved('Friday') : null,
					next: words.includes('send') ? resolved('next Tuesday') : null,
					note: words.replace(/ on .*/, ''),
					unread: null,
				}),
			},
		});

	test('one field takes what either side will do, and its words', async () => {
		const form = agreed();
		form.press('s');
		form.type('send Dana my portfolio on Tuesday');
		expect(form.root.textContent).toContain('They: Fri 27 Nov 2026 · I: Tue 1 Dec 2026 · “send Dana my portfolio”');
		form.find('textbox', 'Note').focus();
		form.type('m, n and s are letters here');
		form.press('m', 'Enter');
		await form.settle();
		expect(form.logged[0]).toEqual({
			keys: [row().key],
			draft: {
				...PLAIN,
				outcome: 'spoke',
				expecting: '2026-11-27',
				next: '2026-12-01',
				note: 'm, n and s are letters here',
			},
			agreed: 'send Dana my portfolio',
		});
	});

	test('a date that can be read in two ways says so', () => {
		const problems = [{ code: 'date.ambiguous', words: '12/1', day: '2026-12-01' } as const];
		const form = open({
			own: {
				agreedWords: () => ({
					expecting: { moment: '2026-12-01', window: null, explanation: '', problems },
					...{ next: null, note: '', unread: null },
				}),
			},
		});
		form.press('s');
		form.type('Dana will call 12/1');
		expect(form.root.textContent).toContain('They: Tue 1 Dec 2026');
		expect(form.root.textContent).toContain('“12/1”');
	});

	test('a chip of each side is enough, and a second click takes it back', async () => {
		const form = agreed();
		form.press('s');
		form.click(form.find('button', 'Friday'));
		form.click(form.find('button', 'tomorrow'));
		form.click(form.find('button', 'next Tuesday'));
		form.click(form.find('button', 'Friday'));
		form.press('Enter');
		await form.settle();
		expect(form.logged[0]?.draft).toEqual({ ...PLAIN, outcome: 'spoke', next: '2026-12-01' });
	});

	test('“nothing” takes their day back', async () => {
		const form = agreed();
		form.press('s');
		form.click(form.find('button', 'Friday'));
		form.click(form.find('button', 'nothing'));
		form.press('Enter');
		await form.settle();
		expect(form.logged[0]?.draft).toEqual({ ...PLAIN, outcome: 'spoke' });
	});

	test('words without a day are kept after it asks “When?” once', async () => {
		const form = agreed();
		form.press('s');
		form.type('she liked the article');
		form.press('Enter');
		await form.settle();
		expect(form.logged).toEqual([]);
		expect(form.all('alert').map((alert) => alert.textContent)).toContainEqual(expect.stringContaining('When?'));
		form.press('Enter');
		await form.settle();
		expect(form.logged[0]).toMatchObject({ draft: { expecting: null, next: null }, agreed: 'she liked the article' });
	});

	test('“When?” is taken back when a day is chosen', async () => {
		const form = agreed();
		form.press('s');
		form.type('she liked the article');
		form.press('Enter');
		await form.settle();
		form.click(form.find('button', 'tomorrow'));
		expect(form.all('alert').map((alert) => alert.textContent)).toEqual(['']);
	});

	test('nothing at all is logged without a question', async () => {
		const form = agreed();
		form.press('s', 'Enter');
		await form.settle();
		expect(form.logged[0]?.draft).toEqual({ ...PLAIN, outcome: 'spoke' });
	});
});

describe('the chips of a date', () => {
	const withChips = () => open({ own: { dateChips: () => ['tomorrow 8:30am', 'Friday'] } });

	test('one click fills the field in', async () => {
		const form = withChips();
		form.press('m');
		form.click(form.find('button', 'tomorrow 8:30am'));
		expect(form.root.textContent).toContain('tomorrow 8:30am → 2026-11-24T08:30');
		form.press('Enter');
		await form.settle();
		expect(form.logged[0]?.draft.callingBack).toBe('2026-11-24T08:30');
	});

	test('Tab completes what the text begins, and then goes on', () => {
		const form = withChips();
		form.press('m');
		form.type('tom');
		expect(form.root.textContent).toContain('tomorrow 8:30amTab'.replace('Tab', ' Tab'));
		form.press('Tab');
		expect((form.find('textbox', 'Calling back') as HTMLInputElement).value).toBe('tomorrow 8:30am');
		expect(form.root.textContent).toContain('→ 2026-11-24T08:30');
		expect(form.root.textContent).not.toContain(' Tab');
	});
});

test('the channel is that of the last attempt, unless the outcome excludes it', () => {
	const chosen = (form: ReturnType<typeof open>) =>
		form
			.all('radio')
			.filter((radio) => (radio as HTMLInputElement).checked)
			.map((radio) => radio.closest('label')?.textContent);
	expect(chosen(open({ row: row({ channel: 'Text' }) }))).toEqual(['Text']);
	const form = open();
	form.press('e');
	expect(chosen(form)).toEqual(['SentE', 'Email']);
});

test('an outcome from the sidebar needs no other choice before saving', async () => {
	const form = open({ outcome: 'wrong number' });
	(form.all('button').find((button) => button.textContent === 'Log attempt') as HTMLElement).focus();
	form.click(form.find('button', 'Log attempt'));
	await form.settle();
	expect(form.logged[0]?.draft.outcome).toBe('wrong number');
});

test('ticked follow-ups with the same person get the same line', async () => {
	const other = row({ key: 'other', followUp: { purpose: 'the job description' } });
	const form = open({ others: [other] });
	form.click(form.find('checkbox', 'the job description'));
	form.press('n', 'Enter');
	await form.settle();
	expect(form.logged[0]?.keys).toEqual([row().key, 'other']);
});

describe('several follow-ups with one person', () => {
	const things = Array.from({ length: 7 }, (_, index) =>
		row({ key: `k${index}`, followUp: { path: `Meetings/Talk ${index}.md`, purpose: `thing ${index}` } }),
	);

	test('those that are ticked at first are logged too, unless the user unticks them', async () => {
		const form = open({ others: things.slice(0, 3), ticked: ['k0', 'k2'] });
		form.click(form.find('checkbox', 'thing 0'));
		form.press('n', 'Enter');
		await form.settle();
		expect(form.logged[0]?.keys).toEqual([row().key, 'k2']);
	});

	test('each is named by its line, date and note', () => {
		const form = open({ others: things.slice(0, 1) });
		expect(form.find('checkbox', 'thing 0').closest('label')?.textContent).toBe('thing 0 today · Talk 0');
	});

	test('more than five fold, and are logged if they are ticked', async () => {
		const form = open({ others: things, ticked: ['k6'] });
		expect(form.all('checkbox')).toHaveLength(5);
		form.click(form.find('button', 'Show 2 more (1 ticked)'));
		expect(form.all('checkbox')).toHaveLength(7);
		form.press('n', 'Enter');
		await form.settle();
		expect(form.logged[0]?.keys).toEqual([row().key, 'k6']);
	});
});

describe('the limit of attempts', () => {
	const fourth = row({ action: { attempts: 4, attemptLimit: 5 } });

	test('the form asks whether to give up or allow more', async () => {
		const form = open({ row: fourth });
		form.press('n', 'Enter');
		await form.settle();
		expect(form.root.textContent).toContain('That was attempt 5, as many as you allow.');
		form.click(form.find('button', 'Allow 2 more'));
		await form.settle();
		expect(form.asked).toEqual([`allowMore ${fourth.key} 2`]);
		expect(form.closed()).toBe(1);
	});

	test('is said in the form when it is passed', async () => {
		const form = open({ row: row({ action: { attempts: 5, attemptLimit: 5 } }) });
		form.press('n', 'Enter');
		await form.settle();
		expect(form.root.textContent).toContain('That was attempt 6, and you allow 5.');
	});

	test('a promise to call back comes before the limit', async () => {
		const form = open({ row: fourth });
		form.press('m');
		form.type('tomorrow 8:30am');
		form.press('Enter');
		await form.settle();
		expect(form.closed()).toBe(1);
	});
});

test('a failed write keeps every field and offers the line to copy', async () => {
	const form = open({
		own: {
			log: () => Promise.resolve({ ok: false, message: 'The line is gone.', unwritten: '- 2026-11-23 08:00 Call' }),
		},
	});
	form.press('m');
	form.type('tomorrow 8:30am');
	form.press('Enter');
	await form.settle();
	expect(form.closed()).toBe(0);
	expect(form.find('alert', 'The line is gone.')).toBeTruthy();
	expect((form.find('textbox', 'Calling back') as HTMLInputElement).value).toBe('tomorrow 8:30am');
	form.click(form.find('button', 'Copy line'));
	expect(form.asked).toEqual(['copy - 2026-11-23 08:00 Call']);
});

test('after Wrong number it asks for the right one, and saves it too', async () => {
	const form = open();
	form.press('w');
	form.type('+1 312 555 0142');
	form.press('Enter');
	await form.settle();
	expect(form.logged[0]?.draft.outcome).toBe('wrong number');
	expect(form.logged[0]?.draft.note).toBe('new number +1 312 555 0142');
	expect(form.asked.filter((each) => each.startsWith('setPhone'))).toEqual([`setPhone ${row().key} +1 312 555 0142`]);
});
