import { lineOfEntry } from '../../core/notes/attempts/entry-line';
import { readWritable } from '../../core/notes/write/proven-edit';
import { isAboutFew, namesOfContact, type NotePlace } from '../../core/message/bring/notes-about';
import { purposesFrom } from '../actions/purposes';
import { isCompany } from '../../core/agenda/persons/sheet/who';
import { talkLine, type TalkLine } from '../../core/agenda/persons/sheet/talk-line';
import { talkKey } from '../../core/agenda/persons/sheet/talks';
import { contactZone } from '../../core/dates/call-hours';
import { convert } from '../../core/dates/time-zones';
import { asleepAt } from '../../core/dates/waking-hours';
import type { PersonChoice, PersonActions } from '../../ui/model';
import type { ActionsOptions } from '../actions/options';
import { writableNote } from '../writing/writable-note';

/**
 * Older notes of a person say little about the purpose of the next call, and each one is read while the dialog opens.
 */
const MAX_PURPOSE_NOTES = 8;

/** Shows what the notes say about a person. */
export function personActions(options: ActionsOptions): PersonActions {
	const { index, people, followUps, followUpWriter, noteWriter, navigation, dialogs, settings, now, zone } = options;
	const textOf = async (path: string) => {
		const file = followUpWriter.fileOf(path);
		return file === null ? '' : noteWriter.textOf(file).catch(() => '');
	};
	const choose = (among: () => readonly PersonChoice[]) => dialogs.choosePerson(among, ({ id }) => dialogs.person(id));
	return {
		showPerson: (...ids) => {
			const asked = new Set(ids.map((id) => people.canonical(id)));
			const [only, ...more] = asked;
			if (only !== undefined && more.length === 0) dialogs.person(only);
			else choose(() => people.all().filter(({ id }) => asked.has(id)));
		},
		choosePerson: (first) => {
			choose(() => {
				const all = people.all();
				return [...all.filter(({ id }) => first.includes(id)), ...all.filter(({ id }) => !first.includes(id))];
			});
		},
		personSheet: (person) => people.sheet(person),
		talkLines: async (talks) => {
			const found = new Map<string, TalkLine | null>();
			for (const { path, line } of talks) {
				const words = talkLine(await textOf(path), index.followUpsOf(path), settings(), line);
				found.set(talkKey({ path, line }), words);
			}
			return found;
		},
		purposesFor: ({ id, name, path, details, talks, notes, mine, theirs }) => {
			const paths = [
				...[...mine, ...theirs].map(({ followUp }) => followUp.path),
				...talks.map((talk) => talk.path),
				...notes,
			];
			const places = [...new Set(paths)].slice(0, MAX_PURPOSE_NOTES).map((each): NotePlace => ({
				path: each,
				isWhole: each === path || isAboutFew(index.reading(each)),
			}));
			const own: readonly NotePlace[] = path === null || paths.includes(path) ? [] : [{ path, isWhole: true }];
			const names = namesOfContact({ name, link: path, aliases: (path && index.reading(path)?.card.aliases) || [] });
			const receiver = isCompany(id) ? null : { names, company: details.company };
			return purposesFrom(options, [...places, ...own], receiver, people.introductions(id));
		},
		openAttempt: ({ key, entry }, open) => {
			const followUp = followUps.row(key)?.followUp;
			const file = followUp ? followUpWriter.fileOf(followUp.path) : null;
			if (!followUp || !file) return;
			void textOf(file.path).then((text) => {
				const { outline, reading } = readWritable(writableNote(file, text, settings()));
				const present = reading.followUps.find(({ id }) => id === followUp.id);
				const line = present ? lineOfEntry(entry, present, reading.followUps, outline, settings()) : followUp.line;
				return navigation.openLine(file, line, open);
			});
		},
		timeIn: (contact) => {
			const theirs = contactZone({ contact, reader: zone() });
			if (theirs === zone()) return null;
			options.clockShown();
			return { at: convert(now(), zone(), theirs), isNight: asleepAt(now(), { contact, reader: zone() }) !== null };
		},
	};
}
