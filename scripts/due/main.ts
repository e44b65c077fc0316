import { agenda, peopleRows, type Agenda } from '../../src/core/agenda/agenda';
import type { Policy } from '../../src/core/agenda/next-action';
import { IntroductionView } from '../../src/core/agenda/persons/introduction-view';
import type { Row } from '../../src/core/agenda/row';
import { weekReview } from '../../src/core/agenda/week/review';
import { FollowUpIndex } from '../../src/core/follow-up-index';
import { notesWithoutNextStep } from '../../src/core/guidelines/without-next-step';
import { LinkPaths } from '../../tests/host/metadata/resolve-link';
import { dateFormat } from '../../src/strings/date-format';
import { printedToBring, thingsToBring } from './bring';
import { writeCalendar } from './calendar';
import { codeOf } from './error-code';
import { printable, printableJson, printableLines } from '../../src/obsidian/other-programs/report/escape';
import { explanationOf } from './explain';
import { Misuse, readOptions, USAGE } from './options';
import type { Options } from './options';
import { readFolder, readVaultSettings } from './read-folder';
import { agendaReport, printedReport } from '../../src/obsidian/other-programs/report/agenda-report';
import { printedWeek, weekReport } from '../../src/obsidian/other-programs/report/week-report';

const format = dateFormat('en');

/** What the program needs from its environment. */
export interface Machine {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
	readonly clock: () => Date;
	readonly zone: string;
	readonly projectRoot: string;
	readonly columns: number;
	readonly colours: boolean;
}

function answer(options: Options, machine: Machine): string {
	const { folder, root, now, json, all: showsAll, explain, calendar, week, bring } = options;
	const settings = readVaultSettings(root, (message) => machine.err(`${message}\n`));
	const readings = readFolder(root, settings);
	const links = new LinkPaths(readings.map(({ path }) => path));
	const index = new FollowUpIndex((link, fromPath) => links.resolve(link, fromPath));
	for (const reading of readings) index.put(reading);
	const policy = { settings, zone: machine.zone };
	if (explain) return explanationOf(explain, root, { ...policy, now }, index, json);
	const { all, listed, originals } = index.sorted();
	const agendaOf = (followUps: typeof all) => agenda(followUps, now, policy, index.meetings());
	const found = agendaOf(json ? all : listed);
	if (calendar !== null) return writeCalendar(calendar, agendaOf(listed), settings.announceMinutes);
	if (bring) {
		const people = thingsToBring(root, listed, index, settings, now);
		return json ? printableJson(people) : printableLines(printedToBring(people));
	}
	if (week) {
		const isDismissed = () => false;
		const present = agendaOf(listed);
		const review = weekReview({
			agenda: present,
			introductions: introductionsIn(present, index, policy),
			policy,
			isDismissed,
			meetings: () => notesWithoutNextStep(index.readings(), now, settings, isDismissed),
			found: () => index.foundNotes.lines(now, settings),
		});
		const data = weekReport(review, now);
		return json ? printableJson(data) : printedWeek(review, data, { ...machine, format });
	}
	const view = introductionsIn(found, index, policy);
	const introductions = (row: Row) => view.of(row);
	const source = { readings, reading: (path: string) => index.reading(path), introductions, policy, now };
	const report = agendaReport(found, source, { all: showsAll, originals, format });
	return json
		? printableJson(report)
		: printedReport(report, found, { all: showsAll, folder, terminal: { ...machine, format } });
}

/** The introductions of a vault at the moment of an agenda. */
function introductionsIn(of: Agenda, index: FollowUpIndex, policy: Policy): IntroductionView {
	const rows = new Map(of.groups.flatMap((group) => group.rows.map((row) => [row.key, row])));
	return new IntroductionView({ index, people: peopleRows(policy), row: (key) => rows.get(key) ?? null }, of.now);
}

/** Runs the program and returns its exit code: 0, or 2 with one line on the error stream. */
export function run(args: readonly string[], machine: Machine): number {
	try {
		const options = readOptions(args, machine.projectRoot, machine.clock);
		machine.out(options === 'help' ? `${USAGE}\n` : answer(options, machine));
		return 0;
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		machine.err(`${printable(error.message)}\n`);
		return 2;
	}
}

/** With the process's own streams, clock and zone. */
export function main(args: readonly string[], projectRoot: string): number {
	// A program that closes the pipe early (`| head`) is not an error.
	process.stdout.on('error', (error: Error) => {
		if (codeOf(error) !== 'EPIPE') throw error;
	});
	return run(args, {
		out: (text) => process.stdout.write(text),
		err: (text) => process.stderr.write(text),
		clock: () => new Date(),
		zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		projectRoot,
		columns: process.stdout.columns ?? (Number(process.env.COLUMNS) || 100),
		colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
	});
}
