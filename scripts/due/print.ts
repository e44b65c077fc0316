import { cellsText } from '../../src/core/notes/table-rows';
import { SECTIONS } from '../../src/core/follow-up';
import { plainWords } from '../../src/core/markdown/links';
import { strings } from '../../src/strings';
import { dateFormat } from '../../src/strings/date-format';
import { fit, widthOf, wrap } from './columns';
import { printable } from './escape';
import type { FollowUpReport, Report } from './report';

export interface Terminal {
	readonly columns: number;
	readonly colours: boolean;
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

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function whenOf({ due, window, state, expected }: FollowUpReport, now: string): string {
	const times = dateFormat('en');
	if (due !== null) return times.relative(due, now, window);
	return state === 'waiting' && expected !== null ? `until ${times.relative(expected, now)}` : '–';
}

function attemptsOf({ attempts, attemptLimit, lastOutcome }: FollowUpReport): string {
	const tried = attempts === 0 ? '' : `${attempts} of ${attemptLimit}`;
	return [tried, lastOutcome ?? ''].filter((part) => part !== '').join(', ');
}

interface Cells {
	readonly followUp: PrintedFollowUp;
	readonly who: string;
	readonly when: string;
	readonly attempts: string;
}

const INDENT = '  ';
const DEEPER = '    ';

function cellsOf(followUp: PrintedFollowUp, now: string): Cells {
	const who = [
		followUp.contact ?? plainWords(followUp.text),
		followUp.company === followUp.contact ? '' : (followUp.company ?? ''),
	]
		.filter((part) => part !== '')
		.join(' · ');
	return { followUp, who: printable(who), when: whenOf(followUp, now), attempts: attemptsOf(followUp) };
}

const widest = (texts: readonly string[], least: number, most: number) =>
	Math.max(least, Math.min(most, ...[Math.max(0, ...texts.map(widthOf))]));

/** The agenda as text, at most 120 columns wide. */
export function printAgenda(
	report: Report,
	followUps: readonly PrintedFollowUp[],
	folder: string,
	to: Terminal,
): string {
	const { bold, dim, red, yellow } = paints(to.colours);
	const width = Math.max(40, Math.min(to.columns, 120));
	const out: string[] = [];
	const say = (text: string, indent: string, paint: Paint = (line) => line) => {
		for (const line of wrap(printable(text), width - indent.length)) out.push(indent + paint(line));
	};
	const cells = followUps.map((followUp) => cellsOf(followUp, report.now));
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

	const printRow = ({ followUp, who, when, attempts }: Cells) => {
		const late = followUp.section === 'overdue' || followUp.section === 'promised-now';
		const paintedWhen = (late ? red : (text: string) => text)(fit(when, whenWidth));
		const rest = fit(attempts, Math.max(0, width - INDENT.length - whoWidth - whenWidth - 4)).trimEnd();
		out.push(`${INDENT}${bold(fit(who, whoWidth))}  ${paintedWhen}  ${rest}`.trimEnd());
		say(followUp.purpose ?? followUp.text, DEEPER);
		if (followUp.purpose !== null && followUp.purpose !== followUp.text) say(followUp.text, DEEPER, dim);
		say(followUp.reason, DEEPER, dim);
		for (const problem of followUp.problems.filter(({ message }) => message !== followUp.reason)) {
			say(`! ${problem.message} (${problem.code})`, DEEPER, yellow);
		}
		say(followUp.line > 0 ? `${followUp.path}:${followUp.line}` : followUp.path, DEEPER, dim);
	};

	const notes = plural(report.notes, 'note', 'notes');
	say(`Due follow-ups · ${dateFormat('en').moment(report.now)} · ${notes} in ${folder}`, '', bold);
	for (const section of SECTIONS) {
		const rows = cells.filter(({ followUp }) => followUp.section === section);
		if (rows.length === 0) continue;
		out.push('', bold(`${strings.section[section]} (${rows.length})`));
		rows.forEach(printRow);
	}
	if (cells.length === 0) {
		out.push('');
		say('Nothing to follow up. To start, write a line like "Follow up with Dana on Monday about the article".', '');
	}
	if (report.untracked.length > 0) {
		out.push('', bold(`Found in your notes (${report.untracked.length})`));
		for (const { text, contact, path, line, due } of report.untracked) {
			const words = text.startsWith('|') ? cellsText(text) : text;
			say(contact === null || text.startsWith('|') ? words : `${contact}: ${words}`, INDENT);
			say(`${due === null ? 'No date read' : dateFormat('en').moment(due)} · ${path}:${line}`, DEEPER, dim);
		}
	}
	if (report.problems.length > 0) {
		out.push('', bold(`Notes with problems (${report.problems.length})`));
		for (const { path, message, code } of report.problems) say(`${path}: ${message} (${code})`, INDENT, yellow);
	}
	return `${out.join('\n')}\n`;
}
