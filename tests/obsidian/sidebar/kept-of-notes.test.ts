import { types } from 'node:util';
import { FollowUpIndex } from '../../../src/core/follow-up-index';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { SidebarStore } from '../../../src/obsidian/sidebar/sidebar-store';
import { WeekReviews } from '../../../src/obsidian/sidebar/week-reviews';

/** Returns how many objects and entries of maps and sets an object leads to. Weak maps keep nothing, so they do not count. */
function objectsIn(root: object): number {
	const seen = new Set<unknown>([root]);
	let entries = 0;
	for (const object of seen) {
		const inside: unknown[] = Object.values(object as object);
		if (types.isMap(object) || types.isSet(object)) {
			entries += object.size;
			for (const entry of object.entries()) inside.push(...(entry as unknown[]));
		}
		for (const value of inside) if (typeof value === 'object' && value !== null) seen.add(value);
	}
	return seen.size + entries;
}

/** An index and its sidebar, over one note that stays. */
function vault() {
	const index = new FollowUpIndex((link) => `People/${link}.md`);
	const isDismissed = () => false;
	const followUps = new SidebarStore({
		index,
		settings: () => DEFAULT_SETTINGS,
		now: () => '2026-11-23T08:00',
		zone: () => 'UTC',
		language: () => 'en',
		isDismissed,
		typedOn: () => null,
		lost: () => [],
		armed: () => undefined,
		schedule: () => () => undefined,
		visible: () => true,
		weeks: new WeekReviews({
			storage: { loadLocalStorage: () => null, saveLocalStorage: () => undefined },
			index,
			isDismissed,
		}),
	});
	const tell = (paths: readonly string[]) => {
		for (const path of paths) followUps.noteChanged(path);
		followUps.current();
	};
	const put = (path: string, text: string, properties: Record<string, unknown> = {}) => {
		const source = { path, text, properties, propertiesBroken: false, created: '2026-11-19' };
		tell([...index.put(readNote(source, DEFAULT_SETTINGS, { untracked: true })), path]);
	};
	put('Meetings/Kim.md', '- Follow up with Kim on Monday\n');
	return { index, followUps, tell, put };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** `nameOf(27)`: a first and a last name that no other number has. */
const nameOf = (number: number) => `Na${LETTERS[Math.floor(number / 26)]} Lo${LETTERS[number % 26]}n`;

/** The life of a note and of a person's note, whose names no other note has: written, edited, renamed, deleted. */
function live(number: number, { index, tell, put }: ReturnType<typeof vault>) {
	const [name, other] = [nameOf(number), nameOf(number + 200)];
	const path = `Meetings/Talk ${number}.md`;
	put(`People/${name}.md`, `# ${name}\n`, {
		aliases: [`Nick ${number}`],
		phone: `555 ${number}`,
		company: `Lab ${number}`,
	});
	const text = `Met ${name}, who introduced me to ${other}.\n\n- Follow up with [[${name}]] on Monday about plan ${number}\n`;
	put(path, text, { contact: `[[${name}]]` });
	put(path, `${text}- Keep in touch with ${other} every ${number + 2} weeks\n- I will call ${other} on Friday\n`, {
		contact: [`[[${other}]]`, name],
		status: `open ${number}`,
	});
	tell([...index.rename(path, `Archive/Talk ${number}.md`), path]);
	tell([...index.remove(`Archive/Talk ${number}.md`), path]);
	tell(index.remove(`People/${name}.md`));
}

test('nothing is kept of notes that were edited, renamed and deleted', () => {
	const world = vault();
	const { index, followUps } = world;
	live(0, world);
	const [indexed, shown] = [objectsIn(index), objectsIn(followUps)];
	for (let number = 1; number <= 4; number++) live(number, world);
	expect([objectsIn(index), objectsIn(followUps)]).toEqual([indexed, shown]);
});
