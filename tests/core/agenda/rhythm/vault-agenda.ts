import { parse } from 'yaml';
import { agenda, type Agenda } from '../../../../src/core/agenda/agenda';
import { dueCallCount } from '../../../../src/core/agenda/call-list/due-calls';
import { linkKey } from '../../../../src/core/agenda/persons/mention';
import type { Row } from '../../../../src/core/agenda/row';
import { FollowUpIndex } from '../../../../src/core/follow-up-index';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { policyOf } from '../builders';

/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

function read(path: string, text: string) {
	const yaml = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1];
	const properties = yaml === undefined ? null : (parse(yaml) as Record<string, unknown> | null);
	return readNote({ path, text, properties, propertiesBroken: false, created: '2026-11-01' }, DEFAULT_SETTINGS);
}

/** A vault of notes with its agenda at any moment. */
export function vault(notes: Notes) {
	const paths = new Set<string>();
	const index = new FollowUpIndex((link) => {
		const exact = `${link}.md`;
		return paths.has(exact) ? exact : ([...paths].find((path) => linkKey(path) === linkKey(link)) ?? null);
	});
	const put = (path: string, text: string) => {
		paths.add(path);
		index.put(read(path, text));
	};
	const policy = policyOf();
	for (const path of Object.keys(notes)) paths.add(path);
	for (const [path, text] of Object.entries(notes)) put(path, text);
	return {
		index,
		readings: [...index.readings()],
		put,
		remove: (path: string) => {
			paths.delete(path);
			index.remove(path);
		},
		now: (now: string): Agenda => agenda(index.sorted().listed, now, policy, index.meetings()),
	};
}

/** The rows of all follow-ups of a vault at a moment. */
export const rowsOf = (notes: Notes, now: string): readonly Row[] =>
	vault(notes)
		.now(now)
		.groups.flatMap(({ rows }) => rows);

/** The number of people to call now. */
export const callCountOf = ({ persons, now }: Agenda): number =>
	dueCallCount(
		persons.flatMap(({ rows }) => rows),
		'due',
		now,
	);
