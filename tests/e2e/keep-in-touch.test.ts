import { Desk } from './desk';
import { expect } from './expect';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
afterEach(() => desk.clear());

const DANA = 'People/Dana Whitfield.md';
const NOTES = {
	[DANA]:
		'---\nkeep-in-touch: 6 weeks\nmet: 2026-10-01\nphone: "+1 312 555 0142"\n---\nI promised to send her the backhaul study.\n',
	'People/Lee Park.md': '---\nkeep-in-touch: monthly\nmet: 2026-09-01\n---\n',
	'Meetings/2026-10-20 Lee Park.md': 'Lunch.\n',
	'People/Ana Reyes.md': '---\nkeep-in-touch: quarterly\nmet: 2026-11-01\n---\n',
	'People/Gil.md': '---\nkeep-in-touch: whenever\n---\n',
};
const section = () => desk.page.getByRole('button', { name: 'Keep in touch 2' });
const self = (name: string) => desk.row(name).first().locator('.due-row-self');

test('people whose day has come have a section of their own, and nothing counts them as due', async () => {
	await desk.lay(NOTES);
	await section().waitFor();
	await expect(self('Dana Whitfield')).toHaveText(/Dana Whitfield\s+no contact yet\s+(?:Call\s+)?Every 6 weeks/, {
		useInnerText: true,
	});
	await expect(self('Lee Park')).toHaveText(/Lee Park\s+last 34 days ago\s+(?:Call\s+)?Every month/, {
		useInnerText: true,
	});
	await expect(desk.row('Ana Reyes')).toHaveCount(0);
	await expect(desk.page.locator('.due-status')).toBeHidden();
	await expect(desk.page.getByRole('button', { name: 'Today: nothing' })).toHaveCount(1);
	await expect(desk.page.locator('.due-problem')).toContainText('“whenever” is not an interval', {
		useInnerText: true,
	});
});

test('a talk is logged in the note of the person, who then rests', async () => {
	await desk.lay(NOTES);
	await desk.onRow('Dana Whitfield');
	await desk.keys('l', 's', 'Enter');
	await desk.holds(DANA, `${NOTES[DANA]}\n## Attempts\n- 2026-11-23 08:00 [[People/Dana Whitfield]], Call: spoke\n`);
	await desk.row('Dana Whitfield').first().waitFor({ state: 'detached' });
});

test('"Not now" puts a person off by one length', async () => {
	await desk.lay(NOTES);
	await self('Dana Whitfield').click();
	await desk.page.getByRole('button', { name: 'Not now' }).click();
	await desk.notice('Dana Whitfield: snoozed. Next Mon 4 Jan 2027.');
	const line = '- 2026-11-23 08:00 [[People/Dana Whitfield]], Snoozed until 2027-01-04\n';
	await desk.holds(DANA, `${NOTES[DANA]}\n## Attempts\n${line}`);
});

test('a purpose from the notes goes into the properties', async () => {
	await desk.lay(NOTES);
	await self('Dana Whitfield').click();
	await desk.page.getByRole('button', { name: 'Choose a purpose' }).click();
	await desk.page
		.getByRole('button', { name: /backhaul study/ })
		.first()
		.click();
	await desk.holds(DANA, NOTES[DANA].replace('---\nI', 'purpose: send the backhaul study\n---\nI'));
});
