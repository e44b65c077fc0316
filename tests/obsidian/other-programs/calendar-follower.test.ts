/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import ICAL from 'ical.js';
import { freezeClock, startShell, type Shell } from '../shell';

const NOTES = {
	'Meetings/2026-11-19 Dana.md': [
		'- Follow up with [[Dana Whitfield]] Monday about the article',
		'\t- 2026-11-20 08:10 Call: left message. Calling back 2026-11-24 08:30',
		'- Follow up with Lee on 2026-11-30 morning',
		'- Follow up with Ana 2026-11-25',
		'\t- 2026-11-20 09:00 Closed',
		'- Next step: Zed will call by 2026-11-27',
		'',
	].join('\n'),
	'Undated.md': '- Follow up with Mia on Friday\n- Follow up with Noor on 2026-12-01\n',
};
const SETTINGS = '.obsidian/plugins/due-follow-ups/data.json';
const on = (more: Record<string, unknown> = {}) => ({ [SETTINGS]: JSON.stringify({ keepCalendar: true, ...more }) });

let shell: Shell;
let tasks: { run: () => void; milliseconds: number }[];

/** Runs what waits for a minute. */
async function minute(): Promise<void> {
	for (const { run } of tasks.splice(0)) run();
	await shell.flush();
	await shell.flush();
}

async function start(files: Record<string, string>): Promise<void> {
	freezeClock();
	tasks = [];
	const real = window.setTimeout.bind(window);
	// Timers of a minute wait for the test; all others run as ever.
	jest.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, milliseconds = 0) => {
		if (milliseconds < 20_000) return real(run, milliseconds);
		tasks.push({ run, milliseconds });
		return tasks.length;
	}) as typeof window.setTimeout);
	shell = await startShell(files);
	await shell.flush();
	await shell.flush();
}

afterEach(() => {
	shell.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

const exists = (path = 'Follow-ups.ics') => shell.app.vault.getFileByPath(path) !== null;
const read = (path = 'Follow-ups.ics') => shell.read(path);
const events = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => {
		const event = new ICAL.Event(each);
		return `${event.startDate.toString()} ${event.startDate.zone.tzid} ${event.summary}`;
	});

test('no file is written until the user switches it on', async () => {
	await start(NOTES);
	await minute();
	expect(exists()).toBe(false);
	await shell.plugin.store.set('keepCalendar', true);
	await shell.flush();
	await minute();
	expect(exists()).toBe(true);
});

test('the file has every call ahead, with times of the wall clock, and none that rests on an assumed date', async () => {
	await start({ ...NOTES, ...on() });
	expect(events(await read())).toEqual([
		'2026-11-24T08:30:00 floating Call Dana Whitfield',
		'2026-11-30 floating Follow up with Lee',
		'2026-12-01 floating Follow up with Noor',
	]);
	expect(await read()).toContain('DTSTAMP:20261120T081000Z');
	expect(await read()).toContain('SEQUENCE:1');
	expect(await read()).not.toContain('vault=');
});

test('a day that entries give is in the file, also in a note without a date', async () => {
	const call = '2026-11-20 09:00 Call:';
	const line = (name: string, ...entries: string[]) =>
		[`- Follow up with ${name} next Monday`, ...entries.map((entry) => `\t- ${entry}`), ''].join('\n');
	await start({
		...on(),
		'Undated.md': [
			line('Nell', `${call} left message. Calling back 2026-11-25 09:00`),
			line('Odo', `${call} no answer`, '2026-11-20 09:30 Snoozed until 2026-11-26'),
			line('Pia', `${call} spoke. Next 2026-11-27`),
			// The gap after a call is not before the day of the note's words.
			line('Quin', `${call} no answer`),
			// The day of the entry counts from the note.
			line('Rolf', 'Mon 8:10 called, voicemail, will call back tomorrow 8:30'),
			line('Sven'),
		].join(''),
	});
	expect(events(await read())).toEqual([
		'2026-11-25T09:00:00 floating Call Nell',
		'2026-11-26 floating Follow up with Odo',
		'2026-11-27 floating Follow up with Pia',
	]);
});

test('what is over leaves the file, at most once a minute, and an equal file is not written again', async () => {
	await start({ ...NOTES, ...on() });
	const writes = jest.spyOn(shell.app.vault, 'process');
	await shell.actions.close([shell.row('Lee').key]);
	await shell.flush();
	expect(events(await read())).toHaveLength(3);
	expect(tasks.map(({ milliseconds }) => milliseconds > 50_000)).toContain(true);
	await minute();
	expect(events(await read()).join()).not.toContain('Lee');
	const before = writes.mock.calls.length;
	await shell.external('Other.md', 'Nothing.\n');
	await shell.flush();
	await minute();
	expect(writes.mock.calls).toHaveLength(before);
});

test('two devices write the same bytes for the same notes', async () => {
	await start({ ...NOTES, ...on() });
	const first = await read();
	shell.destroy();
	jest.restoreAllMocks();
	// The other device has them in another order, and got the files on another day.
	const reversed = Object.fromEntries(Object.entries(NOTES).reverse());
	await start({ ...reversed, ...on() });
	expect(await read()).toBe(first);
});

test('the file is in the folder of the settings', async () => {
	await start({ ...NOTES, ...on({ calendarPath: 'Calendars/Mine.ics' }) });
	expect(exists('Calendars/Mine.ics')).toBe(true);
});

test('a file that a calendar program saved is still followed', async () => {
	await start({ ...NOTES, ...on() });
	await shell.external('Follow-ups.ics', (await read()).replace('-//Due Follow-ups//Obsidian//EN', '-//Other//EN'));
	await shell.actions.close([shell.row('Lee').key]);
	await shell.flush();
	await minute();
	expect(events(await read()).join()).not.toContain('Lee');
});

test('a disk that is slow gets one write at a time, and the last state', async () => {
	await start({ ...NOTES, ...on() });
	const { vault } = shell.app;
	const process = vault.process.bind(vault);
	let running = 0;
	let most = 0;
	jest.spyOn(vault, 'process').mockImplementation(async (file, change) => {
		if (!file.path.endsWith('.ics')) return process(file, change);
		most = Math.max(most, ++running);
		await new Promise((resolve) => setTimeout(resolve, 30));
		running--;
		return process(file, change);
	});
	for (const name of ['Lee', 'Noor']) {
		await shell.actions.close([shell.row(name).key]);
		await shell.flush();
		for (const { run } of tasks.splice(0)) run();
	}
	for (let at = 0; at < 4; at++) {
		await new Promise((resolve) => setTimeout(resolve, 40));
		await minute();
	}
	expect(most).toBe(1);
	expect(events(await read())).toEqual(['2026-11-24T08:30:00 floating Call Dana Whitfield']);
});

test('what waits is written when Obsidian ends', async () => {
	await start({ ...NOTES, ...on() });
	await shell.actions.close([shell.row('Lee').key]);
	await shell.flush();
	await shell.host.quit();
	expect(events(await read()).join()).not.toContain('Lee');
});

describe('A file that cannot be written', () => {
	test.each([
		['a folder', { 'Follow-ups.ics/a.md': 'Nothing.' }, 'There is a folder of this name.'],
		[
			'another file',
			{ 'Follow-ups.ics': 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n' },
			'There is another file of this name.',
		],
	])('because there is %s stays as it is, and this is said once', async (_, there, why) => {
		await start({ ...NOTES, ...there, ...on() });
		await shell.actions.close([shell.row('Lee').key]);
		await shell.flush();
		await minute();
		expect(shell.notices().filter((notice) => notice.includes(why))).toHaveLength(1);
		for (const [path, text] of Object.entries(there)) expect(await read(path)).toBe(text);
	});

	test('because the vault is read-only is said, and tried again', async () => {
		await start(NOTES);
		const create = jest.spyOn(shell.app.vault, 'create').mockRejectedValue(new Error('EROFS: read-only file system'));
		await shell.plugin.store.set('keepCalendar', true);
		await shell.flush();
		await minute();
		expect(shell.notices().join()).toContain('The calendar file Follow-ups.ics was not written: EROFS');
		create.mockRestore();
		await minute();
		expect(exists()).toBe(true);
	});
});
