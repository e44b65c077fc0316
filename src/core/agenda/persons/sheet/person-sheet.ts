import type { Minute } from '../../../follow-up';
import type { Policy } from '../../next-action';
import { onlyKeepsInTouch } from '../../rhythm/quiet';
import { isToDo, type Row } from '../../row';
import type { Introductions } from '../introductions';
import type { PersonId } from '../person-ids';
import { byUrgency } from '../person-row';
import { promisesIn, type GivenPromise } from '../promises';
import { byName, colleaguesOf, type PersonLink } from './colleagues';
import { contactDetails, type ContactDetails } from './contact-details';
import { introductionTree, type IntroducedNode } from './introduction-tree';
import { isAhead, isTalkNote, loggedAttempts, talksOf, type LoggedAttempt, type Talk } from './talks';
import { displayName, notesAbout, rowsWith, sectionsAbout, whoIs, type PeopleSource } from './who';

/** Everything that the notes say about one person or company. Talks, attempts and promises have the latest first. */
export interface PersonSheet {
	/** The same for every way to ask for this person. */
	readonly id: PersonId;
	readonly name: string;
	/** Their own note; null without one. */
	readonly path: string | null;
	readonly details: ContactDetails;
	/** What the user has to do, the most urgent first. */
	readonly mine: readonly Row[];
	/** What they have to do. */
	readonly theirs: readonly Row[];
	/** Talks that a note plans, the next one first. */
	readonly coming: readonly Talk[];
	/** Talks that took place; the first one is the last time. */
	readonly talks: readonly Talk[];
	readonly attempts: readonly LoggedAttempt[];
	readonly promises: readonly GivenPromise[];
	/** Who led the user to them, and to whom they led. */
	readonly introductions: readonly IntroducedNode[];
	/** Notes about them that are no talks: applications, notes without a date. */
	readonly notes: readonly string[];
	/** The people of a company, by name. */
	readonly colleagues: readonly PersonLink[];
	/** Others of the same name. */
	readonly namesakes: readonly PersonLink[];
	/** Whether no note says anything about them. */
	readonly isEmpty: boolean;
}

/** Where a sheet is gathered from. */
export interface SheetSource extends PeopleSource {
	readonly introductions: () => Introductions;
}

/**
 * What the notes say about one person or company at the moment `now`. Looks only at this person's notes and follow-ups.
 * Never throws: a person whom no note knows has an empty sheet.
 */
export function personSheet(id: PersonId, source: SheetSource, now: Minute, { zone }: Policy): PersonSheet {
	const who = whoIs(id, source);
	const rows = [...rowsWith(who, source)].sort(byUrgency);
	const notes = notesAbout(who, source);
	const attempts = loggedAttempts(rows, zone);
	const sections = sectionsAbout(who, source);
	const talks = talksOf(notes, attempts, sections);
	const isComing = (talk: Talk) => isAhead(talk, source.index.reading(talk.path), now);
	// Someone to keep in touch with is nobody's turn until the day comes.
	const toDo = rows.filter((row) => isToDo(row) && (!onlyKeepsInTouch(row.action) || row.section === 'keep-in-touch'));
	const followUps = rows.map(({ followUp }) => followUp);
	const name = displayName(who, rows, notes, source, sections);
	const introductions = introductionTree(who.ids, name, source.introductions());
	return {
		id: who.id,
		name,
		path: who.path,
		details: contactDetails(who, rows, notes, source),
		mine: toDo.filter(({ action }) => action.state !== 'waiting'),
		theirs: toDo.filter(({ action }) => action.state === 'waiting'),
		coming: talks.filter(isComing).reverse(),
		talks: talks.filter((talk) => !isComing(talk)),
		attempts,
		promises: promisesIn(followUps, now, zone),
		introductions,
		notes: notes.filter((note) => !isTalkNote(note)).map(({ path }) => path),
		colleagues: colleaguesOf(who, rows, source),
		namesakes: who.namesakes.map((path) => ({ id: `note:${path}`, name: path.replace(/\.md$/, '') })).sort(byName),
		isEmpty: rows.length + notes.length + talks.length + introductions.length === 0,
	};
}
