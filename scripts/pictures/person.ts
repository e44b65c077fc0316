import type { Opened } from './stage';
import type { State } from './states';

const day = (date: string, text: string) => `---\ncontact: "[[Dana Whitfield]]"\nmet: ${date}\n---\n${text}`;

/** Talks with one person over some months, and a meeting in half an hour. */
export const PERSON_NOTES: Readonly<Record<string, string>> = {
	'People/Dana Whitfield.md':
		'---\nphone: "+1 312 555 0142"\nemail: dana@northwind.example\ncompany: Northwind\ntimezone: America/Chicago\n---\n',
	'People/Lee Park.md': '---\ncompany: Northwind\n---\n',
	'Meetings/2026-09-08 Dana Whitfield.md': day(
		'2026-09-08',
		'We met at the rail fair and talked about empty backhauls for an hour. Sam Ortiz introduced me to Dana.\n',
	),
	'Meetings/2026-10-15 Dana Whitfield.md': day(
		'2026-10-15',
		'Northwind is moving its small customers to **usage-based pricing**. I promised to send her the Leeds study.\n\n- Follow up with [[Dana Whitfield]] on 2026-10-22 about the Leeds study\n\t- 2026-10-22 08:10 Call: left message. Calling back 2026-10-22 17:00\n\t- 2026-10-22 17:04 Call: spoke. Expecting 2026-10-30 — she reads it on the train\n\t- 2026-10-29 09:20 Email: they replied — asks for the second chapter\n\t- 2026-10-29 09:30 Closed\n',
	),
	'Meetings/2026-11-19 Dana Whitfield.md': day(
		'2026-11-19',
		'Her team needs a customs broker by spring. Dana will introduce me to Lee Park.\n\n- Follow up with [[Dana Whitfield]] on 2026-11-23 about the pricing article\n- Waiting for [[Dana Whitfield]] to send the figures by 2026-11-25\n',
	),
	'Journal/2026-11-23.md': '- 08:30 Coffee with [[Dana Whitfield]]\n- 08:45 Call with [[Lee Park]]\n',
};

/** Opens the sheet, and gives the dialog alone. */
const opened = async ({ page }: Opened) => {
	await page
		.locator('.due-row', { hasText: 'Dana Whitfield' })
		.first()
		.locator('.due-row-self')
		.click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Show person' }).click();
	await page.locator('.due-person-topics').waitFor();
	return page.locator('.due-person-dialog');
};

const before = async ({ page }: Opened) => {
	await page.locator('.due-meeting').waitFor();
	return page.locator('.due-section', { hasText: 'Lee Park' }).first();
};

const note = 'Journal/2026-11-23.md';

export const PERSON_STATES: readonly State[] = [
	{ name: 'person', scene: { note, height: 1_420 }, prepare: opened },
	{ name: 'person-dark', scene: { note, theme: 'dark', height: 1_420 }, prepare: opened },
	{ name: 'person-rtl', scene: { note, rtl: true, height: 1_420 }, prepare: opened },
	{ name: 'before-you-meet', scene: { note, sidebar: 320 }, prepare: before },
];
