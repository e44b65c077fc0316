/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import {
	BasesView,
	CapacitorAdapter,
	ColorComponent,
	Component,
	FileSystemAdapter,
	Platform,
	Setting,
	WorkspaceMobileDrawer,
} from 'obsidian';
import { dropTouchContextMenus } from '../app/iphone';
import { QueryController as HostQueryController } from '../obsidian/bases';
import { createHost } from './create-host';

describe('the device', () => {
	test('is a desktop with a file system', async () => {
		const { app, destroy } = await createHost({ files: { 'a.md': '' } });
		expect(app.vault.adapter).toBeInstanceOf(FileSystemAdapter);
		expect((app.vault.adapter as FileSystemAdapter).getFullPath('a.md')).toBe('/Test vault/a.md');
		destroy();
	});

	test.each(['android', 'iphone'] as const)('is a phone (%s) with drawers and no file system', async (device) => {
		const { app, destroy } = await createHost({ device });
		expect(app.vault.adapter).toBeInstanceOf(CapacitorAdapter);
		expect(app.vault.adapter).not.toBeInstanceOf(FileSystemAdapter);
		expect(app.workspace.rightSplit).toBeInstanceOf(WorkspaceMobileDrawer);
		expect([Platform.isPhone, Platform.isIosApp]).toEqual([true, device === 'iphone']);
		destroy();
		expect(Platform.isPhone).toBe(false);
	});

	test('reports the last change as the creation time on Android only', async () => {
		const DAY_MS = 24 * 60 * 60 * 1000;
		const files = { 'a.md': { data: '', ctime: DAY_MS, mtime: 2 * DAY_MS }, 'b.md': { data: '', ctime: 0 } };
		for (const [device, ctime] of [
			['android', 2 * DAY_MS],
			['iphone', DAY_MS],
		] as const) {
			const { app, destroy } = await createHost({ files, device });
			const file = app.vault.getFileByPath('a.md');
			expect([file?.stat.ctime, (await app.vault.adapter.stat('a.md'))?.ctime]).toEqual([ctime, ctime]);
			if (file) await app.vault.modify(file, 'changed');
			expect(file?.stat.ctime === file?.stat.mtime).toBe(device === 'android');
			const hasNone = app.vault.getFileByPath('b.md')?.stat.ctime === 0;
			expect(hasNone).toBe(device === 'iphone');
			destroy();
		}
	});

	test('sends no context menu from a finger on an iPhone, and still one from a mouse', () => {
		const seen: unknown[] = [];
		document.body.addEventListener('contextmenu', (event) => seen.push(Reflect.get(event, 'pointerType')));
		dropTouchContextMenus(window);
		for (const pointerType of ['touch', 'mouse']) {
			const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
			document.body.dispatchEvent(Object.assign(event, { pointerType }));
		}
		expect(seen).toEqual(['mouse']);
	});
});

describe('small parts of the app', () => {
	test('keep secrets by id, apart from local storage of plugins', async () => {
		const { app, destroy } = await createHost();
		app.secretStorage.setSecret('my-token', 'abc');
		expect(app.secretStorage.getSecret('my-token')).toBe('abc');
		expect(app.secretStorage.listSecrets()).toEqual(['my-token']);
		expect(app.secretStorage.getSecret('other')).toBeNull();
		expect(() => app.secretStorage.setSecret('My Token', '')).toThrow('not a valid id');
		destroy();
	});

	test('append bytes to a file', async () => {
		const { app, read, destroy } = await createHost({ files: { 'a.txt': 'one' } });
		const file = app.vault.getFileByPath('a.txt');
		if (file) await app.vault.appendBinary(file, new TextEncoder().encode(' two').buffer);
		expect(await read('a.txt')).toBe('one two');
		destroy();
	});

	test.each([
		['#ff0000', { h: 0, s: 100, l: 50 }],
		['#336699', { h: 210, s: 50, l: 40 }],
		['#808080', { h: 0, s: 0, l: 50 }],
	])('read and set the colour %s by hue', (hex, hsl) => {
		const color = new ColorComponent(createDiv()).setValue(hex);
		expect(color.getValueHsl()).toEqual(hsl);
		expect(color.setValueHsl(hsl).getValue()).toBe(hex);
	});

	test('hide a row of the settings', () => {
		const setting = new Setting(createDiv());
		Reflect.apply(Reflect.get(setting, 'setVisibility') as () => unknown, setting, [false]);
		expect(setting.settingEl.style.display).toBe('none');
	});
});

test('a view of a base is a component of the app, and creates notes', async () => {
	const { app, host, read, destroy } = await createHost({ files: { 'Call.md': '' } });
	class Calls extends BasesView {
		type = 'calls';
		onDataUpdated(): void {}
	}
	const make = Calls as unknown as new (controller: HostQueryController) => Calls;
	const view = new make(new HostQueryController(host));
	expect(view).toBeInstanceOf(Component);
	await view.createFileForView('Call', (frontmatter: Record<string, unknown>) => (frontmatter['contact'] = 'Dana'));
	expect(await read('Call 1.md')).toBe('---\ncontact: Dana\n---\n');
	expect(app.workspace.getActiveFile()?.path).toBe('Call 1.md');
	destroy();
});
