import { barriers } from './axe';
import { Desk } from './desk';
import { expect } from './expect';

const MEETING = 'Meetings/2026-11-17 Priya Nair.md';
const CLIPPING = 'Clippings/Empty backhauls in rail.md';
const NOTES = {
	[MEETING]: [
		'---',
		'contact: "[[Priya Nair]]"',
		'---',
		'She asked about empty backhauls. She needs a customs broker.',
		'',
		'- Follow up with [[Priya Nair]] on Monday',
		'',
	].join('\n'),
	[CLIPPING]: '---\nsource: https://rail.example/empty\ncreated: 2026-11-20\n---\n# Empty backhauls in rail\n',
	'People/Priya Nair.md': '---\ncompany: Harbor & Vale\n---\nRuns marathons.\n',
	'People/Tom Reyes.md': '---\nrole: customs broker\n---\n',
};

let desk: Desk;
beforeAll(async () => (desk = await Desk.open()));
afterAll(() => desk.close());
afterEach(() => desk.clear());

const openChoice = async () => {
	const row = desk.row('Priya Nair');
	await desk.onRow('Priya Nair');
	await desk.keys('Enter');
	await row.getByRole('button', { name: 'Choose a purpose' }).click();
	return row;
};

test('the choice of a purpose proposes a clipping and somebody who can help, each with its reason', async () => {
	await desk.lay(NOTES);
	const row = await openChoice();
	const help = row.getByRole('button', { name: /^introduce them to Tom Reyes/ });
	await help.waitFor();
	await expect(help).toContainText('“She needs a customs broker”. Tom Reyes: customs broker', { useInnerText: true });
	const share = row.getByRole('button', { name: /^share “Empty backhauls in rail”/ });
	await expect(share).toContainText('Your note of Fri 20 Nov. Your notes on Priya name “empty backhauls”', {
		useInnerText: true,
	});
	expect(await barriers(desk.page, '.due-follow-ups')).toEqual([]);
	if (process.env.PICTURE) await desk.page.screenshot({ path: process.env.PICTURE });

	await share.click();
	const line = '- Follow up with [[Priya Nair]] on Monday';
	await desk.holds(MEETING, NOTES[MEETING].replace(line, `${line} [purpose:: share “Empty backhauls in rail”]`));
	await desk.press('Undo');
	await desk.holds(MEETING, NOTES[MEETING]);
});

test('the field completes what there is to bring', async () => {
	await desk.lay(NOTES);
	const row = await openChoice();
	await row.getByRole('textbox', { name: 'Another purpose' }).fill('backhauls');
	const suggestion = desk.page.locator('.suggestion-item', { hasText: 'share “Empty backhauls in rail”' });
	await suggestion.waitFor();
	await expect(suggestion).toContainText('Your notes on Priya name “empty backhauls”', { useInnerText: true });
	await desk.keys('Escape');
});
