/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { startShell, type Shell } from '../../shell';

let shell: Shell;

beforeAll(async () => {
	shell = await startShell({
		'2026-11-23 Coffee.md': 'Coffee with [[Lee Park]], see [[Plan.pdf]].\n',
		'2026-11-20 Call.md': '- Follow up with [[Dana Whitfield]] on 2026-11-25\n- Follow up with Gil on 2026-11-26\n',
		'2026-11-21 Call.md': '- Follow up with [[Dana Whitfield]] on 2026-11-27 about the survey\n',
		'People/Dana Whitfield.md': '---\naliases: [DW, "Dana W."]\n---\n',
		'People/Omar Haddad.md': '',
		'Templates/Nina Berg.md': '',
		'People/田中さん.md': '---\naliases: [Taro]\n---\n',
		'People/محمد علي.md': '',
		'People/Mia.md': '',
		'DX.md': '---\ntype: person\naliases: [Wren Cole]\n---\n',
		'People/Émile Søby.md': '',
		'Łukasz Nowak.md': '',
		'Pat O’Hara.md': '',
		'Ruins Road.md': '',
		'Ruiz/Rui Okafor.md': '',
		'People/Ada Quill.md': '',
		'Journal/Ada Quill.md': '',
		'Weekly sync.md': '',
		'Plan.pdf': '',
	});
});
afterAll(() => shell.destroy());

const offered = (typed: string) =>
	shell.actions
		.contactsMatching('2026-11-23 Coffee.md', typed)
		.map(({ value, note }) => (note ? `${value} (${note})` : value));

describe('People to suggest', () => {
	it('starts with the note’s own, then has the vault’s, the most called first', () => {
		expect(offered('')).toEqual([
			'[[Lee Park]]',
			'[[Dana Whitfield]]',
			'[[Dana Whitfield|DW]] (Dana Whitfield)',
			'[[Dana Whitfield|Dana W.]] (Dana Whitfield)',
			'Gil',
		]);
	});

	it.each([
		[
			'wh',
			['[[Dana Whitfield]]', '[[Dana Whitfield|DW]] (Dana Whitfield)', '[[Dana Whitfield|Dana W.]] (Dana Whitfield)'],
		],
		['DW', ['[[Dana Whitfield|DW]] (Dana Whitfield)']],
		['[[DW', ['[[Dana Whitfield|DW]] (Dana Whitfield)']],
		['whitfield dana w.', ['[[Dana Whitfield|Dana W.]] (Dana Whitfield)']],
		['gi', ['Gil']],
	])('finds "%s" in names and aliases', (typed, expected) => {
		expect(offered(typed)).toEqual(expected);
	});

	it('finds a note that is named after a person, also before its first follow-up', () => {
		expect(offered('oma')).toEqual(['[[Omar Haddad]]']);
	});

	it.each(['sync', 'Plan', 'Coffee', 'Nina', 'zzz'])(
		'does not offer what is not a person, or a skipped note: %s',
		(typed) => {
			expect(offered(typed)).toEqual([]);
		},
	);

	it.each([
		['田中', ['[[田中さん]]', '[[田中さん|Taro]] (田中さん)']],
		['محمد', ['[[محمد علي]]']],
		['Mia', ['[[Mia]]']],
		['wren', ['[[DX|Wren Cole]] (DX)']],
	])('finds the note of a person in any script, by one name, by an alias: %s', (typed, expected) => {
		expect(offered(typed)).toEqual(expected);
	});

	it.each([
		['emi', ['[[Émile Søby]]']],
		['soby', ['[[Émile Søby]]']],
		['luk', ['[[Łukasz Nowak]]']],
		["Pat O'H", ['[[Pat O’Hara]]']],
	])('finds names without their accents and marks: %s', (typed, expected) => {
		expect(offered(typed)).toEqual(expected);
	});

	it('has what only looks like a name after people', () => {
		expect(offered('rui')).toEqual(['[[Rui Okafor]]', '[[Ruins Road]]']);
	});

	it('says the folder where two notes have one name', () => {
		expect(offered('quill')).toEqual(['[[People/Ada Quill]] (People)', '[[Journal/Ada Quill]] (Journal)']);
	});

	it('offers nothing once a suggestion is chosen', () => {
		expect(offered('[[Omar Haddad]]')).toEqual([]);
		expect(offered('Gil')).toEqual([]);
	});

	it('offers nothing for a note that is gone', () => {
		expect(shell.actions.contactsMatching('Gone.md', '')).toEqual([]);
	});
});

describe('The list below the field', () => {
	const items = () => [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);
	const field = () => document.querySelector<HTMLInputElement>('.due-dialog input')!;
	const press = (key: string) =>
		field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	const type = async (text: string) => {
		field().value = text;
		field().dispatchEvent(new Event('input', { bubbles: true }));
		await shell.flush();
	};

	it('appears while the user types, and Enter chooses from it before it saves', async () => {
		await shell.open('2026-11-23 Coffee.md');
		await shell.run('add-follow-up');
		expect(items()).toEqual([]);
		await type('DW');
		expect(items()).toEqual(['DWDana Whitfield']);
		press('Enter');
		await shell.flush();
		expect(field().value).toBe('[[Dana Whitfield|DW]] ');
		expect(items()).toEqual([]);
		expect(document.querySelector('.due-complaint')?.textContent).toBe('');
	});

	it('goes with Escape, before the dialog does', async () => {
		await type('gi');
		expect(items()).toEqual(['Gil']);
		press('Escape');
		expect(items()).toEqual([]);
		expect(field().value).toBe('gi');
		press('Escape');
		expect(document.querySelector('.due-dialog')).toBeNull();
	});
});
