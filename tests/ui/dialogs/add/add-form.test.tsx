/** @jest-environment jsdom */
import { AddForm } from '../../../../src/ui/dialogs/add/add-form';
import type { Actions, AddLine, AddReading } from '../../../../src/ui/model';
import { drawForm } from '../../drawn';

const COFFEE = { path: 'a.md', title: 'Coffee' };
const OWN = { path: 'People/Dana.md', title: 'Dana Whitfield' };
const DUE = { moment: '2026-11-27T14:00', window: null, explanation: '', problems: [] };
const NOTHING: AddReading = {
	spans: [],
	contact: null,
	fromNote: false,
	which: [],
	expecting: null,
	due: null,
	otherwise: null,
	zoneMissing: false,
	channel: null,
	purpose: '',
	unread: null,
	places: [COFFEE],
	draft: null,
};
const READY: AddReading = {
	...NOTHING,
	spans: [
		{ part: 'channel', from: 0, to: 4 },
		{ part: 'contact', from: 5, to: 9 },
		{ part: 'my-day', from: 10, to: 19 },
	],
	contact: 'Dana Whitfield',
	due: DUE,
	channel: 'Call',
	draft: { contact: '[[Dana Whitfield]]', expecting: null, due: DUE.moment, purpose: '' },
};

function open(reading: AddReading, line: Partial<AddLine> = {}, own: Partial<Actions> = {}) {
	return drawForm(<AddForm path="a.md" words="" onClose={() => undefined} />, {
		addLine: () => ({
			read: () => reading,
			people: (text, caret) => [{ value: `${text} at ${caret}`, title: text, note: '' }],
			withDate: (text, words) => `${text}, ${words}`,
			completion: () => null,
			...line,
		}),
		previewAdd: (draft) => `Follow up with ${draft.contact}`,
		dateChips: () => ['today', 'Fri'],
		...own,
	});
}

const valueOf = (form: ReturnType<typeof open>) => (form.all('textbox')[0] as HTMLInputElement).value;
const complaints = (form: ReturnType<typeof open>) => form.all('alert').map(({ textContent }) => textContent);

test('the field shows its parts, what they are read as, and the line they write', () => {
	const form = open(READY);
	form.type('call Dana Fri 14:00');
	const parts = [...form.root.querySelectorAll<HTMLElement>('.due-add-copy .due-add-part')];
	expect(parts.map(({ dataset, textContent }) => `${dataset.part}: ${textContent}`)).toEqual([
		'channel: call',
		'contact: Dana',
		'my-day: Fri 14:00',
	]);
	expect(form.root.textContent).toContain('Fri 27 Nov 2026, 14:00');
	expect(form.root.textContent).toContain('Added toCoffeeFollow up with [[Dana Whitfield]]');
});

test('Enter adds the line to the first note, or to the one that the user chooses', () => {
	const form = open({ ...READY, places: [COFFEE, OWN] });
	form.click(form.find('button', 'Add follow-up'));
	form.click(form.find('button', 'Dana Whitfield'));
	form.click(form.find('button', 'Add follow-up'));
	expect(form.asked.map((each) => each.split(' {')[0])).toEqual(['add a.md']);
});

test('a note that the user chooses takes the line', () => {
	const form = open({ ...READY, places: [COFFEE, OWN] });
	form.click(form.find('button', 'Dana Whitfield'));
	form.click(form.find('button', 'Add follow-up'));
	expect(form.asked[0]).toMatch(/^add People\/Dana\.md /);
});

test.each([
	[NOTHING, 'Say who it is with'],
	[{ ...NOTHING, contact: 'Dana' }, 'Say when'],
	[{ ...READY, places: [] }, 'Open the note'],
	[
		{ ...NOTHING, contact: 'Dana', unread: { code: 'date.not-understood', words: 'after Easter' } as const },
		'“after Easter”',
	],
])('nothing is added while something is missing, and the form says what to do', (reading, complaint) => {
	const form = open(reading);
	form.click(form.find('button', 'Add follow-up'));
	expect(form.asked).toEqual([]);
	expect(complaints(form).join()).toContain(complaint);
	form.type('x');
	expect(complaints(form)).toEqual(['']);
});

test('what is missing is asked for below the field', () => {
	const form = open(NOTHING);
	expect(form.root.querySelector('.due-add-meaning')?.textContent).toBe('Who?When?');
});

test('a contact from the note is said to be from it', () => {
	expect(open({ ...NOTHING, contact: 'Lee Park', fromNote: true }).root.textContent).toContain(
		'Lee Park, from this note',
	);
});

test('of several people with a name, the user chooses one', () => {
	const form = open({
		...NOTHING,
		contact: 'Dana',
		which: [{ value: 'call [[Dana Berg]] ', title: 'Dana Berg', note: '' }],
	});
	form.click(form.find('button', 'Dana Berg'));
	expect(valueOf(form)).toBe('call [[Dana Berg]] ');
});

test('people are offered for the name at the caret', () => {
	const form = open(NOTHING);
	form.type('call Da');
	form.choose();
	expect(valueOf(form)).toBe('call Da at 7');
});

test('a chip puts its date into the line, and the Tab key completes one', () => {
	const form = open(NOTHING, { completion: (text) => (text === 'Dana, today' ? 'orrow' : null) });
	form.type('Dana');
	form.click(form.find('button', 'today'));
	form.press('Tab');
	expect(valueOf(form)).toBe('Dana, todayorrow');
});
