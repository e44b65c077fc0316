import { expect } from '../expect';
import { desk } from './desk';

const FAIR = 'Talks/2026-11-19 Fair.md';
const ROSA = '- Follow up with Rosa on 2026-11-23\n';
const OMAR = '- Follow up with Omar Castellanos-Whitfield on 2026-11-23\n';
const WRITTEN = '\t- 2026-11-23 08:00 Call: no answer\n';

const problem = (words: string) => desk.page.locator('.due-note-problem', { hasText: words });

/** Logs a call for Rosa, then lets sync write the note. */
async function merged(text: string): Promise<void> {
	await desk.lay({ [FAIR]: ROSA + OMAR }, FAIR);
	await desk.onRow('Rosa');
	await desk.keys('l', 'n', 'Enter');
	await desk.notice('Rosa: logged.');
	await desk.holds(FAIR, ROSA + WRITTEN + OMAR);
	await desk.writtenByOthers(FAIR, text);
}

test('an attempt that sync dropped is written again', async () => {
	await merged(ROSA + OMAR);
	await problem('“2026-11-23 08:00 Call: no answer”, which you logged for Rosa, is no longer in this note.').waitFor();
	await problem('which you logged').getByRole('button', { name: 'Write it again' }).click();
	await desk.holds(FAIR, ROSA + WRITTEN + OMAR);
	await problem('which you logged').waitFor({ state: 'detached' });
});

test('an attempt that sync moved below someone else moves back', async () => {
	await merged(ROSA + OMAR + WRITTEN);
	await problem('which you logged for Rosa, counts for Omar Castellanos-Whitfield now.').waitFor();
	await problem('which you logged').getByRole('button', { name: 'Move it to Rosa' }).click();
	await desk.holds(FAIR, ROSA + WRITTEN + OMAR);
	await problem('which you logged').waitFor({ state: 'detached' });
});

test('an attempt that the user deletes in the note is no problem', async () => {
	await desk.lay({ [FAIR]: ROSA + OMAR }, FAIR);
	await desk.onRow('Rosa');
	await desk.keys('l', 'n', 'Enter');
	await desk.notice('Rosa: logged.');
	await desk.holds(FAIR, ROSA + WRITTEN + OMAR);
	await desk.cursor(1, 0, { line: 2, ch: 0 });
	await desk.keys('Delete');
	await desk.save();
	await desk.holds(FAIR, ROSA + OMAR);
	await desk.page.locator('.due-row', { hasText: 'Rosa' }).first().waitFor();
	await expect(problem('which you logged')).toHaveCount(0);
});
