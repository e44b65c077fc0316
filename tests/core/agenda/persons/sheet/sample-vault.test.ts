import { join } from 'node:path';
import { readFolder } from '../../../../../scripts/due/read-folder';
import { keptOf } from '../../../../../src/core/agenda/persons/promises';
import { meetingsToday } from '../../../../../src/core/agenda/persons/sheet/meetings';
import { personSheet } from '../../../../../src/core/agenda/persons/sheet/person-sheet';
import { clockOf } from '../../../../../src/core/dates/moments';
import { page, tablesOf } from '../../../../docs/tables';
import { NOW, peopleOf, POLICY } from './vault';

const { source, policy } = peopleOf(readFolder(join(__dirname, '../../../../vault'), POLICY.settings));
const { meetings } = meetingsToday(source, NOW, policy.zone, null);
const rows = tablesOf(page('docs/sample-vault.md')).get('person') ?? [];

test('the page has people of the sample vault, and all whom the user meets', () => {
	expect(rows.length).toBeGreaterThan(4);
	const meets = rows.filter((row) => row['you meet'] !== '—').map(({ person }) => person);
	expect(meetings.map(({ name }) => name).sort()).toEqual(meets.sort());
});

test.each(rows)('$person', ({ person = '', ...written }) => {
	const sheet = personSheet(`name:${person.toLowerCase()}`, source, NOW, policy);
	const kept = (['me', 'them'] as const).map((whose) => {
		const { kept: number, counted } = keptOf(sheet.promises.filter(({ by }) => by === whose));
		return `${number}/${counted}`;
	});
	const { talks, attempts, mine, theirs } = sheet;
	const meeting = meetings.find(({ name }) => name === person);
	expect(written).toMatchObject({
		'you meet': meeting ? (clockOf(meeting.at) ?? 'today') : '—',
		talks: String(talks.length),
		'last time': talks[0]?.at.replace('T', ' ') ?? '—',
		attempts: String(attempts.length),
		turns: `${mine.length} / ${theirs.length}`,
		kept: kept.join(' · '),
	});
});
