/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptOf } from '../../../src/core/agenda/persons/promises';
import { clockOf } from '../../../src/core/dates/moments';
import { page, tablesOf } from '../../docs/tables';
import { freezeClock, startShell, type Shell } from '../shell';

const VAULT = join(__dirname, '../../vault');
const FILES = Object.fromEntries(
	readdirSync(VAULT, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.md'))
		.map((path) => [path.split('\\').join('/'), readFileSync(join(VAULT, path), 'utf8')]),
);

let shell: Shell;
beforeAll(async () => {
	freezeClock();
	shell = await startShell(FILES);
});
afterAll(() => {
	shell.destroy();
	jest.useRealTimers();
});

/** When the list says that the user meets someone. */
function meets(name: string): string {
	const { groups, meetings } = shell.followUps.current();
	const inRows = groups.flatMap(({ rows }) => rows.flatMap(({ meeting }) => meeting ?? []));
	const found = [...meetings, ...inRows].filter((meeting) => meeting.name === name);
	return found.map(({ at }) => clockOf(at) ?? 'today').join(', ') || '—';
}

const rows = tablesOf(page('docs/sample-vault.md')).get('person') ?? [];

test('the page has the people of the sample vault', () => {
	expect(rows.length).toBeGreaterThan(4);
});

test.each(rows)('$person', ({ person = '', ...written }) => {
	const [known, ...more] = shell.plugin.parts.people.named(person);
	expect(more).toEqual([]);
	const sheet = shell.actions.personSheet({ id: known?.id ?? '', path: null });
	const kept = (['me', 'them'] as const).map((whose) => {
		const { kept: number, counted } = keptOf(sheet.promises.filter(({ by }) => by === whose));
		return `${number}/${counted}`;
	});
	const { talks, attempts, mine, theirs } = sheet;
	expect(written).toMatchObject({
		'you meet': meets(person),
		talks: String(talks.length),
		'last time': talks[0]?.at.replace('T', ' ') ?? '—',
		attempts: String(attempts.length),
		turns: `${mine.length} / ${theirs.length}`,
		kept: kept.join(' · '),
	});
});
