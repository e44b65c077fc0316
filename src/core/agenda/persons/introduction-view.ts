import { addDays, dayOf, momentOn } from '../../dates/moments';
import {
	hasTime,
	isAnswer,
	isOver,
	type Attempt,
	type Contact,
	type DayOrMinute,
	type Minute,
	type Day,
	type NoteReading,
	type ToldBack,
	type UntrackedLine,
} from '../../follow-up';
import { baseName } from '../../note-path';
import type { FollowUpIndex } from '../../follow-up-index';
import type { Settings } from '../../settings';
import type { PeopleRows } from '../incremental-agenda';
import type { Row, RowKey } from '../row';
import { introductionsOf, type Introductions, type PersonIntroduction } from './introductions';
import { tellsOfTalk } from '../../notes/meetings/told-back';
import { firstWord, nameKey } from './mention';
import type { PersonId } from './person-ids';
import { isTalkNote } from './sheet/talks';

/** Something to tell a person: how it went with somebody whom they introduced. */
export interface ReportBack {
	readonly introduction: PersonIntroduction;
	/** When the one who was introduced first answered. */
	readonly answeredAt: DayOrMinute;
}

/** What introductions mean for one row. */
export interface RowIntroductions {
	/** Who introduced the user to the person of the row; null if no note says. */
	readonly via: PersonIntroduction | null;
	/** Whether the user has talked with the person of the row: an answer is logged, or another note is of a meeting. */
	readonly isKnown: boolean;
	/** What to tell the person of the row, the latest answer first. */
	readonly reports: readonly ReportBack[];
	/** Introductions by the person of the row after which the other person answered: nothing is left to be passed on. */
	readonly done: readonly PersonIntroduction[];
}

/** The introductions of a person of whom the notes say none. */
export const NO_INTRODUCTIONS: RowIntroductions = { via: null, isKnown: false, reports: [], done: [] };

/** Where introductions and what came of them are found. */
export interface IntroductionSource {
	readonly index: Pick<FollowUpIndex, 'introducingNotes' | 'contactNotes' | 'reading'>;
	readonly people: PeopleRows;
	row(key: RowKey): Row | null;
}

/** A name that may be used says more than one that nobody asked about. */
const rankOf = ({ mayUseName }: PersonIntroduction) => (mayUseName === true ? 0 : mayUseName === null ? 1 : 2);

/** Whether one moment is surely after another. A day without a time counts as the whole day. */
const isAfter = (moment: DayOrMinute, other: DayOrMinute) =>
	hasTime(moment) && hasTime(other) ? moment > other : dayOf(moment) > dayOf(other);

/** Whether the vault knows a contact as a person: a follow-up is with them, or a note is theirs or names them. */
export function knowsPerson(
	{
		index,
		people,
	}: Pick<IntroductionSource, 'people'> & { readonly index: Pick<FollowUpIndex, 'contactNotes' | 'reading'> },
	{ name }: Contact,
	id: PersonId,
): boolean {
	const key = nameKey(name);
	if (people.keysOf(id).length > 0 || index.contactNotes.ownNotes(key).length > 0) return true;
	return index.contactNotes.naming(key).some((path) => {
		const reading = index.reading(path);
		return reading !== null && reading !== undefined && namesMore(reading, key);
	});
}

/** Whether a note says more of somebody than a title, which can be that of a thing: `Garden Shed`. */
const namesMore = ({ path, contacts, attendees = [] }: NoteReading, key: string) =>
	contacts.length > 0 || attendees.length > 0 || nameKey(baseName(path)) !== key;

/** Whether an attempt reached the person, or left word with them. */
const isContact = ({ outcome }: Attempt) => outcome !== 'no answer' && outcome !== 'wrong number';

/** A dated note of a meeting. */
interface MetOn {
	readonly day: Day;
	readonly path: string;
	/** Whether it may still be to come: it is of today, and its time has not come. */
	readonly isAhead: boolean;
}

/** Whether two names can be of one person: `dana` and `dana whitfield`. */
const sameName = (a: string, b: string) => a === b || a === firstWord(b) || firstWord(a) === b;

/**
 * The introductions of the vault with what came of them at one moment. Looks only at the follow-ups and notes of people who
 * introduce somebody or are introduced.
 */
export class IntroductionView {
	readonly introductions: Introductions;
	private readonly attempts = new Map<PersonId, readonly Attempt[]>();
	private readonly told: readonly ToldBack[];
	private readonly reportsByPerson = new Map<PersonId, ReportBack[]>();

	constructor(
		private readonly source: IntroductionSource,
		private readonly now: Minute,
	) {
		const notes = source.index.introducingNotes();
		this.told = notes.flatMap(({ toldBack = [] }) => toldBack);
		this.introductions = introductionsOf(
			notes,
			(contact, note) => source.people.personOf(contact, note),
			(contact, id) => knowsPerson(source, contact, id),
		);
		for (const introduction of this.introductions.all) {
			const report = this.reportOf(introduction);
			if (!report) continue;
			const own = this.reportsByPerson.get(introduction.by.id);
			if (own) own.push(report);
			else this.reportsByPerson.set(introduction.by.id, [report]);
		}
		for (const reports of this.reportsByPerson.values()) reports.sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1));
	}

	/** What introductions mean for a row: `via` for Lee's, `reports` for Dana's. */
	of({ people }: Pick<Row, 'people'>): RowIntroductions {
		if (this.introductions.all.length === 0) return NO_INTRODUCTIONS;
		const [via = null] = people
			.flatMap((id) => this.introductions.to(id))
			.filter(({ by }) => !people.includes(by.id))
			.sort((a, b) => rankOf(a) - rankOf(b));
		const reports = people.flatMap((id) => this.reportsByPerson.get(id) ?? []);
		const done = people
			.flatMap((id) => this.introductions.by(id))
			.filter((introduction) => this.firstAnswer(introduction) !== null);
		return via === null && done.length === 0
			? NO_INTRODUCTIONS
			: { via, isKnown: via !== null && this.knows(via), reports, done };
	}

	/** What to tell people with whom no follow-up is open, the latest answer first, one for each person. */
	unplannedReports(): readonly ReportBack[] {
		const found: ReportBack[] = [];
		for (const [id, [report]] of this.reportsByPerson) {
			const isOpen = this.rowsWith(id).some(({ action }) => !isOver(action.state));
			if (report && !isOpen) found.push(report);
		}
		return found.sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1));
	}

	/** The same as lines to offer, if the answer is not older than the setting for found lines. */
	reportLines(
		{ foundDays }: Pick<Settings, 'foundDays'>,
		isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean = () => false,
	): readonly UntrackedLine[] {
		const oldest = addDays(dayOf(this.now), -foundDays);
		return this.unplannedReports()
			.filter(({ answeredAt }) => dayOf(answeredAt) >= oldest)
			.map(({ introduction: { by, to, places } }) => ({
				path: places[0].path,
				line: Math.max(1, places[0].line),
				text: places[0].text,
				contact: by.contact.name,
				due: null,
				fallback: null,
				problems: [],
				inTable: true,
				report: { by: by.contact.name, to: to.contact.name },
			}))
			.filter((line) => !isDismissed(line));
	}

	private rowsWith(id: PersonId): readonly Row[] {
		return this.source.people.keysOf(id).flatMap((key) => this.source.row(key) ?? []);
	}

	/** The attempts with a person, the oldest first. */
	private attemptsWith(id: PersonId): readonly Attempt[] {
		let attempts = this.attempts.get(id);
		if (!attempts) {
			const entries = this.rowsWith(id).flatMap(({ followUp }) => followUp.entries);
			attempts = entries.filter((entry) => entry.kind === 'attempt').sort((a, b) => (a.at < b.at ? -1 : 1));
			this.attempts.set(id, attempts);
		}
		return attempts;
	}

	/** What to tell about an introduction: the first answer since, unless they were in contact after it, or have been told. */
	private reportOf(introduction: PersonIntroduction): ReportBack | null {
		const { by } = introduction;
		const answeredAt = this.firstAnswer(introduction);
		if (answeredAt === null) return null;
		const told = this.attemptsWith(by.id).some((each) => isContact(each) && !isAfter(answeredAt, each.at));
		return told ||
			this.metOn(by.contact.name).some(({ day }) => day > dayOf(answeredAt)) ||
			this.isTold(introduction, answeredAt)
			? null
			: { introduction, answeredAt };
	}

	/** The first answer of the one who was introduced, or the first note of a meeting with them, since that was agreed. */
	private firstAnswer({ to, places }: PersonIntroduction): DayOrMinute | null {
		const since = places[0].day;
		const isSince = (at: DayOrMinute) => since === null || dayOf(at) >= since;
		const stated = new Set(places.map(({ path }) => path));
		const answer = this.attemptsWith(to.id).find(({ at, outcome }) => isAnswer(outcome) && isSince(at))?.at ?? null;
		return this.metOn(to.contact.name)
			.filter(({ day, path, isAhead }) => !isAhead && isSince(day) && !stated.has(path))
			.reduce<DayOrMinute | null>((first, { day }) => (first === null || day < dayOf(first) ? day : first), answer);
	}

	/** Whether a line says that the user told it, or a follow-up that was to tell it is over. */
	private isTold({ by, to }: PersonIntroduction, answeredAt: DayOrMinute): boolean {
		const isOf = (words: string) =>
			nameKey(words)
				.split(/[^\p{L}\p{M}'’-]+/u)
				.includes(firstWord(nameKey(to.contact.name)));
		const isPlanned = this.rowsWith(by.id).some(
			({ action, followUp: { text, purpose } }) =>
				isOver(action.state) && isOf(`${text} ${purpose ?? ''}`) && tellsOfTalk(`${text} ${purpose ?? ''}`),
		);
		return (
			isPlanned ||
			this.told.some(
				({ to: whom, about, isOfTalk, day }) =>
					sameName(nameKey(whom), nameKey(by.contact.name)) &&
					isOf(about) &&
					(isOfTalk || (day !== null && day >= dayOf(answeredAt))),
			)
		);
	}

	/** Whether the user has talked with somebody who was introduced. */
	private knows({ to, places }: PersonIntroduction): boolean {
		const stated = new Set(places.map(({ path }) => path));
		return (
			this.attemptsWith(to.id).some(({ outcome }) => isAnswer(outcome)) ||
			this.metOn(to.contact.name).some(({ path }) => !stated.has(path))
		);
	}

	/** The dated notes until today that are of a meeting with a person. */
	private metOn(name: string): readonly MetOn[] {
		const { index } = this.source;
		return index.contactNotes.naming(nameKey(name)).flatMap((path) => {
			const reading = index.reading(path);
			if (!reading || !isTalkNote(reading) || reading.noteDate.day === null) return [];
			const { day, time } = reading.noteDate;
			return day <= dayOf(this.now)
				? [{ day, path, isAhead: day === dayOf(this.now) && (time === null || momentOn(day, time) > this.now) }]
				: [];
		});
	}
}
