import { bestHour } from '../../../core/agenda/views/pick-up-hours';
import type { WeekReview } from '../../../core/agenda/week/review';
import type { Minute } from '../../../core/follow-up';
import { noteTitle } from '../../../core/note-path';
import { strings } from '../../../strings';
import { workedText } from '../../../strings/week/note-section';
import type { PersonRow } from '../../../ui/model';
import { wrap } from './columns';
import { printable } from './escape';
import type { Terminal } from './print';

const words = strings.week;

/** One thing that is left, as data. */
export interface OpenReport {
	/** `Dana Whitfield`; null if no person is named. */
	readonly contact: string | null;
	readonly path: string;
	/** From 1; 0 for a property follow-up or a whole note. */
	readonly line: number;
}

/** The names of the lists of what is left. */
type ListName = keyof typeof words.lists;

/** The review of a week as plain data. */
export interface WeekReport {
	readonly now: Minute;
	readonly week: WeekReview['week'];
	readonly calls: number;
	readonly sent: number;
	readonly tried: readonly string[];
	readonly reached: readonly string[];
	readonly promised: number;
	readonly kept: number;
	readonly answers: number;
	readonly tries: number;
	/** The hour at which people pick up best, 0 to 23; null with fewer than 30 calls. */
	readonly bestHour: number | null;
	readonly open:
		| (Readonly<Record<ListName, readonly OpenReport[]>> & { readonly outOfTouch: number; readonly overdue: number })
		| null;
}

const ofPerson = ({ contact, first: { followUp } }: PersonRow): OpenReport => ({
	contact: followUp.contacts.length > 0 ? contact : null,
	path: followUp.path,
	line: followUp.line,
});

/** The review of a week for programs. */
export function weekReport({ week, figures, pickUp, open }: WeekReview, now: Minute): WeekReport {
	const { tried, reached, ...counts } = figures;
	return {
		now,
		week,
		...counts,
		tried: tried.map(({ name }) => name),
		reached: reached.map(({ name }) => name),
		bestHour: pickUp.missing > 0 ? null : (bestHour(pickUp)?.hour ?? null),
		open: open && {
			toDecide: open.toDecide.map(ofPerson),
			theirPromises: open.theirPromises.map(ofPerson),
			quiet: open.quiet.map(ofPerson),
			unsettled: open.unsettled.map(ofPerson),
			meetings: open.meetings.map(({ path, contacts }) => ({
				contact: contacts.map(({ name }) => name).join(', ') || null,
				path,
				line: 0,
			})),
			reports: open.reports.map((report) =>
				report.kind === 'planned'
					? ofPerson(report.person)
					: { contact: report.line.contact, path: report.line.path, line: report.line.line },
			),
			found: open.found.map(({ contact, path, line }) => ({ contact, path, line })),
			outOfTouch: open.outOfTouch,
			overdue: open.overdue,
		},
	};
}

/** The review as text: what worked, the figures, and what is left with its place. */
export function printedWeek(review: WeekReview, report: WeekReport, { columns, format }: Terminal): string {
	const { week, figures } = review;
	const out: string[] = [];
	const say = (text: string, indent = '') => {
		for (const line of wrap(printable(text), Math.max(40, Math.min(columns, 120)) - indent.length))
			out.push(indent + line);
	};
	say(`${words.title} · ${words.span(format.monthDay(week.from), format.date(week.to))}`);
	out.push('');
	say(workedText(review.worked));
	say(`${words.calls}: ${figures.calls}`, '  ');
	if (figures.sent > 0) say(`${words.sent}: ${figures.sent}`, '  ');
	say(
		`${words.reached}: ${words.reachedOf(figures.reached.length, Math.max(report.reached.length, report.tried.length))}`,
		'  ',
	);
	if (figures.promised > 0) say(`${words.kept}: ${words.keptOf(figures.kept, figures.promised)}`, '  ');
	if (figures.answers > 0) say(`${words.tries}: ${words.average(figures.tries, figures.answers)}`, '  ');
	for (const name of Object.keys(words.lists) as ListName[]) {
		const things = report.open?.[name] ?? [];
		if (things.length === 0) continue;
		out.push('', `${words.lists[name]} (${things.length})`);
		for (const { contact, path, line } of things) {
			say(contact ?? noteTitle(path), '  ');
			say(line > 0 ? `${path}:${line}` : path, '    ');
		}
	}
	const { outOfTouch = 0, overdue = 0 } = report.open ?? {};
	if (outOfTouch + overdue > 0) out.push('');
	if (outOfTouch > 0) say(words.outOfTouch(outOfTouch));
	if (overdue > 0) say(words.overdue(overdue));
	return `${out.join('\n')}\n`;
}
