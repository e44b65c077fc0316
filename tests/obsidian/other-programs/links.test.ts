/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import fc from 'fast-check';
import { followUpUrl } from '../../../src/obsidian/actions/calendar/calendar-event';
import { findTarget } from '../../../src/obsidian/other-programs/find-target';
import { targetSource } from '../../../src/obsidian/other-programs/request-parts';
import { runs } from '../../property-runs';
import { freezeClock, startShell, type Shell } from '../shell';

let shell: Shell;
const NOTES = {
	'Dana Whitfield.md': '',
	'Meetings/Dana.md': '- Follow up with [[Dana Whitfield]] on 2026-11-23 about the article\n',
	'Meetings/Kim.md': '- Follow up with Kim Lee on 2026-11-20\n- Follow up with Kim Ortiz on 2026-11-25\n',
	'Over.md': '- Follow up with Ana 2026-11-23\n\t- 2026-11-23 08:00 Closed\n',
	'Long ago.md': '- [x] Follow up with Olga 2026-10-01\n',
	'Twice.md':
		'- Follow up with Bo on 2026-11-25 about the deck\n- Follow up with Bo on 2026-11-24 about the fee\n- Follow up on 2026-11-26 about the desk\n- Follow up on 2026-11-24 about the lamp\n',
	'Empty.md': 'Nothing.\n',
	'picture.png': 'PNG',
};

beforeEach(async () => {
	freezeClock();
	shell = await startShell(NOTES);
});
afterEach(async () => {
	for (const [path, text] of Object.entries(NOTES)) expect(await shell.read(path)).toBe(text);
	shell.destroy();
	jest.useRealTimers();
});

async function open(query: string): Promise<void> {
	shell.host.openUri(`obsidian://due-follow-ups?${query}`);
	await shell.flush();
	await shell.flush();
}

const title = () => document.querySelector('.modal .modal-title')?.textContent ?? null;
const openRows = () =>
	[...document.querySelectorAll('.due-row.is-open .due-row-name')].map(({ textContent }) => textContent);
const field = () => document.querySelector<HTMLInputElement>('.modal input')?.value ?? null;

test.each(['contact=Dana%20Whitfield', 'do=open&contact=dana', 'do=call&file=Meetings%2FDana'])(
	'a link with %s opens the call sheet',
	async (query) => {
		await open(query);
		expect(openRows()).toEqual(['Dana Whitfield']);
	},
);

test.each([
	['file=Twice&line=1', 'the deck'],
	['file=Twice&line=2', 'the fee'],
	['do=open&file=Twice&contact=Bo&number=1', 'the deck'],
	['contact=Bo', 'the fee'],
	['contact=Bo&line=1', 'the deck'],
])('of several things of a person, a link with %s opens the one it means: %s', async (query, purpose) => {
	const chosen = () => document.querySelector('.due-thing.is-chosen');
	await open('contact=Bo');
	await open(query);
	expect(chosen()?.textContent).toContain(purpose);
	expect(chosen()?.closest('.due-open')?.getAttribute('data-key')).toBe(chosen()?.getAttribute('data-key'));
	// The keys of the list mean the same thing.
	const focused = document.activeElement?.closest('[data-key]')?.getAttribute('data-key');
	expect(focused).toBe(chosen()?.getAttribute('data-key'));
});

test('after a link, the user can choose another thing, and see the first one again', async () => {
	const chosen = () => document.querySelector('.due-thing.is-chosen')?.textContent;
	await open('file=Twice&line=1');
	document.querySelector<HTMLElement>('.due-thing:not(.is-chosen) .due-thing-self')?.click();
	await shell.flush();
	expect(chosen()).toContain('the fee');
	await open('file=Twice&line=1');
	expect(chosen()).toContain('the deck');
	document.querySelector('.due-thing')?.closest('.due-row')?.querySelector<HTMLElement>('.due-row-self')?.click();
	await shell.flush();
	expect(openRows()).not.toContain('Bo');
	await open('contact=Bo');
	expect(chosen()).toContain('the fee');
});

test.each(['do=person&contact=dana', 'do=person&file=Meetings%2FDana&line=1', 'do=person&file=Dana%20Whitfield'])(
	'a link with %s opens the sheet of the person',
	async (query) => {
		await open(query);
		expect(title()).toBe('Dana Whitfield');
	},
);

test('a link to a person asks who of several is meant, and says if there is nobody', async () => {
	await open('do=person&contact=kim');
	const names = [...document.querySelectorAll('.prompt .suggestion-title')].map(({ textContent }) => textContent);
	expect(names.sort()).toEqual(['Kim Lee', 'Kim Ortiz']);
	await open('do=person&contact=Zoe');
	expect(shell.notices().join()).toContain('“Zoe” is not in your notes.');
	await open('do=person&file=Empty');
	expect(shell.notices().join()).toContain('No person found for “Empty”.');
	await open('do=person');
	expect(shell.notices().join()).toContain('Name a contact or a note.');
});

test('a link opens the dialog for an attempt', async () => {
	await open('do=log&file=Meetings/Kim.md&line=2');
	expect(title()).toContain('Kim Ortiz');
});

test('the link of a calendar event means its follow-up', () => {
	const source = targetSource(shell.plugin.parts.requests);
	const rows = Object.keys(NOTES).flatMap((path) => shell.followUps.rowsOf(path));
	expect(rows.length).toBeGreaterThan(7);
	for (const { followUp, key } of rows) {
		const { searchParams } = new URL(followUpUrl(followUp, null));
		const [file = '', contact = ''] = [searchParams.get('file') ?? '', searchParams.get('contact') ?? ''];
		const found = findTarget({ file, contact, number: Number(searchParams.get('number')) }, source);
		expect(found.ok && found.value.key).toBe(key);
	}
});

test('of several people the user chooses', async () => {
	await open('do=log&contact=Kim');
	const choices = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
	expect(choices.map(({ textContent }) => textContent).join()).toMatch(/Kim Lee.*Kim Ortiz/);
	choices[1]?.click();
	await shell.flush();
	expect(title()).toContain('Kim Ortiz');
});

test('a link shows a follow-up that is over', async () => {
	await open('contact=Ana');
	expect(openRows()).toContain('Ana');
});

test('a follow-up that the list does not show any more is opened in its note', async () => {
	await open('contact=Olga');
	expect(shell.app.workspace.getActiveFile()?.path).toBe('Long ago.md');
});

test.each(['do=list', ''])('a link with "%s" opens the list', async (query) => {
	await open(query);
	expect(shell.app.workspace.getLeavesOfType('due-follow-ups')).toHaveLength(1);
});

test('a link starts the calls', async () => {
	await open('do=call');
	expect(document.querySelector('.due-call')?.textContent).toContain('Kim Lee');
});

test('a link opens the review of the week', async () => {
	await open('do=week');
	expect(document.querySelector('.due-week')?.textContent).toContain('Calls made');
});

test('a link fills in the add line', async () => {
	await open('do=add&contact=Zed&text=Friday%20about%20the%20portfolio');
	expect(field()).toBe('Zed Friday about the portfolio');
});

test('the text of a link is one line of at most 1,000 characters', async () => {
	const text = `---\ncontact: Eve\n---\n%%\n\`\`\`js\n- [x] Follow up with Bo\n${'a'.repeat(1_000_000)}`;
	await open(`do=add&text=${encodeURIComponent(text)}`);
	expect(field()?.length).toBe(1_000);
	expect(field()).not.toMatch(/[\r\n]/);
	expect(shell.notices().join()).toContain('Only its first 1000 characters were taken.');
});

test.each([
	['do=delete&contact=Dana', 'A link can’t do “delete”. Use open, log, call, add, list, person, week.'],
	['do=log&contact=Nemo', 'No follow-up is with “Nemo”.'],
	['do=log', 'Name a contact or a note.'],
	['file=Gone', 'There is no note “Gone”.'],
	['file=Empty', '“Empty” has no such follow-up.'],
	['file=Meetings/Kim&line=one', '“one” is not the number of a line.'],
	['do=add&file=Gone&text=Call', 'There is no note “Gone”.'],
	['do=add&file=picture.png&text=Call', 'There is no note “picture.png”.'],
	['conatct=Dana', '“conatct” is not known.'],
])('a link with %s opens nothing and says why', async (query, why) => {
	await open(query);
	expect(shell.notices().join()).toContain(why);
	expect(title()).toBeNull();
	expect(openRows()).toEqual([]);
});

test('no link of any text writes or throws', async () => {
	const value = fc.oneof(
		// Any code point. The unit 'binary' of fast-check first lists them all, which takes a second.
		fc.array(fc.nat(0x10ffff), { maxLength: 30 }).map((codes) => String.fromCodePoint(...codes)),
		fc.string({ maxLength: 30 }),
		fc.constantFrom('Dana', 'Meetings/Kim', '2', '../x'),
	);
	const name = fc.constantFrom('do', 'contact', 'file', 'line', 'text', '__proto__', 'x-success');
	await fc.assert(
		fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 4 }), async (params) => {
			const handler = shell.app.workspace as unknown as {
				protocolHandlers: Map<string, (params: Record<string, string>) => void>;
			};
			handler.protocolHandlers.get('due-follow-ups')?.({ action: 'due-follow-ups', ...params });
			await shell.flush();
		}),
		{ numRuns: runs(25) },
	);
});
