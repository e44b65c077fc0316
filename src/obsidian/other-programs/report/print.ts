import { cellsText } from '../../../core/notes/tables/cells';
import type { Section } from '../../../core/follow-up';
import { strings } from '../../../strings';
import type { DateFormat } from '../../../strings/date-format';
import { fit, widthOf, wrap } from './columns';
import { printable } from './escape';
import type { FollowUpReport, Report } from './report';

export interface Terminal {
	readonly columns: number;
	readonly colours: boolean;
	readonly format: DateFormat;
}

/** A follow-up with the reason for its date, which is not in the JSON. */
export interface PrintedFollowUp extends FollowUpReport {
	readonly reason: string;
}

type Paint = (text: string) => string;

function paints(colours: boolean): Record<'bold' | 'dim' | 'red' | 'yellow', Paint> {
	const paint = (code: number): Paint => (colours ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text);
	return { bold: paint(1), dim: paint(2), red: paint(31), yellow: paint(33) };
}

const words = strings.printed;

function whenOf({ due, window, state, expected, section }: FollowUpReport, now: string, times: DateFormat): string {
	// To keep in touch is never late; the reason says when the last contact was.
	if (section === 'keep-in-touch' && state === 'due') return '–';
	if (due !== null) return times.relative(due, now, window);
	return state === 'waiting' && expected !== null ? words.until(times.relative(expected, now)) : '–';
}

function attemptsOf({ attempts, attemptLimit, lastOutcome }: FollowUpReport): string {
	const tried = attempts === 0 ? '' : words.tried(attempts, attemptLimit);
	return [tried, lastOutcome ?? ''].filter((part) => part !== '').join(', ');
}

/** One thing to do with a person, and the same call in other notes. */
export interface PrintedThing {
	readonly followUp: PrintedFollowUp;
	readonly alsoIn: readonly PrintedFollowUp[];
}

/** One row: a person with everything there is to do, the most urgent first. */
export interface PrintedPerson {
	readonly contact: string;
	readonly company: string | null;
	readonly first: PrintedThing;
	readonly others: readonly PrintedThing[];
}

export interface PrintedSection {
	readonly section: Section;
	readonly people: readonly PrintedPerson[];
}

interface Cells {
	readonly person: PrintedPerson;
	readonly who: string;
	readonly when: string;
	readonly more: string;
}

/** Before what belongs to a row. */
const INDENT = '  ';
/** Before the lines that say more about a row. */
const DEEPER = '    ';

function cellsOf(person: PrintedPerson, now: string, format: DateFormat): Cells {
	const { contact, company, first, others } = person;
	const who = [contact, company === contact ? '' : (company ?? '')].filter((part) => part !== '').join(' · ');
	const things = others.length > 0 ? strings.row.things(others.length + 1) : '';
	const { via } = first.followUp;
	const more = [via === null ? '' : strings.row.via(via), things, attemptsOf(first.followUp)]
		.filter((part) => part !== '')
		.join(' · ');
	return { person, who: printable(who), when: whenOf(first.followUp, now, format), more };
}

const placeOf = ({ path, line }: PrintedFollowUp) => (line > 0 ? `${path}:${line}` : path);

const widest = (texts: readonly string[], least: number, most: number) =>
	Math.max(least, Math.min(most, ...[Math.max(0, ...texts.map(widthOf))]));

/** The agenda as text, at most 120 columns wide, with one row per person. */
export function printAgenda(report: Report, sections: readonly PrintedSection[], folder: string, to: Terminal): string {
	const { bold, dim, red, yellow } = paints(to.colours);
	const width = Math.max(40, Math.min(to.columns, 120));
	const out: string[] = [];
	const say = (text: string, indent: string, paint: Paint = (line) => line) => {
		for (const line of wrap(printable(text), width - indent.length)) out.push(indent + paint(line));
	};
	const cellsBySection = sections.map(({ section, people }) => ({
		section,
		rows: people.map((person) => cellsOf(person, report.now, to.format)),
	}));
	const cells = cellsBySection.flatMap(({ rows }) => rows);
	const whoWidth = widest(
		cells.map(({ who }) => who),
		12,
		Math.floor(width * 0.42),
	);
	const whenWidth = widest(
		cells.map(({ when }) => when),
		8,
		Math.floor(width * 0.26),
	);

	const printThing = ({ followUp, alsoIn }: PrintedThing, when: string) => {
		say(`${when}${followUp.purpose ?? followUp.text}`, DEEPER);
		if (followUp.purpose !== null && followUp.purpose !== followUp.text) say(followUp.text, DEEPER, dim);
		say(followUp.reason, DEEPER, dim);
		for (const problem of followUp.problems.filter(({ message }) => message !== followUp.reason)) {
			say(`! ${problem.message} (${problem.code})`, DEEPER, yellow);
		}
		for (const each of [followUp, ...alsoIn]) say(placeOf(each), DEEPER, dim);
	};

	const printRow = (section: Section, { person, who, when, more }: Cells) => {
		const late = section === 'overdue' || section === 'promised-now';
		const paintedWhen = (late ? red : (text: string) => text)(fit(when, whenWidth));
		const rest = fit(more, Math.max(0, width - INDENT.length - whoWidth - whenWidth - 4)).trimEnd();
		out.push(`${INDENT}${bold(fit(who, whoWidth))}  ${paintedWhen}  ${rest}`.trimEnd());
		printThing(person.first, '');
		for (const thing of person.others) printThing(thing, `${whenOf(thing.followUp, report.now, to.format)}: `);
	};

	say(words.title(to.format.moment(report.now), report.notes, folder), '', bold);
	for (const { section, rows } of cellsBySection) {
		out.push('', bold(`${strings.section[section]} (${rows.length})`));
		for (const row of rows) printRow(section, row);
	}
	if (cells.length === 0) {
		out.push('');
		say(words.empty, '');
	}
	if (report.untracked.length > 0) {
		out.push('', bold(words.found(report.untracked.length)));
		for (const { text, contact, path, line, due } of report.untracked) {
			const shown = text.startsWith('|') ? cellsText(text) : text;
			say(contact === null || text.startsWith('|') ? shown : `${contact}: ${shown}`, INDENT);
			say(`${due === null ? words.noDate : to.format.moment(due)} · ${path}:${line}`, DEEPER, dim);
		}
	}
	if (report.problems.length > 0) {
		out.push('', bold(words.problems(report.problems.length)));
		for (const { path, message, code } of report.problems) say(`${path}: ${message} (${code})`, INDENT, yellow);
	}
	return `${out.join('\n')}\n`;
}
