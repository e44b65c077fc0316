import { agenda } from '../../../../src/core/agenda/agenda';
import { rowsByPerson, rowsOfNote } from '../../../../src/core/agenda/persons/rows-by-person';
import { FollowUpIndex } from '../../../../src/core/follow-up-index';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const NOTES: Readonly<Record<string, string>> = {
	'People/Dana Whitfield.md': '- Follow up with Zed on 2026-11-28 about Dana\n',
	'Meetings/a.md': '- Follow up with [[Dana Whitfield]] on 2026-11-24\n- Follow up with Dana on 2026-11-23\n',
	'Meetings/b.md': '- Follow up with Dana Whitfield on 2026-11-20 about prices\n- Follow up with Kim on 2026-11-21\n',
	'Jobs/Acme.md': '- Follow up with Kim Lee on 2026-11-22\n',
};

/** The due days of what a note is about, in order. */
function daysOf(path: string): readonly (string | null)[] {
	const index = new FollowUpIndex((link) => Object.keys(NOTES).find((each) => each.endsWith(`${link}.md`)) ?? null);
	for (const [each, text] of Object.entries(NOTES)) {
		const source = { path: each, text, properties: null, propertiesBroken: false, created: '2026-11-01' };
		index.put(readNote(source, DEFAULT_SETTINGS));
	}
	const { groups } = agenda(index.sorted().listed, '2026-11-23T08:00', { settings: DEFAULT_SETTINGS, zone: 'UTC' });
	const all = groups.flatMap(({ rows }) => rows);
	const rows = all.filter(({ followUp }) => followUp.path === path);
	const knownAs = index.reading(path)?.knownAs ?? [];
	return rowsOfNote({ path, knownAs, rows }, rowsByPerson(all)).map(({ action }) => action.due);
}

test('the note of a person has their follow-ups of all notes and its own, the most urgent first', () => {
	expect(daysOf('People/Dana Whitfield.md')).toEqual(['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-28']);
});

test('any other note has its own', () => {
	expect(daysOf('Jobs/Acme.md')).toEqual(['2026-11-22']);
	expect(daysOf('Meetings/a.md')).toEqual(['2026-11-23', '2026-11-24']);
	expect(daysOf('Gone.md')).toEqual([]);
});
