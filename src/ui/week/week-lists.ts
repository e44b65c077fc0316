import type { OpenMeeting, OpenReport, OpenThings } from '../../core/agenda/week/open-things';
import type { Minute, UntrackedLine } from '../../core/follow-up';
import { noteTitle } from '../../core/note-path';
import { cellsText } from '../../core/notes/tables/cells';
import { strings } from '../../strings';
import type { DateFormat } from '../../strings/date-format';
import { MORE_ATTEMPTS } from '../call-sheet/decide-buttons';
import type { Actions, PersonRow } from '../model';
import { withoutMarkup } from '../parts/without-markup';

const words = strings.week;
const { acts, keys } = words;

/** What the user can do about one thing. */
export interface WeekAct {
	readonly label: string;
	/** The key that does it while the thing has the focus. */
	readonly key: string;
	readonly run: (actions: Actions) => void;
	/** Whether it shows a note, so that the dialog closes. */
	readonly leaves: boolean;
}

/** One thing that is left at the end of the week. */
export interface WeekThing {
	/** Unique in the dialog. */
	readonly item: string;
	readonly name: string;
	readonly company: string | null;
	readonly detail: string;
	/** The first one is what Enter does. */
	readonly acts: readonly WeekAct[];
	readonly openNote: (actions: Actions) => void;
}

/** One list of the review. */
export interface WeekList {
	readonly name: keyof typeof words.lists;
	readonly title: string;
	readonly things: readonly WeekThing[];
}

const act = (label: string, key: string, run: WeekAct['run'], leaves = false): WeekAct => ({ label, key, run, leaves });

const lastTryOf = ({ first }: PersonRow) =>
	first.followUp.entries.reduce<string | null>(
		(last, entry) => (entry.kind === 'attempt' && (last === null || entry.at > last) ? entry.at : last),
		null,
	);

const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' · ');

/** The lists of the review with at least one thing, the most pressing first. `now` is the present minute. */
export function weekLists(open: OpenThings, now: Minute, times: DateFormat): readonly WeekList[] {
	const lastTry = (person: PersonRow) => {
		const at = lastTryOf(person);
		return at === null ? null : words.lastTry(times.relative(at, now));
	};
	const ofPeople = (
		name: WeekList['name'],
		people: readonly PersonRow[],
		detailOf: (person: PersonRow) => string,
		actsOf: (person: PersonRow) => readonly WeekAct[],
	): WeekList => ({
		name,
		title: words.lists[name],
		things: people.map((person) => ({
			item: `${name} ${person.id}`,
			name: person.contact,
			company: person.company,
			detail: detailOf(person),
			acts: actsOf(person),
			openNote: (actions) => actions.openNote(person.first.key),
		})),
	});
	const log = ({ first: { key } }: PersonRow) => act(acts.log, keys.log, (actions) => actions.askToLog(key));
	const giveUp = ({ first: { key } }: PersonRow) =>
		act(acts.giveUp, keys.giveUp, (actions) => void actions.giveUp(key));
	const draft = ({ first: { key } }: PersonRow) =>
		act(acts.draft, keys.draft, (actions) => actions.draftMessage(key), true);
	const lists: readonly WeekList[] = [
		ofPeople(
			'toDecide',
			open.toDecide,
			(person) =>
				joined([words.triesOf(person.first.action.attempts, person.first.action.attemptLimit), lastTry(person)]),
			(person) => [
				giveUp(person),
				act(
					acts.allowMore(MORE_ATTEMPTS),
					keys.allowMore,
					(actions) => void actions.allowMore(person.first.key, MORE_ATTEMPTS),
				),
			],
		),
		ofPeople(
			'theirPromises',
			open.theirPromises,
			({ first: { action } }) =>
				action.expected === null ? '' : words.promisedUntil(times.relative(action.expected, now)),
			(person) => [log(person), draft(person)],
		),
		ofPeople(
			'quiet',
			open.quiet,
			(person) => joined([words.tryCount(person.first.action.attempts), lastTry(person)]),
			(person) => [log(person), draft(person), giveUp(person)],
		),
		ofPeople(
			'unsettled',
			open.unsettled,
			({ first: { action } }) => (action.endedAt === null ? '' : words.spokeOn(times.relative(action.endedAt, now))),
			({ first: { key } }) => [
				act(acts.setStep, keys.setStep, (actions) => actions.askWhatWasAgreed(key)),
				act(acts.thatWasAll, keys.thatWasAll, (actions) => void actions.close([key])),
			],
		),
		{ name: 'meetings', title: words.lists.meetings, things: open.meetings.map(meetingThing) },
		{
			name: 'reports',
			title: words.lists.reports,
			things: open.reports.map((report) => reportThing(report, log, draft)),
		},
		{ name: 'found', title: words.lists.found, things: open.found.map((line) => foundThing(line, now, times)) },
	];
	return lists.filter(({ things }) => things.length > 0);
}

function meetingThing({ path, contacts }: OpenMeeting): WeekThing {
	return {
		item: `meetings ${path}`,
		name: contacts.map(({ name }) => name).join(', '),
		company: null,
		detail: noteTitle(path),
		acts: [act(acts.add, keys.add, (actions) => actions.askToAdd(path))],
		openNote: (actions) => actions.openLine(path, 0),
	};
}

function reportThing(
	report: OpenReport,
	log: (person: PersonRow) => WeekAct,
	draft: (person: PersonRow) => WeekAct,
): WeekThing {
	if (report.kind === 'planned') {
		const { person, to } = report;
		return {
			item: `reports ${person.id}`,
			name: person.contact,
			company: person.company,
			detail: strings.thisNote.report(person.contact, to),
			acts: [log(person), draft(person)],
			openNote: (actions) => actions.openNote(person.first.key),
		};
	}
	const { line } = report;
	return {
		item: `reports ${line.path} ${line.line} ${line.text}`,
		name: line.contact ?? '',
		company: null,
		detail: line.report ? strings.thisNote.report(line.report.by, line.report.to) : '',
		acts: [
			act(acts.add, keys.add, (actions) => actions.askToTrack(line)),
			act(acts.notOne, keys.notOne, (actions) => actions.dismiss(line)),
		],
		openNote: (actions) => actions.openLine(line.path, line.line),
	};
}

function foundThing(line: UntrackedLine, now: Minute, times: DateFormat): WeekThing {
	const text = withoutMarkup(line.inTable ? cellsText(line.text) : line.text);
	return {
		item: `found ${line.path} ${line.line} ${line.text}`,
		name: line.contact ?? text,
		company: null,
		detail: joined([line.due === null ? null : times.relative(line.due, now), line.contact === null ? null : text]),
		acts: [
			act(acts.track, keys.track, (actions) => actions.askToTrack(line)),
			act(acts.notOne, keys.notOne, (actions) => actions.dismiss(line)),
		],
		openNote: (actions) => actions.openLine(line.path, line.line),
	};
}
