/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { getIconIds, Plugin, setIcon } from 'obsidian';
import { addPhoneToolbar } from '../app/phone-toolbar';
import { LUCIDE_NAMES } from '../obsidian/base/lucide-names';
import { createHost, type JestHost } from './create-host';

let page: JestHost;
let ran: string[];
beforeEach(async () => {
	page = await createHost({ files: { 'a.md': 'one' }, device: 'android' });
	ran = [];
	const plugin = await page.load(Plugin as new () => Plugin);
	plugin.addCommand({ id: 'log', name: 'Log', icon: 'phone', callback: () => ran.push('log') });
	plugin.addCommand({ id: 'bare', name: 'Bare', callback: () => ran.push('bare') });
	plugin.addCommand({ id: 'late', name: 'Late', icon: 'circle-question-mark', callback: () => undefined });
	addPhoneToolbar(page.host, document.body);
	await page.open('a.md');
});
afterEach(() => page.destroy());

const toolbar = () => document.querySelector<HTMLElement>('.mobile-toolbar');
const iconOf = (id: string) => document.querySelector(`[data-command="test-plugin:${id}"] svg`)?.getAttribute('class');
const edit = () => document.querySelector<HTMLElement>('.cm-content')?.focus();

test('the toolbar of a phone is there while the user edits, and runs commands', () => {
	(document.activeElement as HTMLElement).blur();
	expect(toolbar()?.isShown()).toBe(false);
	edit();
	expect(toolbar()?.isShown()).toBe(true);
	document.querySelector<HTMLElement>('[data-command="test-plugin:log"]')?.click();
	expect(ran).toEqual(['log']);
	(document.activeElement as HTMLElement).blur();
	expect(toolbar()?.isShown()).toBe(false);
});

test('it shows commands by their icons, and a question mark for one without an icon that Obsidian has', () => {
	edit();
	expect(iconOf('log')).toContain('lucide-phone');
	expect([iconOf('bare'), iconOf('late')]).toEqual(['svg-icon lucide-circle-help', 'svg-icon lucide-circle-help']);
	expect(document.querySelector('[data-command="app:open-settings"]')).toBeNull();
});

test('icons have the names of the version of Lucide that Obsidian has, and no others', () => {
	const names = getIconIds().map((id) => id.replace(/^lucide-/, ''));
	expect(names.filter((name) => !LUCIDE_NAMES.has(name))).toEqual([]);
	// Lucide took the logos of companies away.
	expect([...LUCIDE_NAMES].filter((name) => !names.includes(name)).length).toBeLessThan(20);
	const el = createDiv();
	setIcon(el, 'circle-question-mark');
	expect(el.childElementCount).toBe(0);
});
