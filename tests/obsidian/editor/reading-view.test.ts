/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { MarkdownRenderer, Plugin, sanitizeHTMLToDom } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../shell';
import { shortenWaits } from '../shorter-waits';

const NOTE = 'Meetings/2026-11-16 Northwind.md';
const TEXT = [
	'- Follow up with Dana Whitfield Monday about the article [priority:: high]',
	'- Follow up with Sam the Monday after Easter',
	'- I will send Tom the portfolio next Tuesday',
	'',
].join('\n');

let shell: Shell;
beforeEach(() => {
	freezeClock();
	shortenWaits(50);
});
afterEach(() => {
	jest.restoreAllMocks();
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
	// What another plugin has changed is drawn again once it pauses.
	await shell.flush();
}

/** Replaces the inline fields of an item, and all of its elements, as Dataview does. */
class Fields extends Plugin {
	order = 0;

	override onload(): void {
		this.registerMarkdownPostProcessor(async (element, { sourcePath }) => {
			for (const item of element.querySelectorAll('li')) {
				await Promise.resolve();
				const html = item.innerHTML.replace(
					/\[(\w+):: (\w+)\]/,
					'<span class="dataview inline-field"><span>$1</span><span class="value">$2</span></span>',
				);
				if (html === item.innerHTML) continue;
				item.replaceChildren(sanitizeHTMLToDom(html));
				const value = item.find('.value');
				const text = value.textContent;
				value.empty();
				await MarkdownRenderer.render(this.app, text, value, sourcePath, this);
			}
		}, this.order);
	}
}

class FieldsFirst extends Fields {
	override order = -100;
}

/** Renders the line of each item again and puts it in place of the item, as Tasks does. */
class Items extends Plugin {
	override onload(): void {
		this.registerMarkdownPostProcessor(async (element, context) => {
			const section = context.getSectionInfo(element);
			for (const [index, item] of section ? [...element.querySelectorAll('li')].entries() : []) {
				const line = section?.text.split('\n')[section.lineStart + index] ?? '';
				const copy = createEl('li');
				await MarkdownRenderer.render(this.app, line.slice(2), copy.createSpan(), context.sourcePath, this);
				await new Promise((resolve) => setTimeout(resolve, 1));
				item.replaceWith(copy);
			}
		});
	}
}

it('ends a date that may be wrong with a question mark', async () => {
	shell = await startShell({ [NOTE]: '- Follow up with Bo, rent goes up Thursday\n- Follow up with Lee Thursday\n' });
	await read();
	expect(marks().dates).toEqual(['→ Thu 19 Nov?', '→ Thu 19 Nov']);
	const [bo, lee] = pane().querySelectorAll('.due-resolved');
	expect([bo, lee].map((element) => element?.classList.contains('is-asking'))).toEqual([true, false]);
});

it('offers both dates that figures can be', async () => {
	shell = await startShell({ [NOTE]: '- Follow up with Ana 3/4\n- Follow up with Lee 12/20\n' });
	await read();
	const choices = async (place: number) => {
		document.querySelector('.menu')?.remove();
		pane().querySelectorAll<HTMLElement>('.due-resolved')[place]?.click();
		await shell.flush();
		return [...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent).slice(-4);
	};
	expect(await choices(0)).toEqual(['Thu 4 Mar 2027', 'Sat 3 Apr 2027', 'Pick a date…', 'Explain']);
	const april = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) =>
		textContent.startsWith('Sat'),
	);
	april?.click();
	await shell.flush();
	expect(await shell.read(NOTE)).toBe('- Follow up with Ana 2027-04-03\n- Follow up with Lee 12/20\n');
});

it('shows a date of another zone on the clock of the user, and says why', async () => {
	shell = await startShell({ [NOTE]: '- Call Ines next Tuesday 10am Tokyo time #follow-up\n' });
	await read();
	const here = new Date('2026-11-24T01:00:00Z');
	const weekday = here.toLocaleDateString('en', { weekday: 'short' });
	const clock = here.toTimeString().slice(0, 5);
	const date = `${weekday} ${here.getDate()} Nov, ${clock}`;
	expect(marks().dates).toEqual([`→ ${date}`]);
	pane().querySelector<HTMLElement>('.due-resolved')?.click();
	await shell.flush();
	const menu = [...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent);
	expect(menu).toEqual([
		'“next Tuesday 10am Tokyo time”, counted from this note’s date, 16 Nov',
		`Tue 24 Nov, 10:00 in the zone Asia/Tokyo is ${date} on your clock.`,
		date,
		expect.stringContaining('From today: '),
		'Pick a date…',
		'Explain',
	]);
});

it('marks a found row of a table, which opens the dialog that tracks it', async () => {
	const rows = ['| Who | Next step | Due |', '| --- | --- | --- |', '| **Imre** | call about visa | 2026-11-26 |'];
	const linked = '| [[Lee Park\\|Lee]] |  | 2026-11-27 |';
	shell = await startShell({ [NOTE]: ['Who to call:', '', ...rows, linked, ''].join('\n') });
	await read();
	expect(marks().found).toEqual(['Imre', 'call about visa', '2026-11-26', '2026-11-27']);
	pane().querySelector<HTMLElement>('td .due-found')?.click();
	await shell.flush();
	const track = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) =>
		textContent.startsWith('Track'),
	);
	track?.click();
	await shell.flush();
	expect(document.querySelector<HTMLInputElement>('.modal input')?.value).toContain('Imre');
});

it('shows each mark once where another plugin renders every item again', async () => {
	shell = await startShell({ [NOTE]: TEXT });
	await shell.load(Items);
	await read();
	expect(marks()).toEqual({
		dates: ['→ Mon 23 Nov', 'Needs a date'],
		buttons: ['Log', 'Log'],
		found: ['I will send Tom the portfolio next Tuesday'],
		unread: ['after Easter'],
	});
	await shell.external('Other.md', '- Follow up with Zed on 2026-11-24\n');
	await shell.flush();
	expect(marks().buttons).toEqual(['Log', 'Log']);
});

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
