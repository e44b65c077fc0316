/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { SettingDefinitionItem } from 'obsidian';
import { settingDefinitions } from '../../../src/obsidian/settings/setting-definitions';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
beforeEach(async () => {
	freezeClock();
	shell = await startShell({ 'Archive/2024/Old.md': '- Follow up with Dana on 2026-11-23', 'Work/Notes.md': '' });
	shell.host.setting.open();
	shell.host.setting.openTabById('due-follow-ups');
});
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const tab = () => document.querySelector<HTMLElement>('.vertical-tab-content')!;
const settings = () => [...tab().querySelectorAll<HTMLElement>('.setting-item')];
const setting = (name: string) =>
	settings().find((each) => each.querySelector('.setting-item-name')?.textContent === name)!;
const field = (name: string) => setting(name).querySelector('input')!;

async function click(element: HTMLElement | null | undefined): Promise<void> {
	element?.click();
	await shell.flush();
}

async function type(name: string, text: string): Promise<void> {
	const input = field(name);
	input.focus();
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	input.dispatchEvent(new Event('change', { bubbles: true }));
	await shell.flush();
}

describe('the values beside the pages', () => {
	it('are fresh after a switch, whose place keeps the focus', async () => {
		expect(setting('Changed settings').textContent).toContain('All settings are at their defaults.');
		const toggle = setting('Announce calls').querySelector<HTMLElement>('.checkbox-container')!;
		toggle.focus();
		await click(toggle);
		expect(setting('Changed settings').textContent).toContain('1 change');
	});

	it('are fresh once the user leaves a field, which stays while they type', async () => {
		const input = field('After a call');
		await type('After a call', '2');
		expect(field('After a call')).toBe(input);
		expect(document.activeElement).toBe(input);
		input.blur();
		await shell.flush();
		expect(setting('Changed settings').textContent).toContain('1 change');
		expect(field('After a call').value).toBe('2');
	});
});

describe('the page of changed settings', () => {
	const reset = (name: string) => tab().querySelector<HTMLElement>(`[aria-label="Reset ${name}"]`);

	it('shows what has changed and resets each on its own, without a trash can', async () => {
		await shell.plugin.store.set('callGap', 2);
		await type('After a message', '5');
		await click(setting('Changed settings'));
		expect(settings().map(({ textContent }) => textContent)).toEqual(['After a call2', 'After a message5']);
		expect(tab().querySelector('.lucide-trash-2')).toBeNull();
		expect(reset('After a call')?.querySelector('.lucide-rotate-ccw')).not.toBeNull();
		await click(reset('After a call'));
		expect(shell.plugin.store.current()).toMatchObject({ callGap: DEFAULT_SETTINGS.callGap, replyGap: 5 });
		await click(reset('After a message'));
		expect(settings().map(({ textContent }) => textContent)).toEqual(['All settings are at their defaults.']);
	});

	it('is drawn before a change is stored, and not again when it is', async () => {
		let finish = (): void => undefined;
		jest.spyOn(shell.host.vault.adapter, 'write').mockReturnValue(new Promise<void>((done) => (finish = done)));
		await type('After a call', '2');
		await click(setting('Changed settings'));
		const button = reset('After a call');
		expect(button).not.toBeNull();
		finish();
		await shell.flush();
		expect(reset('After a call')).toBe(button);
	});
});

it('offers the folders of the vault, and its notes, where folders and notes to skip are added', async () => {
	const items = () => [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);
	expect(shell.row('Dana')).toBeTruthy();
	await click(setting('Folders and notes to skip'));
	await click(tab().querySelector<HTMLElement>('[aria-label="Add folder or note"]'));
	const input = document.querySelector<HTMLInputElement>('.modal input[type="text"]')!;
	await shell.flush();
	expect(items()).toEqual(['Archive', 'Archive/2024', 'Work']);
	input.value = 'old';
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await shell.flush();
	expect(items()).toEqual(['Archive/2024/Old.md']);
	const enter = () =>
		input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
	enter();
	expect(input.value).toBe('Archive/2024/Old.md');
	enter();
	await shell.flush();
	expect(shell.plugin.store.current().skipFolders).toContain('Archive/2024/Old.md');
	expect(() => shell.row('Dana')).toThrow('No follow-up');
});

it('an entry of a list opens by its own place, whatever arguments its action gets', () => {
	const opened: number[] = [];
	const definitions = settingDefinitions(DEFAULT_SETTINGS, {
		device: { mobile: false, notifies: true },
		accepts: () => true,
		add: () => undefined,
		change: (_, index) => opened.push(index),
		remove: () => undefined,
		move: () => undefined,
	});
	const within = (items: readonly SettingDefinitionItem[]): readonly SettingDefinitionItem[] =>
		items.flatMap((item) => [item, ...('items' in item ? within(item.items ?? []) : [])]);
	const page = within(definitions).find((item) => 'name' in item && item.name === 'Markers');
	const [, , third] = within([page!]).filter((item) => 'action' in item) as { action: (...given: unknown[]) => void }[];
	third?.action(createDiv(), 2);
	third?.action(2);
	third?.action();
	expect(opened).toEqual([2, 2, 2]);
});

it('no definition computes its parts when they are read', () => {
	const getters = (value: unknown, path: string): string[] =>
		typeof value !== 'object' || value === null || value instanceof Node
			? []
			: Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, part]) =>
					'get' in part ? [`${path}.${key}`] : getters(part.value, `${path}.${key}`),
				);
	const ours = shell.host.setting.pluginTabs.find(({ id }) => id === 'due-follow-ups');
	expect(ours?.getSettingDefinitions().length).toBeGreaterThan(5);
	expect(getters(ours?.getSettingDefinitions(), '')).toEqual([]);
});
