import { Desk } from './desk';
import { expect } from './expect';

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
afterEach(() => desk.clear());

const DANA = 'Meetings/2026-11-19 Dana Whitfield.md';
const LEE = 'Lee.md';
const NOTES = {
	[DANA]: '---\ncontact: Dana Whitfield\n---\nCoffee. Dana suggested I call [[Lee Park]].\n',
	[LEE]: '- Follow up with [[Lee Park]] on Monday\n',
};
const self = (name: string) => desk.row(name).first().locator('.due-row-self');
const button = (name: string) => desk.page.getByRole('button', { name });

test('the row says who introduced the person, and the sheet asks for their name and notes the answer', async () => {
	await desk.lay(NOTES);
	await expect(self('Lee Park')).toHaveText(/via Dana ·/, { useInnerText: true });
	await self('Lee Park').click();
	await button('via Dana Whitfield').waitFor();
	await button('Draft the question').click();
	await desk.page.getByText('I will get in touch with Lee Park soon. May I say that you suggested it?').waitFor();
	await button('Yes, I may').click();
	await desk.holds(DANA, NOTES[DANA].replace('[[Lee Park]].', '[[Lee Park]]. [use-name:: yes]'));
	await desk.page.getByText('You may use their name.', { exact: true }).waitFor();
	await expect(button('Draft the question')).toHaveCount(0);
});

test('the answer can be taken back', async () => {
	await desk.lay(NOTES);
	await self('Lee Park').click();
	await button('Draft the question').click();
	await button('Better not').click();
	await desk.holds(DANA, NOTES[DANA].replace('[[Lee Park]].', '[[Lee Park]]. [use-name:: no]'));
	await button('Undo').first().click();
	await desk.holds(DANA, NOTES[DANA]);
	await button('Draft the question').waitFor();
});

test('after the first answer, a line offers to tell who introduced them', async () => {
	await desk.lay({ ...NOTES, [LEE]: `${NOTES[LEE]}  - 2026-11-20 08:10 Call: spoke. Next 2026-12-01\n` });
	await desk.page.getByText('Tell Dana Whitfield how it went with Lee Park').first().waitFor();
	await button('Track Tell Dana Whitfield').click();
	const field = desk.page.getByRole('textbox', { name: 'Who, when and why' });
	await expect(field).toHaveValue('Dana Whitfield tomorrow about my talk with Lee Park');
	await desk.keys('Enter');
	await desk.row('Dana Whitfield').first().waitFor();
	await desk.page.getByText('Tell Dana Whitfield how it went with Lee Park').first().waitFor({ state: 'detached' });
});
