/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { createHost, type JestHost } from './create-host';

let page: JestHost;
let plugin: Sample;

interface Values {
	name: string;
	advanced: boolean;
	size: number;
	mode: string;
	words: string[];
}

class Tab extends PluginSettingTab {
	constructor(private sample: Sample) {
		super(sample.app, sample);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings } = this.sample;
		return [
			{
				name: 'Name',
				desc: 'What to call it',
				control: {
					type: 'text',
					key: 'name',
					validate: (value: string) => (/\s/.test(value) ? 'No spaces.' : undefined),
				},
			},
			{ name: 'Advanced', control: { type: 'toggle', key: 'advanced' } },
			{
				type: 'group',
				heading: 'More',
				items: [
					{ name: 'Size', visible: () => settings.advanced, control: { type: 'number', key: 'size', min: 1, max: 9 } },
					{ name: 'Mode', control: { type: 'dropdown', key: 'mode', options: { a: 'First', b: 'Second' } } },
				],
			},
			{
				type: 'list',
				heading: 'Words',
				emptyState: 'No words.',
				addItem: { name: 'Add word', action: () => this.change((words) => [...words, 'new']) },
				onDelete: (index) => this.change((words) => words.filter((_, i) => i !== index)),
				items: settings.words.map((name) => ({ name, searchable: false })),
			},
			{ type: 'page', name: 'Deep', items: [{ name: 'Inside', control: { type: 'toggle', key: 'advanced' } }] },
		];
	}

	private change(next: (words: string[]) => string[]): void {
		this.sample.settings.words = next(this.sample.settings.words);
		this.update();
	}
}

class Sample extends Plugin {
	declare settings: Values;

	override async onload(): Promise<void> {
		const stored = (await this.loadData()) as Partial<Values> | null;
		this.settings = { name: 'x', advanced: false, size: 3, mode: 'a', words: ['one', 'two'], ...stored };
		this.addSettingTab(new Tab(this));
	}
}

beforeEach(async () => {
	page = await createHost();
	plugin = await page.load(Sample);
	page.host.setting.open();
	page.host.setting.openTabById('test-plugin');
});

afterEach(() => page.destroy());

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

function row(name: string): HTMLElement {
	const rows = Array.from(document.querySelectorAll<HTMLElement>('.setting-item'));
	const found = rows.find((el) => el.querySelector('.setting-item-name')?.textContent === name);
	if (!found) throw new Error(`There is no row ${name}.`);
	return found;
}

function type(el: HTMLElement, value: string, event: 'input' | 'change' = 'input'): void {
	const input = el.querySelector('input') as HTMLInputElement;
	input.value = value;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	if (event === 'change') input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('reads and stores a control by its key, with saveData done for the plugin', async () => {
	expect(row('Name').querySelector('input')?.value).toBe('x');
	type(row('Name'), 'dana');
	await settle();
	expect(plugin.settings.name).toBe('dana');
	expect(JSON.parse(await page.read('.obsidian/plugins/test-plugin/data.json'))).toMatchObject({ name: 'dana' });
});

test('does not store what validate rejects, and shows why', async () => {
	type(row('Name'), 'two words');
	await settle();
	expect(plugin.settings.name).toBe('x');
	expect(row('Name').querySelector('.setting-item-error')?.textContent).toBe('No spaces.');
	type(row('Name'), 'one');
	await settle();
	expect(row('Name').querySelector('.setting-item-error')).toBeNull();
});

test('shows a row when the predicate that hid it turns', async () => {
	expect(row('Size').style.display).toBe('none');
	row('Advanced').querySelector<HTMLElement>('.checkbox-container')?.click();
	await settle();
	expect(row('Size').style.display).toBe('');
});

test('refuses numbers out of range, and stores numbers as numbers', async () => {
	type(row('Size'), '99', 'change');
	await settle();
	expect(plugin.settings.size).toBe(3);
	expect(row('Size').textContent).toContain('Must be at most 9.');
	type(row('Size'), '5', 'change');
	await settle();
	expect(plugin.settings.size).toBe(5);
});

test('adds to and deletes from a list, and shows its empty state', async () => {
	document.querySelector<HTMLElement>('[aria-label="Add word"]')?.click();
	expect(plugin.settings.words).toEqual(['one', 'two', 'new']);
	document.querySelector<HTMLElement>('[aria-label="Delete two"]')?.click();
	document.querySelector<HTMLElement>('[aria-label="Delete one"]')?.click();
	row('new').dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
	expect(plugin.settings.words).toEqual([]);
	expect(document.body.textContent).toContain('No words.');
});

test('steps into a page and back', () => {
	row('Deep').click();
	expect(() => row('Name')).toThrow();
	expect(row('Inside')).toBeTruthy();
	document.querySelector<HTMLElement>('[aria-label="Back"]')?.click();
	expect(row('Name')).toBeTruthy();
});
