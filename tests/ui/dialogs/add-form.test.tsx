/** @jest-environment jsdom */
import { AddForm } from '../../../src/ui/dialogs/add-form';
import type { Actions } from '../../../src/ui/model';
import { drawForm } from '../drawn';

const resolve: Actions['resolve'] = (words) => {
	const moment = { Monday: '2026-11-30', Friday: '2026-11-27' }[words];
	return moment ? { moment, window: null, explanation: `${words} → ${moment}`, problems: [] } : null;
};

describe('adding', () => {
	const open = (contacts: readonly string[] = []) =>
		drawForm(<AddForm path="a.md" onClose={() => undefined} />, {
			resolve,
			contactsOf: () => contacts,
			contactsMatching: (path, typed) => [{ value: `${path}: ${typed}`, title: typed, note: '' }],
			previewAdd: (draft) => `- Follow up with ${draft.contact} on ${draft.due}`,
		});
	const write = (form: ReturnType<typeof open>, field: string, text: string) => {
		form.find('textbox', field).focus();
		form.type(text);
	};

	test('starts with the likeliest contact and previews the line', () => {
		const form = open(['[[Dana Whitfield]]']);
		write(form, 'When I act', 'Monday');
		expect(form.root.textContent).toContain('- Follow up with [[Dana Whitfield]] on 2026-11-30');
		form.click(form.find('button', 'Add follow-up'));
		expect(form.asked[0]).toMatch(/^add a\.md {"contact":"\[\[Dana Whitfield\]\]","expecting":null,"due":"2026-11-30"/);
	});

	test('asks for the fallback when there is a promise of theirs', () => {
		const form = open();
		write(form, 'They promised', 'Friday');
		expect(form.find('textbox', 'If I don’t hear')).toBeTruthy();
	});

	test('takes the person that the user chooses from the list below the field', () => {
		const form = open();
		write(form, 'With', 'da');
		form.choose();
		expect((form.find('textbox', 'With') as HTMLInputElement).value).toBe('a.md: da');
	});

	test('names the words that belong to a date and were not understood', () => {
		const form = drawForm(<AddForm path="a.md" onClose={() => undefined} />, {
			resolve: () => null,
			contactsOf: () => [],
			contactsMatching: () => [],
			previewAdd: () => '',
			unreadDate: (words) => ({ code: 'date.partly-read', words, unread: 'after Easter', day: '2026-11-30' }),
		});
		write(form, 'When I act', 'the Monday after Easter');
		expect(form.root.textContent).toContain('“after Easter” belongs to a date but was not understood');
	});

	test.each([
		['', 'Monday', 'Enter a contact.'],
		['Gil', '', 'Give a date'],
		['Gil', 'some day', 'Not understood'],
	])('says what is missing with contact "%s" and date "%s"', (contact, due, complaint) => {
		const form = open();
		write(form, 'With', contact);
		write(form, 'When I act', due);
		form.click(form.find('button', 'Add follow-up'));
		expect(form.asked).toEqual([]);
		expect(
			form
				.all('alert')
				.map((alert) => alert.textContent)
				.join(),
		).toContain(complaint);
	});
});
