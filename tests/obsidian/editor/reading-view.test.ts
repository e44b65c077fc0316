/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Plugin, sanitizeHTMLToDom } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../shell';

const NOTE = 'Meetings/2026-11-16 Northwind.md';
const TEXT = [
	'- Follow up with Dana Whitfield Monday about the article [priority:: high]',
	'- Follow up with Sam the Monday after Easter',
	'- I will send Tom the portfolio next Tuesday',
	'',
].join('\n');

let shell: Shell;
beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const pane = () => shell.view().previewMode.containerEl;
const texts = (selector: string) => [...pane().querySelectorAll(selector)].map(({ textContent }) => textContent);
const marks = () => ({
	dates: texts('.due-resolved'),
	buttons: texts('.due-line-log'),
	found: texts('.due-found'),
	unread: texts('.due-unread'),
});

async function read(): Promise<void> {
	await shell.open(NOTE);
	await shell.view().leaf.setViewState({ type: 'markdown', state: { file: NOTE, mode: 'preview' } });
	await shell.flush();
	await shell.flush();
}

/** Replaces the inline fields of an item, and all of its elements, as Dataview does. */
class Fields extends Plugin {
	order = 0;

	override onload(): void {
		this.registerMarkdownPostProcessor(async (element) => {
			for (const item of element.querySelectorAll('li')) {
				await Promise.resolve();
				const html = item.innerHTML.replace(
					/\[(\w+):: (\w+)\]/,
					'<span class="dataview inline-field"><span>$1</span><span>$2</span></span>',
				);
				if (html !== item.innerHTML) item.replaceChildren(sanitizeHTMLToDom(html));
			}
		}, this.order);
	}
}

class FieldsFirst extends Fields {
	override order = -100;
}

describe.each([
	['before', FieldsFirst],
	['after', Fields],
])('a plugin that draws inline fields %s the marks', (_, other) => {
	beforeEach(async () => {
		shell = await startShell({ [NOTE]: TEXT });
		await shell.load(other);
		await read();
	});

	it('leaves each mark once, at its words', () => {
		expect(pane().querySelector('.inline-field')).not.toBeNull();
		expect(marks()).toEqual({
			dates: ['→ Mon 23 Nov', 'Needs a date'],
			buttons: ['Log', 'Log'],
			found: ['I will send Tom the portfolio next Tuesday'],
			unread: ['after Easter'],
		});
		expect(pane().querySelector('li')?.textContent).toContain('Monday→ Mon 23 Nov about');
	});

	it('leaves buttons that work', async () => {
		pane().querySelector<HTMLElement>('.due-line-log')?.click();
		await shell.flush();
		expect(document.querySelector('.modal')?.textContent).toContain('Dana Whitfield');
	});
});

/** Puts each item into a new element whenever its elements change. */
class Restless extends Plugin {
	override onload(): void {
		this.registerMarkdownPostProcessor((element) => {
			const rewrite = () => {
				for (const item of element.querySelectorAll('li')) item.replaceChildren(sanitizeHTMLToDom(item.innerHTML));
			};
			const changes = new MutationObserver(() => {
				changes.disconnect();
				rewrite();
				changes.observe(element, { childList: true, subtree: true });
			});
			this.register(() => changes.disconnect());
			changes.observe(element, { childList: true, subtree: true });
		});
	}
}

it('gives up where another plugin writes the same lines again and again', async () => {
	shell = await startShell({ [NOTE]: TEXT });
	await shell.load(Restless);
	await read();
	expect(marks().dates).toHaveLength(2);
});
