import type { PersonRow } from '../../core/agenda/persons/person-row';
import type { WeekReview, Worked } from '../../core/agenda/week/review';
import { noteTitle } from '../../core/note-path';
import { week } from './review';

const words = week.week;

/** What the items of the section begin with. A note that has them is recognized by them, so they stay as they are. */
const LABELS = {
	worked: 'What worked:',
	calls: 'Calls made:',
	sent: 'Messages sent:',
	reached: 'People reached:',
	kept: 'Promised times kept:',
	tries: 'Tries until an answer:',
	toDecide: 'Left to decide:',
	theirPromises: 'They promised by now:',
	quiet: 'Gone quiet:',
	unsettled: 'Nothing agreed yet:',
	meetings: 'Meetings still open:',
	reports: 'To report back:',
	found: 'Found in notes:',
	outOfTouch: 'Out of touch:',
} as const;
type Label = keyof typeof LABELS;

interface Named {
	readonly name: string;
	readonly link: string | null;
}

/** A name in the note: `[[People/Dana Whitfield|Dana Whitfield]]`, `Kim Lee`, or nothing but the number of names. */
type NameForm = 'links' | 'names' | 'numbers';

/**
 * The forms of an item to try, since a note may read a link as a follow-up: with links, with names, with numbers only.
 */
const FORMS: readonly NameForm[] = ['links', 'names', 'numbers'];

function namesText(people: readonly Named[], form: NameForm): string {
	if (form === 'numbers') return String(people.length);
	return people
		.map(({ name, link }) => {
			if (form === 'names' || link === null) return name;
			return link === name ? `[[${link}]]` : `[[${link}|${name}]]`;
		})
		.join(', ');
}

const peopleOf = (rows: readonly PersonRow[]): readonly Named[] =>
	rows.map(({ contact, first: { followUp } }) => {
		const [only, ...others] = followUp.contacts;
		return { name: contact, link: others.length === 0 ? (only?.link ?? null) : null };
	});

/** What worked in a week, in one sentence. */
export function workedText(worked: Worked): string {
	switch (worked.kind) {
		case 'reached':
			return words.worked.reached(worked.people.map(({ name }) => name));
		case 'kept':
			return words.worked.kept(worked.calls);
		case 'tried':
			return words.worked.tried(worked.people);
		case 'planned':
			return words.worked.planned(worked.followUps);
		case 'nothing':
			return words.worked.nothing;
	}
}

function itemsOf(review: WeekReview, form: NameForm): readonly string[] {
	const { figures, open } = review;
	const items: [Label, string][] = [];
	const add = (label: Label, text: string, isShown = text !== '') => {
		if (isShown) items.push([label, text]);
	};
	const addPeople = (label: Label, people: readonly Named[]) => add(label, namesText(people, form), people.length > 0);
	// The people reached have an item of their own.
	const { worked } = review;
	if (worked.kind !== 'reached' && worked.kind !== 'nothing') add('worked', workedText(worked));
	add('calls', String(figures.calls));
	add('sent', String(figures.sent), figures.sent > 0);
	addPeople('reached', figures.reached);
	add('kept', words.keptOf(figures.kept, figures.promised), figures.promised > 0);
	add('tries', words.average(figures.tries, figures.answers), figures.answers > 0);
	if (open) {
		addPeople('toDecide', peopleOf(open.toDecide));
		addPeople('theirPromises', peopleOf(open.theirPromises));
		addPeople('quiet', peopleOf(open.quiet));
		addPeople('unsettled', peopleOf(open.unsettled));
		addPeople(
			'meetings',
			open.meetings.map(({ path }) => ({ name: noteTitle(path), link: path.replace(/\.md$/, '') })),
		);
		addPeople(
			'reports',
			open.reports.map((report) =>
				report.kind === 'planned'
					? (peopleOf([report.person])[0] ?? { name: '', link: null })
					: { name: report.line.contact ?? '', link: null },
			),
		);
		add('found', String(open.found.length), open.found.length > 0);
		add('outOfTouch', String(open.outOfTouch), open.outOfTouch > 0);
	}
	return items.map(([label, text]) => `${LABELS[label]} ${text}`);
}

/**
 * The section "Week 48 in calls" for today's note: its heading, what its items begin with, and the items in several forms:
 * with links, with names, and with numbers alone.
 */
export function weekSection(review: WeekReview, weekNumber: number) {
	return {
		heading: `Week ${weekNumber} in calls`,
		labels: Object.values(LABELS),
		forms: FORMS.map((form) => itemsOf(review, form)),
	};
}
