/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import type { Actions, WriteResult } from '../../../src/ui/model';
import { readWith } from '../../core/notes/write/writable';
import { freezeClock, startShell, type Shell } from '../shell';

/** A note with follow-ups for Rosa and Omar, in its lines or its properties. */
interface Source {
	readonly name: string;
	readonly note: (values: readonly string[], entry: string) => string;
}

const SOURCES: readonly Source[] = [
	{
		name: 'lines',
		note: (values, entry) =>
			`Words.\n\n${values.map((value) => `- [ ] ${value} #follow-up\n${/Rosa/.test(value) ? entry && `\t- ${entry}\n` : ''}`).join('')}`,
	},
	{
		name: 'properties',
		note: (values, entry) => {
			const section =
				entry && `\n## Attempts\n- ${entry.replace(' Call', ' Rosa, Call').replace(' Closed', ' Rosa, Closed')}\n`;
			return `---\nfollow-up:\n${values.map((value) => `  - ${value}\n`).join('')}---\nWords.\n${section}`;
		},
	},
];

/** An act on the follow-up with Rosa, and what her follow-up says before it. */
interface Act {
	readonly name: string;
	readonly rosa: string;
	readonly entry: string;
	readonly run: (actions: Actions, key: string) => Promise<WriteResult>;
}

const CALLED = '2026-11-20 08:10 Call: no answer';
const SPOKE = '2026-11-20 08:10 Call: spoke';
const act = (name: string, run: Act['run'], rosa = 'Call Rosa Monday', entry = ''): Act => ({ name, rosa, entry, run });

const ACTS: readonly Act[] = [
	act('log', (actions, key) =>
		actions.log([key], {
			...{ at: '2026-11-23T08:10', channel: 'Call', outcome: 'no answer' },
			...{ callingBack: null, expecting: null, next: null, note: 'busy' },
		}),
	),
	act('snooze', (actions, key) => actions.snooze(key, '2026-11-27')),
	act('close', (actions, key) => actions.close([key])),
	act('give up', (actions, key) => actions.giveUp(key)),
	act('reopen', (actions, key) => actions.reopen(key), 'Call Rosa Monday', '2026-11-20 08:10 Closed'),
	act('allow more', (actions, key) => actions.allowMore(key, 2), 'Call Rosa Monday', CALLED),
	act(
		'agree',
		(actions, key) => actions.agree(key, { expecting: null, next: '2026-12-01', note: '' }),
		undefined,
		SPOKE,
	),
	act('purpose', (actions, key) => actions.setPurpose(key, 'share the study')),
	act('call time', (actions, key) => actions.addCallTime(key, '2026-11-24T08:30'), undefined, CALLED),
	act('check-in', (actions, key) => actions.addCheckIn(key, '2026-11-24'), 'Rosa promised to call Friday'),
	act('date', (actions, key) => actions.fillInDate(key, '2026-11-26'), 'Call Rosa about the study'),
	act('numbers', (actions, key) => actions.numberDates(key)),
];

const OMAR = 'Call Omar on 2026-11-30';

/** What happens to the note while the dialog is open. `values` are those of the note afterwards; null for no note. */
interface Race {
	readonly name: string;
	readonly values: (rosa: string) => readonly string[] | null;
	readonly happen: (path: string, text: string) => Promise<void>;
	/** Whether the act still concerns what the user saw. */
	readonly isWritten: boolean;
	readonly path?: (path: string) => string;
}

let shell: Shell;

beforeEach(() => freezeClock());

afterEach(() => {
	shell.destroy();
	window.localStorage.clear();
	jest.useRealTimers();
});

const sync = (path: string, text: string) => shell.external(path, text);

const RACES: readonly Race[] = [
	{ name: 'its value is removed', values: () => [OMAR], happen: sync, isWritten: false },
	{ name: 'the values change places', values: (rosa) => [OMAR, rosa], happen: sync, isWritten: true },
	{
		name: 'it is with someone else',
		values: (rosa) => [rosa.replace('Rosa', 'Ines'), OMAR],
		happen: sync,
		isWritten: false,
	},
	{
		name: 'the note is renamed',
		values: (rosa) => [rosa, OMAR],
		happen: (path) => shell.app.fileManager.renameFile(shell.file(path), `Later ${path}`),
		isWritten: true,
		path: (path) => `Later ${path}`,
	},
	{
		name: 'the note is deleted',
		values: () => null,
		happen: (path) => shell.app.vault.delete(shell.file(path)),
		isWritten: false,
	},
	{
		name: 'sync puts another file in its place',
		values: (rosa) => [OMAR, rosa],
		happen: async (path, text) => {
			await shell.app.vault.delete(shell.file(path));
			await shell.app.vault.create(path, text);
			await shell.flush();
		},
		isWritten: true,
	},
	{
		name: 'an editor has it elsewhere, with text that is not saved',
		values: (rosa) => [OMAR, rosa],
		happen: async (path, text) => {
			await shell.open(path);
			shell.view().editor.setValue(text);
		},
		isWritten: true,
	},
];

const settings = () => shell.plugin.store.current();

/** The follow-ups of a text, by contact: everything but where they are. */
function meanings(text: string, path: string): ReadonlyMap<string, string> {
	const { followUps } = readWith(text, settings(), path);
	const meaning = (followUp: (typeof followUps)[number]) =>
		JSON.stringify({ ...followUp, id: '', line: 0, path: '', contactOrdinal: 0, problems: [], text: '' });
	return new Map(
		followUps.map((followUp) => [followUp.contacts.map(({ name }) => name).join(), meaning(followUp)] as const),
	);
}

describe.each(SOURCES)('in $name', ({ note }) => {
	const pathOf = ({ name }: Act) => `2026-11-19 ${name}.md`;

	it.each(RACES)(
		'every act is right or not written while $name',
		async ({ values, happen, isWritten, path }) => {
			shell = await startShell(
				Object.fromEntries(ACTS.map((each) => [pathOf(each), note([each.rosa, OMAR], each.entry)])),
			);
			const keys = new Map(
				ACTS.map((each) => {
					const row = shell.followUps.rowsOf(pathOf(each)).find(({ contact }) => contact === 'Rosa');
					if (!row) throw new Error(`no row for ${each.name}`);
					return [each, row.key] as const;
				}),
			);
			const results: string[] = [];
			for (const each of ACTS) {
				const left = values(each.rosa);
				const text = left === null ? '' : note(left, each.entry);
				await happen(pathOf(each), text);
				const result = await each.run(shell.actions, keys.get(each) ?? '');
				await shell.flush();
				const now = (path ?? ((same: string) => same))(pathOf(each));
				results.push(`${each.name}: ${result.ok ? 'written' : 'refused'}`);
				const file = shell.app.vault.getFileByPath(now);
				if (left === null) {
					expect(file).toBeNull();
					continue;
				}
				const after = await shell.read(now);
				if (!result.ok) {
					expect(after).toBe(text);
					continue;
				}
				const [before, done] = [meanings(text, now), meanings(after, now)];
				expect([...done.keys()].sort()).toEqual([...before.keys()].sort());
				expect(done.get('Omar')).toBe(before.get('Omar'));
				if (each.name !== 'numbers') expect(done.get('Rosa')).not.toBe(before.get('Rosa'));
			}
			expect(results).toEqual(ACTS.map(({ name }) => `${name}: ${isWritten ? 'written' : 'refused'}`));
		},
		30_000,
	);
});
