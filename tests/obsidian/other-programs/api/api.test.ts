/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { Plugin, type App } from 'obsidian';
import type { DueFollowUpsApi } from '../../../../src/obsidian/other-programs/api/api-types';
import { freezeClock, startShell, type Shell } from '../../shell';

let shell: Shell;
const NOTES = {
	'Dana.md': '---\nmet: 2026-11-19\n---\n- Follow up with Dana Whitfield Monday about the article\n',
	'Kim.md': '- Follow up with Kim Lee on 2026-11-20\n- Follow up with Kim Ortiz on 2026-11-25\n',
	'Found.md': '---\ndate: 2026-11-20\n---\n- I will call Mia about the report on Tuesday\n',
};

/** A plugin of somebody else that uses the API as the docs show. */
class OtherPlugin extends Plugin {
	due!: DueFollowUpsApi;
	heard = 0;

	override onload(): void {
		const { plugins } = (this.app as App & { plugins: { plugins: Record<string, { api?: DueFollowUpsApi }> } }).plugins;
		const api = plugins['due-follow-ups']?.api;
		if (!api) throw new Error('Due Follow-ups is off.');
		this.due = api;
		this.register(api.onChange(() => this.heard++));
	}
}

let other: OtherPlugin;
let due: DueFollowUpsApi;
beforeEach(async () => {
	freezeClock();
	shell = await startShell(NOTES);
	other = await shell.load(OtherPlugin, { id: 'other', name: 'Other' });
	({ due } = other);
	await due.ready();
});
afterEach(() => {
	shell.destroy();
	jest.restoreAllMocks();
	jest.useRealTimers();
});

const isFrozen = (value: unknown): boolean =>
	typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

test('another plugin reads the agenda as frozen data', () => {
	const agenda = due.agenda();
	expect(agenda.now).toBe('2026-11-23T08:10');
	expect(agenda.followUps.map(({ contact, section }) => [contact, section])).toEqual([
		['Kim Lee', 'overdue'],
		['Dana Whitfield', 'today'],
		['Kim Ortiz', 'next-7-days'],
	]);
	expect(agenda.untracked.map(({ contact }) => contact)).toEqual(['Mia']);
	expect(isFrozen(agenda)).toBe(true);
	expect(JSON.parse(JSON.stringify(agenda))).toEqual(agenda);
	expect(Object.isFrozen(due)).toBe(true);
});

test('a part of the agenda, and the follow-ups of a note', () => {
	expect(due.agenda({ sections: ['overdue'] }).followUps.map(({ contact }) => contact)).toEqual(['Kim Lee']);
	expect(due.agenda({ contact: 'dana' }).followUps).toHaveLength(1);
	expect(() => due.agenda({ section: 'today' } as never)).toThrow('“section” is not known. Use sections, contact');
	expect(() => due.agenda({ sections: ['soon'] } as never)).toThrow('sections is one of promised-now');
	expect(due.followUps('Kim.md').map(({ line }) => line)).toEqual([1, 2]);
	expect(due.followUps('Gone.md')).toEqual([]);
});

test('a text that is no note is read from a day', () => {
	const text = '---\ncontact: Zed\nfollow-up: tomorrow\n---\n- Follow up with Bo on Friday\n';
	const read = due.read(text, '2026-11-23');
	expect(read.map(({ contact, due: day, path, line }) => [contact, day, path, line])).toEqual([
		['Zed', '2026-11-24', '', 0],
		['Bo', '2026-11-27', '', 5],
	]);
	expect(due.read('Follow up with Bo tomorrow')[0]?.due).toBe('2026-11-24');
	for (const noDay of ['soon', '', '2026-13-01', null, 20261123, new Date(2026, 10, 23)])
		expect(() => due.read('', noDay as string)).toThrow('noteDate is a day like 2026-11-23.');
	for (const noText of [null, undefined, 7, [text]])
		expect(() => due.read(noText as never)).toThrow('text is the text of a note.');
	expect(due.agenda({ all: true }).followUps).toHaveLength(3);
});

test('an attempt is written, announced and undone like any other', async () => {
	const [kim] = due.agenda().followUps;
	const logged = await due.log(kim ?? {}, { outcome: 'left message', callingBack: 'tomorrow 8:30', note: 'Sam\n%%' });
	expect(logged).toMatchObject({
		ok: true,
		path: 'Kim.md',
		entry: '2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — Sam %%',
		followUp: { state: 'promised', due: '2026-11-24T08:30', attempts: 1 },
	});
	expect(isFrozen(logged)).toBe(true);
	await shell.flush();
	expect((await shell.read('Kim.md')).split('\n')[1]).toContain('Call: left message');
	expect(shell.notices().join()).toContain('Kim Lee: logged.');
	await shell.run('undo-last-change');
	expect(await shell.read('Kim.md')).toBe(NOTES['Kim.md']);
});

test.each([
	[{ contact: 'Nemo' }, { outcome: 'spoke' }, 'contact.unknown'],
	[{ contact: 'Kim' }, { outcome: 'spoke' }, 'contact.several'],
	[{}, { outcome: 'spoke' }, 'target.missing'],
	[null, { outcome: 'spoke' }, 'target.missing'],
	[{ path: 'Gone.md' }, { outcome: 'spoke' }, 'note.unknown'],
	[{ path: 'Kim.md', line: 7 }, { outcome: 'spoke' }, 'line.empty'],
	[{ path: 'Kim.md', line: -1 }, { outcome: 'spoke' }, 'value.unread'],
	[{ path: 42 }, { outcome: 'spoke' }, 'value.unread'],
	[{ contact: 'Dana' }, { outcome: 'banana' }, 'outcome.unread'],
	[{ contact: 'Dana' }, null, 'outcome.unread'],
	[{ contact: 'Dana' }, { outcome: 'spoke', next: 7 }, 'value.unread'],
	[{ contact: 'Dana' }, { outcome: 'spoke', when: 'tomorrow' }, 'date.future'],
	[{ contact: 'Dana' }, { outcome: 'spoke', next: 'whenever' }, 'date.unread'],
	[{ contact: 'Dana' }, { outcome: 'no answer', callingback: 'tomorrow 8:30' }, 'name.unknown'],
	[{ contact: 'Dana' }, { outcome: 'no answer', 'calling-back': 'tomorrow 8:30' }, 'name.unknown'],
	[{ contact: 'Dana', file: 'Kim.md' }, { outcome: 'no answer' }, 'name.unknown'],
	[{ contact: 'Dana', number: 2 }, { outcome: 'no answer' }, 'name.unknown'],
])('logging for %j with %j is refused', async (target, attempt, code) => {
	const refused = await due.log(target as never, attempt as never);
	expect(refused).toMatchObject({ ok: false, code });
	expect(refused.ok || refused.message.length > 0).toBe(true);
	for (const [path, text] of Object.entries(NOTES)) expect(await shell.read(path)).toBe(text);
});

test('a listener hears changes until its plugin ends; one that throws hurts nobody', async () => {
	const errors = jest.fn();
	Object.defineProperty(window, 'reportError', { configurable: true, value: errors });
	due.onChange(() => {
		throw new Error('Not mine.');
	});
	const before = other.heard;
	await shell.external('Kim.md', '- Follow up with Kim Lee on 2026-11-30\n');
	await shell.flush();
	expect(other.heard).toBeGreaterThan(before);
	expect(errors).toHaveBeenCalled();
	expect(due.agenda().followUps.map(({ due: day }) => day)).toContain('2026-11-30');
	await shell.unload(other);
	const after = other.heard;
	await shell.external('Kim.md', '- Follow up with Kim Lee on 2026-12-01\n');
	await shell.flush();
	expect(other.heard).toBe(after);
});

test('a script opens the call sheet', async () => {
	expect(await due.open({ contact: 'Dana Whitfield' })).toEqual({ ok: true });
	await shell.flush();
	expect(document.querySelector('.due-row.is-open')?.textContent).toContain('Dana Whitfield');
	expect(await due.open({ contact: 'Nemo' })).toMatchObject({ ok: false, code: 'contact.unknown' });
});

test('a follow-up of the agenda means itself, of two with one contact and after its line has moved', async () => {
	await shell.external(
		'Two.md',
		'---\ncontact: Mia\nfollow-up: [2026-11-25 about the deck, 2026-12-02 about the fee]\n---\n',
	);
	await shell.external(
		'Lines.md',
		'- Follow up with Ana 2026-11-24\n- Follow up with Zoe 2026-11-25 about a\n- Follow up with Zoe 2026-11-26 about b\n',
	);
	await shell.flush();
	const [, fee] = due.followUps('Two.md');
	await due.log(fee ?? {}, { outcome: 'no answer' });
	expect(due.followUps('Two.md').map(({ attempts }) => attempts)).toEqual([0, 1]);
	const [ana, , b] = due.followUps('Lines.md');
	await due.log(ana ?? {}, { outcome: 'no answer' });
	await due.log(b ?? {}, { outcome: 'no answer' });
	expect(due.followUps('Lines.md').map(({ attempts }) => attempts)).toEqual([1, 0, 1]);
	const gone = await due.log({ ...b, text: 'Follow up with Zoe' }, { outcome: 'spoke' });
	expect(gone).toMatchObject({ ok: false, code: 'line.empty' });
});

test('the same attempt twice is written once', async () => {
	const attempt = { outcome: 'no answer', when: '2026-11-22 16:30' };
	expect(await due.log({ contact: 'Dana Whitfield' }, attempt)).toMatchObject({ ok: true });
	expect(await due.log({ contact: 'Dana Whitfield' }, attempt)).toMatchObject({ ok: false, code: 'not-written' });
});

test('a name finds whole words and other names, and a section has its own heading', async () => {
	await shell.external('Dana Cole.md', '---\naliases: [Dee]\n---\n');
	await shell.external('a.md', '- Follow up with [[Dana Cole]] on 2026-11-24\n- Follow up with Dee on 2026-12-24\n');
	await shell.flush();
	expect(due.agenda({ contact: 'Ana' }).followUps).toEqual([]);
	expect(due.agenda({ contact: 'Dana Cole' }).followUps).toHaveLength(2);
	const later = await shell.host.cli.run('due-follow-ups section=later');
	expect(later).toContain('Later (1)');
	expect(later).not.toContain('Next 7 days');
});

test('after the plugin is switched off, its API writes nothing', async () => {
	await shell.unload(shell.plugin);
	expect(await due.log({ contact: 'Dana Whitfield' }, { outcome: 'spoke' })).toMatchObject({ code: 'plugin.off' });
	expect(await shell.read('Dana.md')).toBe(NOTES['Dana.md']);
});
