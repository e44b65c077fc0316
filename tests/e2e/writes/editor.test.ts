import { expect } from '../expect';
import { still } from '../still';
import { desk, inserted } from './desk';

const NOTE = '2026-11-19 Dana.md';
const LINES = [
	'# Coffee',
	'',
	'- [ ] Follow up with Dana Monday',
	'    - She likes tea.',
	'- Buy milk',
	'',
	'Goodbye to everyone.',
];
const TEXT = LINES.join('\n');
const after = (line: string) => inserted(LINES, 4, `    - 2026-11-23 08:00 ${line}`);

test('text that is not saved yet and the entry both get into the file, and the cursor stays at its words', async () => {
	await desk.lay({ [NOTE]: TEXT }, NOTE);
	await desk.cursor(6, 7);
	await desk.type(' and hello');
	expect(await desk.onDisk(NOTE)).toBe(TEXT);
	await desk.command('Log call without answer');
	await desk.holds(NOTE, after('Call: no answer').join('\n').replace('Goodbye', 'Goodbye and hello'));
	await expect.poll(() => desk.editor()).toMatchObject({ anchor: { line: 7, ch: 17 }, head: { line: 7, ch: 17 } });
	await desk.type('!');
	await desk.save();
	await desk.holds(NOTE, after('Call: no answer').join('\n').replace('Goodbye', 'Goodbye and hello!'));
});

test('a follow-up that was typed a moment ago can be logged at once', async () => {
	await desk.lay({ [NOTE]: TEXT }, NOTE);
	await desk.cursor(4, 10);
	await desk.keys('Enter');
	await desk.type('Follow up with Lee tomorrow');
	const text = (await desk.editor()).text;
	expect(text).toContain('Follow up with Lee tomorrow');
	await desk.command('Log attempt');
	await desk.dialogFor('Lee');
	await desk.keys('m', 'Enter');
	await desk.holds(NOTE, text.replace('Lee tomorrow', 'Lee tomorrow\n    - 2026-11-23 08:00 Call: left message'));
});

test('a selection around the place stays a selection, and typing goes on where it was', async () => {
	await desk.lay({ [NOTE]: TEXT }, NOTE);
	await desk.cursor(2, 6, { line: 4, ch: 5 });
	await desk.command('Snooze follow-up');
	await desk.dialogFor('Dana');
	await desk.keys('1', 'Enter');
	await desk.holds(NOTE, after('Snoozed until 2026-11-23 09:00').join('\n'));
	await expect.poll(() => desk.editor()).toMatchObject({ anchor: { line: 2, ch: 6 }, head: { line: 5, ch: 5 } });
});

test('the editor’s own undo takes the line back in one step and leaves what was typed before', async () => {
	await desk.lay({ [NOTE]: TEXT }, NOTE);
	await desk.cursor(6, 7);
	await desk.type('!');
	await desk.cursor(2, 10);
	await desk.command('Close follow-up');
	const typed = TEXT.replace('Goodbye', 'Goodbye!');
	const closed = after('Closed').join('\n').replace('Goodbye', 'Goodbye!').replace('[ ]', '[x]');
	await desk.holds(NOTE, closed);
	await desk.keys('Control+z');
	expect((await desk.editor()).text).toBe(typed);
	await desk.keys('Control+z');
	expect((await desk.editor()).text).toBe(TEXT);
	await desk.keys('Control+y', 'Control+y');
	expect((await desk.editor()).text).toBe(closed);
});

test('Undo of the plugin refuses after the editor’s own undo, and changes nothing', async () => {
	await desk.lay({ [NOTE]: TEXT }, NOTE);
	await desk.cursor(2, 10);
	await desk.command('Log call without answer');
	await desk.notice('Logged.');
	await desk.keys('Control+z');
	await desk.press('Undo');
	await desk.notice('Not undone');
	expect((await desk.editor()).text).toBe(TEXT);
});

test('a note in reading view keeps the bytes of its file', async () => {
	const before = `\uFEFF${LINES.join('\r\n')}`;
	await desk.lay({ [NOTE]: before }, NOTE);
	await desk.page.getByRole('button', { name: 'Current view: editing' }).click();
	await desk.command('Log attempt');
	await desk.dialogFor('Dana');
	await desk.keys('c', 'Enter');
	await desk.holds(NOTE, `\uFEFF${after('Call: they called').join('\r\n')}`);
	await desk.page.locator('.markdown-reading-view', { hasText: 'they called' }).waitFor();
});

test('a note that is open in two panes is written to once', async () => {
	await desk.lay({ [NOTE]: TEXT }, NOTE);
	await desk.onRow('Dana');
	await desk.page.locator('.due-row-self').first().click({ button: 'right' });
	await desk.page.locator('.menu-item').getByText('Open note in new tab', { exact: true }).click();
	await desk.panes(2);
	await desk.command('Log call without answer');
	await desk.holds(NOTE, after('Call: no answer').join('\n'));
	await desk.notice('Logged.');
	await desk.save();
	await desk.holds(NOTE, after('Call: no answer').join('\n'));
});

test('two acts at once on one note are both written', async () => {
	const before = '- Follow up with Dana Monday\n- Follow up with Lee Monday\n';
	await desk.lay({ [NOTE]: before });
	await desk.row('Lee').first().locator('.due-row-self').click({ button: 'right' });
	await desk.page.locator('.menu-item').getByText('Close follow-up', { exact: true }).click();
	await desk.row('Dana').first().locator('.due-row-self').click({ button: 'right' });
	await desk.page.locator('.menu-item').getByText('Give up', { exact: true }).click();
	await desk.holds(
		NOTE,
		'- Follow up with Dana Monday\n\t- 2026-11-23 08:00 Gave up\n- Follow up with Lee Monday\n\t- 2026-11-23 08:00 Closed\n',
	);
});

describe('a long note', () => {
	const story = (title: string) => [
		`## ${title}`,
		...Array.from({ length: 40 }, (_, n) => `${title}, line ${n + 1}.`),
		'',
	];
	const long = [
		...story('Before'),
		'## Calls',
		'- Follow up with Dana Monday',
		'\t- She likes tea.',
		'- Buy milk',
		'\t- and bread',
		'',
		...story('After'),
	];
	const at = (line: string) => long.indexOf(line);
	const written = inserted(long, at('- Buy milk'), '\t- 2026-11-23 08:00 Call: no answer').join('\n');

	/** Folds what begins on these lines, as a click beside them does. */
	async function fold(...lines: readonly string[]): Promise<void> {
		for (const line of lines) {
			await desk.cursor(at(line));
			await desk.page.evaluate(() => {
				const editor = (Reflect.get(window, 'openEditor') as () => { exec(name: string): void })();
				editor.exec('toggleFold');
			});
		}
	}

	/** The visible lines without the marks of the plugin; a folded one includes the placeholder for its hidden lines. */
	const shown = () =>
		desk.page.locator('.cm-line').evaluateAll((lines) =>
			lines.map((line) => {
				const copy = line.cloneNode(true) as HTMLElement;
				for (const mark of copy.querySelectorAll('[class*="due-"]')) mark.remove();
				return (copy.textContent ?? '').trim();
			}),
		);

	test('what is folded stays folded, above, below and around the place', async () => {
		await desk.lay({ [NOTE]: long.join('\n') }, NOTE);
		await fold('## Before', '- Buy milk', '## After');
		await desk.cursor(at('- Follow up with Dana Monday'), 4);
		const before = await shown();
		expect(before.filter((line) => line.includes('…')).length).toBe(3);
		await desk.command('Log call without answer');
		await desk.holds(NOTE, written);
		const place = before.findIndex((line) => line.includes('Buy milk'));
		await expect
			.poll(shown)
			.toEqual([...before.slice(0, place), expect.stringContaining('Call: no answer'), ...before.slice(place)]);
		expect((await desk.editor()).anchor).toEqual({ line: at('- Follow up with Dana Monday'), ch: 4 });
	});

	test('a follow-up that is folded itself stays so', async () => {
		await desk.lay({ [NOTE]: long.join('\n') }, NOTE);
		await fold('## Before', '- Follow up with Dana Monday');
		await desk.command('Log call without answer');
		await desk.holds(NOTE, written);
		const lines = await shown();
		expect(lines.filter((line) => line.includes('…')).length).toBe(2);
		expect(lines.some((line) => line.includes('She likes tea'))).toBe(false);
	});

	test('the lines on the screen stay where they are, whether the new line is above or below', async () => {
		for (const title of ['Before', 'After']) {
			await desk.lay({ [NOTE]: long.join('\n') }, NOTE);
			await desk.cursor(at(`${title}, line 20.`), 3, { line: at(`${title}, line 21.`), ch: 5 });
			const line = desk.page.locator('.cm-line', { hasText: `${title}, line 20.` });
			await line.evaluate((element) => element.scrollIntoView({ block: 'center' }));
			const top = async () => Math.round((await line.boundingBox())?.y ?? -1);
			await still(line);
			const before = await top();
			await desk.onRow('Dana');
			await desk.keys('l', 'n', 'Enter');
			await desk.holds(NOTE, written);
			const further = title === 'After' ? 1 : 0;
			const { anchor, head } = await desk.editor();
			expect([anchor.line, anchor.ch, head.line, head.ch]).toEqual([
				at(`${title}, line 20.`) + further,
				3,
				at(`${title}, line 21.`) + further,
				5,
			]);
			expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
			if (title === 'Before') await desk.clear();
		}
	});

	test('the editor’s own undo takes away exactly the written line and leaves folds and scroll alone', async () => {
		await desk.lay({ [NOTE]: long.join('\n') }, NOTE);
		await fold('## After');
		await desk.cursor(at('- Buy milk'), 5);
		await desk.keys('!');
		await desk.cursor(at('- Follow up with Dana Monday'), 4);
		await desk.command('Log call without answer');
		await desk.holds(NOTE, written.replace('- Buy milk', '- Buy! milk'));
		const before = await shown();
		await desk.keys('Control+z');
		expect((await desk.editor()).text).toBe(long.join('\n').replace('- Buy milk', '- Buy! milk'));
		await expect.poll(shown).toEqual(before.filter((line) => !line.includes('Call: no answer')));
		await desk.keys('Control+z');
		expect((await desk.editor()).text).toBe(long.join('\n'));
	});
});
