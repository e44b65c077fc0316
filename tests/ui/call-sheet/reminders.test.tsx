/** @jest-environment jsdom */
import type { Reminder } from '../../../src/core/guidelines';
import type { Actions } from '../../../src/ui/model';
import { model, row } from '../rows';
import { drawSidebar, nameOf } from '../drawn';

const promise: Reminder = {
	code: 'promise.due',
	text: 'You promised to call at 08:10.',
	why: 'A call that comes on the minute shows what working with you would be like.',
	action: { label: 'Log attempt', does: { kind: 'log-attempt' } },
};
const decide: Reminder = {
	code: 'persistence.decide',
	text: 'You have tried 5 times, as you planned.',
	why: 'You chose this limit when it was easy to be calm about it.',
	action: { label: 'Give up or allow more', does: { kind: 'decide' } },
};
const hours: Reminder = {
	code: 'hours.early-late',
	text: 'Next good time to call: 17:00.',
	why: 'At the edges of the day there are no meetings.',
	action: { label: 'Snooze until then', does: { kind: 'snooze', until: '2026-11-23T17:00' } },
};
const purpose: Reminder = {
	code: 'purpose.none',
	text: 'What could you bring to this call?',
	why: 'Checking in is a reason for you, not for them.',
	action: { label: 'Choose a purpose', does: { kind: 'choose-purpose' } },
};
const keepGoing: Reminder = {
	code: 'persistence.keep-going',
	text: 'Likelier busy.',
	why: 'Seldom a no.',
	action: null,
};

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
	test('ends with the first reminder, also for screen readers, and shows no other', () => {
		const { find, root } = drawn([purpose, keepGoing]);
		expect(nameOf(find('button', 'Dana Whitfield today'))).toMatch(/What could you bring to this call\?$/);
		expect(root.textContent).not.toContain(keepGoing.text);
		expect(root.textContent).not.toContain('Why');
	});

	test.each([
		['promised-now', promise],
		['to-decide', decide],
	] as const)('under %s the next one is shown instead of what the heading says', (section, said) => {
		expect(onClosedRow([said, purpose], row({ section }))).toBe(purpose.text);
		expect(onClosedRow([said, purpose], row({ section: 'overdue' }))).toBe(said.text);
		expect(onClosedRow([said], row({ section }))).toBeUndefined();
	});

	test('does not repeat the good time to call', () => {
		const callTime = { goodNow: false, theirs: '17:00', mine: '2026-11-23T17:00', sameZone: true };
		expect(onClosedRow([hours, purpose], row({ callTime }))).toBe(purpose.text);
		expect(onClosedRow([hours, purpose], row())).toBe(hours.text);
	});
});

describe('the call sheet', () => {
	test('shows two reminders, each with a reason to unfold', () => {
		const sidebar = opened([promise, purpose, keepGoing]);
		expect(sidebar.root.textContent).toContain(promise.text);
		expect(sidebar.root.textContent).toContain(purpose.text);
		expect(sidebar.root.textContent).not.toContain(keepGoing.text);
		expect(sidebar.root.textContent).not.toContain(promise.why);
		const why = sidebar.find('button', `Why ${promise.text}`);
		expect(why.getAttribute('aria-expanded')).toBe('false');
		sidebar.click(why);
		expect(sidebar.root.textContent).toContain(promise.why);
		expect(sidebar.root.textContent).not.toContain(purpose.why);
		sidebar.click(why);
		expect(sidebar.root.textContent).not.toContain(promise.why);
	});

	const offered = (does: NonNullable<Reminder['action']>['does']): Reminder => ({
		...purpose,
		action: { label: 'Do it', does },
	});

	test.each([
		[{ kind: 'log-attempt' }, `askToLog ${key}`],
		[{ kind: 'snooze', until: '2026-11-23T17:00' }, `snooze ${key} 2026-11-23T17:00`],
		[{ kind: 'add-call-time', at: '2026-11-24T08:30' }, `addCallTime ${key} 2026-11-24T08:30`],
		[{ kind: 'add-check-in', day: '2026-11-24' }, `addCheckIn ${key} 2026-11-24`],
		[{ kind: 'draft-message' }, `draftMessage ${key}`],
		[{ kind: 'rehearse' }, `rehearse ${key}`],
		[{ kind: 'show-words', words: 'give me a job' }, `showWords ${key} give me a job`],
	] as const)('does %o', (does, asked) => {
		const sidebar = opened([offered(does)]);
		sidebar.click(sidebar.find('button', 'Do it'));
		expect(sidebar.asked).toEqual([asked]);
	});

	test('selects the words of the script that a reminder is about', () => {
		const finding = { code: 'message.leaves-number', from: 4, to: 16, message: '', fix: null } as const;
		const sidebar = opened([offered({ kind: 'show-script', findings: [finding] })], {
			script: () => 'Hi. Call me back please.',
		});
		sidebar.click(sidebar.find('button', 'Do it'));
		expect(sidebar.asked).toEqual([`showWords ${key} Call me back`]);
	});

	test('asks only once whether to give up', () => {
		const shown = row({ action: { state: 'decide' } });
		const sidebar = drawn([decide], {}, shown);
		sidebar.click(sidebar.find('button', 'Dana Whitfield your call'));
		sidebar.click(sidebar.find('button', 'Allow 2 more'));
		sidebar.click(sidebar.find('button', 'Give up'));
		expect(sidebar.asked).toEqual([`allowMore ${key} 2`, `giveUp ${key}`]);
	});

	test('suggests purposes and writes the one that the user clicks', async () => {
		const sidebar = opened([purpose], { purposes: () => Promise.resolve(['share the study', 'send the survey']) });
		sidebar.click(sidebar.find('button', 'Choose a purpose'));
		await sidebar.settle();
		sidebar.click(sidebar.find('button', 'send the survey'));
		expect(sidebar.asked).toEqual([`setPurpose ${key} send the survey`]);
	});

	test('says so when the notes name no topic', async () => {
		const sidebar = opened([purpose], { purposes: () => Promise.resolve([]) });
		sidebar.click(sidebar.find('button', 'Choose a purpose'));
		await sidebar.settle();
		expect(sidebar.root.textContent).toContain('Your notes name no topic yet.');
	});

	test('shows the text of an offer and copies it', () => {
		const words = 'Let me save you the trouble.';
		const sidebar = opened([offered({ kind: 'draft-offer', words })]);
		expect(sidebar.root.textContent).not.toContain(words);
		sidebar.click(sidebar.find('button', 'Do it'));
		expect(sidebar.root.textContent).toContain(words);
		sidebar.click(sidebar.find('button', 'Copy text'));
		expect(sidebar.asked).toEqual([`copy ${words}`]);
	});
});

test('"This note" has a reminder for a meeting without a next step, with a button to add one', () => {
	const none: Reminder = {
		code: 'expectation.none',
		text: 'No next step with Dana yet.',
		why: 'A talk that ends without a next step leaves both of you guessing.',
		action: { label: 'Add follow-up', does: { kind: 'add-follow-up' } },
	};
	const note = { path: 'a.md', title: 'Dana', rows: [], untracked: [], problems: [], reminders: [none] };
	const sidebar = drawSidebar(model([], { thisNote: note, any: false }));
	const buttons = sidebar.all('button').filter((button) => nameOf(button) === 'Add follow-up');
	sidebar.click(buttons.find((button) => button.closest('.due-reminder')) as HTMLElement);
	expect(sidebar.asked).toEqual(['askToAdd a.md']);
	sidebar.click(sidebar.find('button', 'Why'));
	expect(sidebar.root.textContent).toContain(none.why);
});
