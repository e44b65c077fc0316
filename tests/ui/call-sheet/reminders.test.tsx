/** @jest-environment jsdom */
import type { GuidelineAction, Reminder } from '../../../src/core/guidelines';
import type { Finding } from '../../../src/core/message/checks/finding';
import { dateFormat } from '../../../src/strings/date-format';
import { ACTION_LABELS, offerText } from '../../../src/strings/advice/actions';
import { GUIDANCE, reminderOnRow, reminderText } from '../../../src/strings/reminders';
import type { Actions, Purpose } from '../../../src/ui/model';
import { model, row } from '../rows';
import { drawSidebar, nameOf } from '../drawn';

const promise: Reminder = {
	code: 'promise.due',
	day: { day: '2026-11-23', ahead: 0 },
	asleep: null,
	clock: '08:10',
	minutes: 10,
	action: { kind: 'log-attempt' },
};
const decide: Reminder = { code: 'persistence.decide', attempts: 5, action: { kind: 'decide' } };
const hours: Reminder = {
	code: 'hours.early-late',
	good: false,
	theirs: null,
	mine: '17:00',
	day: { day: '2026-11-23', ahead: 0 },
	action: { kind: 'snooze', until: '2026-11-23T17:00' },
};
const purpose: Reminder = {
	code: 'purpose.none',
	channel: 'Call',
	cold: false,
	action: { kind: 'choose-purpose' },
};
const keepGoing: Reminder = { code: 'persistence.keep-going', attempts: 2, left: 3, written: false, action: null };

const textOf = (reminder: Reminder) => reminderText(reminder, dateFormat('en'));
const onRow = (reminder: Reminder) => reminderOnRow(reminder, dateFormat('en'));
const whyOf = ({ code }: Reminder) => GUIDANCE[code].why;

const dana = row();
const key = dana.key;

function drawn(reminders: readonly Reminder[], own: Partial<Actions> = {}, shown = dana) {
	return drawSidebar(model([{ name: shown.section, rows: [shown] }]), { reminders: () => reminders, ...own });
}

function opened(reminders: readonly Reminder[], own: Partial<Actions> = {}) {
	const sidebar = drawn(reminders, own);
	sidebar.click(sidebar.find('button', 'Dana Whitfield today'));
	return sidebar;
}

const onClosedRow = (reminders: readonly Reminder[], shown: typeof dana) =>
	drawn(reminders, {}, shown).root.querySelector('.due-row-reminder')?.textContent;

describe('a closed row', () => {
	test('of the next call ends with the first reminder in short, also for screen readers, and shows no other', () => {
		const { find, root } = drawn([purpose, keepGoing]);
		expect(nameOf(find('button', 'Dana Whitfield today'))).toMatch(/What could you bring\?$/);
		expect(root.querySelectorAll('.due-row-reminder')).toHaveLength(1);
		expect(root.textContent).not.toContain('Why');
	});

	test.each([
		['promised-now', promise, purpose],
		['to-decide', decide, null],
	] as const)('under %s does not say what the heading says', (section, said, next) => {
		expect(onClosedRow([said, purpose], row({ section }))).toBe(next ? onRow(next) : undefined);
		expect(onClosedRow([said], row({ section }))).toBeUndefined();
	});

	const number: Reminder = { code: 'message.leaves-number', action: null };
	const impatient: Reminder = { code: 'tone.demanding', action: null };
	const reminders = (given: Readonly<Record<string, readonly Reminder[]>>) => {
		const rows = Object.keys(given).map((contact) => row({ contact }));
		const sidebar = drawSidebar(
			model([
				{ name: 'today', rows },
				{ name: 'later', rows: [row({ contact: 'Later', section: 'later' })] },
			]),
			{ reminders: ({ contact }) => given[contact] ?? [number] },
		);
		return Array.from(sidebar.root.querySelectorAll('.due-row'), (each) => {
			const [name, said] = ['.due-row-name', '.due-row-reminder'].map((part) => each.querySelector(part)?.textContent);
			return said ? `${name}: ${said}` : name;
		});
	};

	test('further down says only what to put right before the call, each kind once', () => {
		expect(reminders({ Ana: [hours], Ben: [hours], Cy: [purpose, number], Di: [number], Ed: [impatient] })).toEqual([
			`Ana: ${onRow(hours)}`,
			'Ben',
			`Cy: ${onRow(number)}`,
			'Di',
			`Ed: ${onRow(impatient)}`,
			'Later',
		]);
	});

	test('of the next call says what to put right first', () => {
		expect(reminders({ Ana: [hours, number] })).toEqual([`Ana: ${onRow(number)}`, 'Later']);
	});
});

describe('the call sheet', () => {
	test('shows two reminders, each with a reason to unfold', () => {
		const sidebar = opened([promise, purpose, keepGoing]);
		expect(sidebar.root.textContent).toContain(textOf(promise));
		expect(sidebar.root.textContent).toContain(textOf(purpose));
		expect(sidebar.root.textContent).not.toContain(textOf(keepGoing));
		expect(sidebar.root.textContent).not.toContain(whyOf(promise));
		const why = sidebar.find('button', `Why ${textOf(promise)}`);
		expect(why.getAttribute('aria-expanded')).toBe('false');
		sidebar.click(why);
		expect(sidebar.root.textContent).toContain(whyOf(promise));
		expect(sidebar.root.textContent).not.toContain(whyOf(purpose));
		sidebar.click(why);
		expect(sidebar.root.textContent).not.toContain(whyOf(promise));
	});

	test('shows several findings about one script as one, which opens the list', () => {
		const finding = { code: 'tone.demanding', from: 0, to: 4, fix: null } as unknown as Finding;
		const demanding: Reminder = {
			code: 'tone.demanding',
			action: { kind: 'show-script', findings: [finding, finding] },
		};
		const missing: Reminder = { code: 'clarity.missing-part', missing: ['ask'], action: { kind: 'draft-message' } };
		const sidebar = opened([promise, demanding, purpose, missing], { countFindings: () => 3 });
		const texts = Array.from(sidebar.root.querySelectorAll('.due-reminder-text'), (each) => each.textContent);
		expect(texts).toEqual([textOf(promise), 'Your message: 3 things to fix.']);
		sidebar.click(sidebar.find('button', 'Check message'));
		expect(sidebar.asked).toEqual([`checkMessage ${key}`]);
	});

	test('shows one finding about a script as it is', () => {
		const missing: Reminder = { code: 'clarity.missing-part', missing: ['ask'], action: { kind: 'draft-message' } };
		expect(opened([missing]).root.querySelector('.due-reminder-text')?.textContent).toBe(textOf(missing));
	});

	const offered = (action: GuidelineAction): Reminder => ({
		code: 'purpose.none',
		channel: 'Call',
		cold: false,
		action,
	});

	test.each([
		[{ kind: 'log-attempt' }, `askToLog ${key}`],
		[{ kind: 'snooze', until: '2026-11-23T17:00' }, `snooze ${key} 2026-11-23T17:00`],
		[{ kind: 'add-call-time', at: '2026-11-24T08:30' }, `addCallTime ${key} 2026-11-24T08:30`],
		[{ kind: 'add-check-in', day: '2026-11-24' }, `addCheckIn ${key} 2026-11-24`],
		[{ kind: 'draft-message' }, `draftMessage ${key}`],
		[{ kind: 'rehearse' }, `rehearse ${key}`],
		[{ kind: 'show-words', words: 'give me a job' }, `showWords ${key} give me a job`],
	] as const)('does %o', (action, asked) => {
		const sidebar = opened([offered(action)]);
		const buttons = sidebar.all('button').filter((button) => nameOf(button) === ACTION_LABELS[action.kind]);
		sidebar.click(buttons.find((button) => button.closest('.due-reminder')) as HTMLElement);
		expect(sidebar.asked).toEqual([asked]);
	});

	test('selects the words of the script that a reminder is about', () => {
		const finding = { code: 'message.leaves-number', from: 4, to: 16, leaves: 'request', fix: null } as const;
		const sidebar = opened([offered({ kind: 'show-script', findings: [finding] })], {
			script: () => 'Hi. Call me back please.',
		});
		sidebar.click(sidebar.find('button', 'Show in script'));
		expect(sidebar.asked).toEqual([`showWords ${key} Call me back`]);
	});

	test('asks only once whether to give up', () => {
		const shown = row({ action: { state: 'decide' } });
		const sidebar = drawn([decide], {}, shown);
		sidebar.click(sidebar.find('button', 'Dana Whitfield decide'));
		sidebar.click(sidebar.find('button', 'Allow 2 more'));
		sidebar.click(sidebar.find('button', 'Give up'));
		expect(sidebar.asked).toEqual([`allowMore ${key} 2`, `giveUp ${key}`]);
	});

	test('suggests purposes and writes the one that the user clicks', async () => {
		const purposes: readonly Purpose[] = [
			{ words: 'send the survey', kind: 'promise', because: { kind: 'sentence', sentence: 'I promised the survey' } },
			{
				words: 'share “Empty backhauls in rail”',
				kind: 'note',
				because: { kind: 'phrase', topic: 'empty backhauls', name: 'Dana', day: '2026-11-20' },
			},
		];
		const sidebar = opened([purpose], { purposes: () => Promise.resolve(purposes) });
		sidebar.click(sidebar.find('button', 'Choose a purpose'));
		await sidebar.settle();
		sidebar.click(sidebar.find('button', 'send the survey “I promised the survey”'));
		expect(sidebar.root.textContent).toContain(
			'share “Empty backhauls in rail” Your note of Fri 20 Nov. Your notes on Dana name “empty backhauls”',
		);
		expect(sidebar.asked).toEqual([`setPurpose ${key} send the survey`]);
	});

	test('says so when the notes name no topic', async () => {
		const sidebar = opened([purpose], { purposes: () => Promise.resolve([]) });
		sidebar.click(sidebar.find('button', 'Choose a purpose'));
		await sidebar.settle();
		expect(sidebar.root.textContent).toContain('Your notes name no topic yet.');
	});

	test('shows the text of an offer and copies it', () => {
		const words = offerText('Lee');
		const sidebar = opened([offered({ kind: 'draft-offer', to: 'Lee' })]);
		expect(sidebar.root.textContent).not.toContain(words);
		sidebar.click(sidebar.find('button', 'Draft the offer'));
		expect(sidebar.root.textContent).toContain(words);
		sidebar.click(sidebar.find('button', 'Copy text'));
		expect(sidebar.asked).toEqual([`copy ${words}`]);
	});
});

test('"This note" has a reminder for a meeting without a next step, with a button to add one', () => {
	const none: Reminder = { code: 'expectation.none', name: 'Dana', action: { kind: 'add-follow-up' } };
	const note = { path: 'a.md', title: 'Dana', rows: [], untracked: [], problems: [], reminders: [none] };
	const sidebar = drawSidebar(model([], { thisNote: note, any: false }));
	const buttons = sidebar.all('button').filter((button) => nameOf(button) === 'Add follow-up');
	sidebar.click(buttons.find((button) => button.closest('.due-reminder')) as HTMLElement);
	expect(sidebar.asked).toEqual(['askToAdd a.md']);
	sidebar.click(sidebar.find('button', 'Why'));
	expect(sidebar.root.textContent).toContain(whyOf(none));
});
