/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { freezeClock, startShell, type Shell } from './shell';

let shell: Shell;
beforeEach(() => freezeClock());
afterEach(() => {
	shell.destroy();
	jest.useRealTimers();
});

const dataPath = () => (shell.host.plugins.plugins['due-follow-ups'] as unknown as { dataPath: string }).dataPath;
const opened = () => shell.app.workspace.getLeavesOfType('due-follow-ups').length;

describe('a user who enables the plugin', () => {
	it('the list opens, and the order of dates of the region is stored for all devices', async () => {
		shell = await startShell({});
		expect(opened()).toBe(0);
		shell.plugin.onUserEnable();
		await shell.flush();
		expect(opened()).toBe(1);
		const { dateOrder } = shell.plugin.store.current();
		expect(JSON.parse(await shell.app.vault.adapter.read(dataPath()))).toEqual({ regionalDateOrder: dateOrder });
	});

	it('settings that exist already stay as they are', async () => {
		shell = await startShell({});
		await shell.external(dataPath(), '{"replyGap":4}');
		shell.plugin.onUserEnable();
		await shell.flush();
		expect(await shell.app.vault.adapter.read(dataPath())).toBe('{"replyGap":4}');
	});
});

it('a start of Obsidian opens nothing', async () => {
	shell = await startShell({});
	expect(opened()).toBe(0);
});
