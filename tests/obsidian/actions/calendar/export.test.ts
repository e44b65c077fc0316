/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Platform } from 'obsidian';
import { freezeClock, startShell, type Shell } from '../../shell';

let shell: Shell;
let copied: string[];
let shared: string[];

beforeEach(() => {
	freezeClock();
	copied = [];
	shared = [];
	Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
});

afterEach(() => {
	shell.destroy();
	setMobile(false);
	Reflect.deleteProperty(navigator, 'canShare');
	Reflect.deleteProperty(navigator, 'share');
	jest.useRealTimers();
});

function setMobile(mobile: boolean): void {
	Object.assign(Platform, { isMobile: mobile, isDesktop: !mobile });
}

function canShare(answer: () => Promise<void>): void {
	Object.assign(navigator, {
		canShare: () => true,
		share: async ({ files }: { files: File[] }) => {
			shared.push(files[0]?.name ?? '');
			await answer();
		},
	});
}

async function start(line = '- Follow up with Dana 2026-11-24'): Promise<void> {
	shell = await startShell({ 'Meetings/a.md': `${line}\n` });
	await shell.open('Meetings/a.md');
	shell.cursor(0);
}

const files = () =>
	shell.app.vault
		.getFiles()
		.map(({ path }) => path)
		.sort();

describe('"Copy as calendar event"', () => {
	it('copies the follow-up at the cursor, and offers a file', async () => {
		await start();
		await shell.run('copy-as-calendar-event');
		expect(copied[0]).toMatch(/^BEGIN:VCALENDAR\r\n/);
		expect(copied[0]).toContain('SUMMARY:Follow up with Dana');
		expect(shell.notices()).toEqual([expect.stringContaining('Calendar event copied: Tue 24 Nov 2026.') as string]);
		await shell.press('Save as file');
		expect(files()).toEqual(['Meetings/Follow-up Dana.ics', 'Meetings/a.md']);
	});

	it('offers to open the file, which the explorer does not show', async () => {
		await start();
		await shell.run('save-as-calendar-file');
		expect(shell.notices()).toEqual(['Saved as Meetings/Follow-up Dana.ics. Open in calendar']);
		await shell.press('Open in calendar');
		expect(shell.openedOutside).toEqual(['Meetings/Follow-up Dana.ics']);
		expect(shell.app.workspace.getActiveFile()?.path).toBe('Meetings/a.md');
	});

	it('writes no file on a phone, but offers one', async () => {
		setMobile(true);
		await start();
		await shell.run('copy-as-calendar-event');
		expect(copied).toEqual([]);
		expect(files()).toEqual(['Meetings/a.md']);
		expect(shell.notices()[0]).toContain('as a file, not as text');
	});

	it('reports that there is no date', async () => {
		await start('- Follow up with Dana');
		await shell.run('copy-as-calendar-event');
		expect(copied).toEqual([]);
		expect(shell.notices()).toEqual(['This follow-up has no date to put into a calendar.']);
	});
});

describe('"Save as calendar file"', () => {
	it('never overwrites a file', async () => {
		await start();
		await shell.run('save-as-calendar-file');
		await shell.run('save-as-calendar-file');
		expect(files()).toEqual(['Meetings/Follow-up Dana 1.ics', 'Meetings/Follow-up Dana.ics', 'Meetings/a.md']);
	});

	it('writes where the user keeps attachments', async () => {
		await start();
		const asked = jest.fn((name: string) => Promise.resolve(`Attached ${name}`));
		shell.app.fileManager.getAvailablePathForAttachment = asked;
		await shell.run('save-as-calendar-file');
		expect(asked).toHaveBeenCalledWith('Follow-up Dana.ics', 'Meetings/a.md');
		expect(files()).toContain('Attached Follow-up Dana.ics');
	});

	it('opens the phone’s share sheet if it accepts files', async () => {
		setMobile(true);
		canShare(() => Promise.resolve());
		await start();
		await shell.run('save-as-calendar-file');
		expect(shared).toEqual(['Follow-up Dana.ics']);
		expect(files()).toEqual(['Meetings/a.md']);
	});

	it('writes no file if the user closes the share sheet', async () => {
		setMobile(true);
		canShare(() => Promise.reject(new DOMException('closed', 'AbortError')));
		await start();
		await shell.run('save-as-calendar-file');
		expect(files()).toEqual(['Meetings/a.md']);
	});

	it('writes the file if the share sheet fails', async () => {
		setMobile(true);
		canShare(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
		await start();
		await shell.run('save-as-calendar-file');
		expect(files()).toContain('Meetings/Follow-up Dana.ics');
	});
});
