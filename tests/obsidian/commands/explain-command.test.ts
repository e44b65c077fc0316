/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Menu } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;

beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

async function explain(files: Record<string, string>, path: string, line: number): Promise<HTMLElement> {
	shell = await startShell(files);
	await shell.open(path);
	shell.cursor(line);
	await shell.run('explain-this-line');
	const modal = document.querySelector<HTMLElement>('.modal');
	if (!modal) throw new Error('No dialog came up.');
	return modal;
}

const answer = (modal: HTMLElement) => modal.querySelector('.due-explain-summary')?.textContent ?? '';
const reading = (modal: HTMLElement, name: string) =>
	[...modal.querySelectorAll('.due-explain-fact')]
		.filter((each) => each.querySelector('dt')?.textContent === name)
		.map((each) => each.querySelector('dd')?.textContent);

describe('"Explain this line"', () => {
	it('says why the line at the cursor is listed, and where', async () => {
		const modal = await explain(
			{ '2026-11-19 a.md': 'words\n- Follow up with [[Ana]] Monday\n' },
			'2026-11-19 a.md',
			1,
		);
		expect(modal.querySelector('.modal-title')?.textContent).toBe('Explain this line');
		expect(answer(modal)).toBe('Follow-up This line is a follow-up with Ana. In the sidebar under “Today”.');
		expect(reading(modal, 'Why')).toEqual(['It begins with the marker “Follow up”.']);
		expect(document.activeElement?.textContent).toBe(answer(modal));
	});

	it('says what is missing in a line that is not listed', async () => {
		const modal = await explain({ 'a.md': 'She likes tea.\n' }, 'a.md', 0);
		expect(answer(modal)).toContain('no marker, no tag and no date');
		expect(reading(modal, 'What to do')).toEqual(['Begin the line with “Follow up”, or add the tag #follow-up.']);
	});

	it('reads the editor’s text, saved or not', async () => {
		shell = await startShell({ 'a.md': 'words\n' });
		await shell.open('a.md');
		shell.view().editor.replaceRange('- Follow up with Bo 2026-11-24\n', { line: 1, ch: 0 });
		shell.cursor(1);
		await shell.run('explain-this-line');
		expect(answer(document.body)).toContain('a follow-up with Bo. In the sidebar under “Next 7 days”.');
	});

	it('knows what the contact’s own note adds', async () => {
		const modal = await explain(
			{ 'a.md': '- Follow up with [[Ana]] 2026-11-24\n', 'Ana.md': '---\nphone: "555 0142"\n---\n' },
			'a.md',
			0,
		);
		expect(reading(modal, 'Reach them')).toEqual(['From the contact’s own note: phone 555 0142.']);
	});

	it('is copied as plain text', async () => {
		const copied: string[] = [];
		Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
		await explain({ 'a.md': '- Follow up with Ana\n' }, 'a.md', 0);
		await shell.press('Copy as text');
		expect(copied[0]).toContain(
			'a.md, line 1\n> - Follow up with Ana\n\nFollow-up: This line is a follow-up with Ana.',
		);
		expect(copied[0]).toContain('(date.missing)');
		expect([...document.querySelectorAll('.modal button')].map(({ textContent }) => textContent)).toContain('Copied');
	});

	it('is in the editor’s context menu', async () => {
		shell = await startShell({ 'a.md': 'She likes tea.\n' });
		await shell.open('a.md');
		const menu = new Menu();
		const titles: string[] = [];
		const addItem = menu.addItem.bind(menu);
		menu.addItem = (fill) =>
			addItem((item) => {
				const setTitle = item.setTitle.bind(item);
				item.setTitle = (title) => (titles.push(typeof title === 'string' ? title : ''), setTitle(title));
				fill(item);
			});
		shell.app.workspace.trigger('editor-menu', menu, shell.view().editor, shell.view());
		expect(titles).toEqual(['Explain this line']);
	});
});
