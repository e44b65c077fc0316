import type { Day } from '../../follow-up';
import { namesPerson } from '../../notes/introductions/people-signs';
import type { Settings } from '../../settings';
import { wasShared } from './ruled-out/already-shared';
import { linkKey } from '../../agenda/persons/mention';
import { plainWords } from '../../markdown/links';
import { visibleContent, readOutline } from '../../markdown/scan';
import { namePattern, proseAbout, type NoteAbout } from './contact-prose';
import { helperFor, type Helper } from './helpers';
import { needReader } from './needs';
import { saysDead } from './ruled-out/life';
import { isNoTopic } from './ruled-out/no-topic';
import { isListed, listedWorks } from './ruled-out/listed-works';
import { isOwnWork } from './ruled-out/own-works';
import { interestReader } from './interests';
import { fittingNotes, type FittingNote } from './fitting-notes';
import { topicWords } from './topic-words';
import type { VaultNote } from './vault-note';
import type { VaultWords } from './vault-words';

/** The person for whom the user looks for something to bring. */
export interface BringTo {
	/** `Priya Nair`, and her other names: aliases, `Priya`. */
	readonly names: readonly string[];
	readonly company: string | null;
	/** The notes about them, with their texts. */
	readonly notes: readonly NoteAbout[];
}

/** What the user can bring a contact. */
export interface ToBring {
	readonly notes: readonly FittingNote[];
	readonly helper: Helper | null;
}

/**
 * The most notes whose text is read before three of them are proposed: twice as many, because some turn out to be known
 * to the contact, or their own work.
 */
const MOST_NOTES = 6;

type BringSettings = Pick<Settings, 'scriptHeadings' | 'attemptsHeadings' | 'whoIAm' | 'whatIOffer'>;

/** The tags of a note. Those of one word on the note of a person say what the person is, not what a talk was about. */
const tagsOf = (note: VaultNote | null) =>
	note === null ? [] : note.person === null ? note.tags : note.tags.filter((tag) => /[-_/]/.test(tag));

/** The names that nobody else has: `Priya Nair` and `Nair`, not `Priya`. A single name counts if there is no other. */
function ownNames(names: readonly string[]): readonly string[] {
	const full = names.filter((name) => name.trim().includes(' '));
	const last = full.map((name) => name.trim().split(/\s+/).at(-1) ?? '').filter((name) => name.length > 2);
	return full.length === 0 ? names : [...full, ...last];
}

/**
 * Whether a contact can be somebody, by a name or by a note of their own. The title of a list or of a meeting can be the
 * contact of its lines: `Daily MMS`, `MOC - Rail`.
 */
function isSomebody({ names, notes }: BringTo, vault: VaultWords): boolean {
	const [whole = '', ...others] = names;
	const known = notes.map(({ path }) => vault.note(path)?.person?.name);
	return [whole, ...others.filter((name) => !whole.startsWith(`${name} `))].some(
		(name) => namesPerson(name) || known.includes(name),
	);
}

/** The lines of a person's own note that list what they made. */
function worksIn({ text }: NoteAbout): readonly string[] {
	const outline = readOutline(text);
	return [...listedWorks(outline)].flatMap((index) => {
		const line = outline.lines[index];
		return line ? [visibleContent(outline, line)] : [];
	});
}

/**
 * Returns what the user can bring a contact: recent notes that fit, and somebody who can help. Nothing to somebody whose
 * own note says that they are dead.
 */
export function toBring(contact: BringTo, vault: VaultWords, today: Day, settings: BringSettings): ToBring {
	const keys = new Set(contact.names.map(linkKey));
	const own = contact.notes.filter(({ path, isWhole }) => isWhole && keys.has(linkKey(path)));
	const isDead = own.some(({ text }) => saysDead(text, contact.names, Number(today.slice(0, 4))));
	if (isDead || !isSomebody(contact, vault)) return { notes: [], helper: null };
	const works = own.flatMap(worksIn);
	const sentences = contact.notes.flatMap((note) => proseAbout(note, contact.names, settings, own.includes(note)));
	const whole = contact.notes.filter(({ isWhole }) => isWhole);
	const welcome = sentences.filter((sentence) => !isNoTopic(plainWords(sentence)));
	const topics = {
		sentences: welcome,
		interests: welcome.flatMap(interestReader(contact.names)),
		paths: new Set(contact.notes.map(({ path }) => path)),
		keys,
		tags: new Set(whole.flatMap(({ path }) => tagsOf(vault.note(path)))),
		ownName: namePattern(ownNames(contact.names)),
		names: new Set(topicWords([...contact.names, contact.company ?? ''].join(' ')).map(({ stem }) => stem)),
	};
	const readNeed = needReader(contact.names);
	const mine = new Set(topicWords(`${settings.whoIAm} ${settings.whatIOffer}`).map(({ stem }) => stem));
	const needs = sentences.flatMap((sentence) => {
		const need = readNeed(sentence);
		return need && !need.stems.every((stem) => mine.has(stem)) ? [need] : [];
	});
	return {
		notes: fittingNotes(topics, vault, today)
			.filter(
				({ note }) =>
					!isListed(note, works) &&
					!contact.notes.some(({ text }) => wasShared(note, text) || isOwnWork(note, text, contact.names)),
			)
			.slice(0, MOST_NOTES),
		helper: helperFor(needs, { ...contact, sentences }, vault),
	};
}
