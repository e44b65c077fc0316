import type { CliData, CliFlags, Plugin } from 'obsidian';
import { SECTIONS, type Section } from '../../core/follow-up';
import { strings } from '../../strings';
import { refusalText } from '../../strings/other-programs/refusals';
import { logRequest } from './log-request';
import { formatNow, reportNow, whenRead, type RequestParts } from './request-parts';
import { printedReport } from './report/agenda-report';
import { printable, printableJson } from './report/escape';
import { lineOf } from './line-of';

const words = strings.otherPrograms;

/**
 * Columns of the printed list. The handler does not know how wide the terminal is. Fewer would cut the purposes, more
 * would wrap the lines in a narrow window.
 */
const COLUMNS = 100;

/** What the list can be printed as. */
const FORMATS = ['text', 'json'] as const;

const error = (why: string) => words.error(printable(why));

/** Keys that Obsidian itself takes, which a handler may see. */
const OBSIDIAN_KEYS: readonly string[] = ['vault'];

/** An error for the first key that the command does not have; null if it has all of them. */
function unknownKey(params: CliData, flags: CliFlags): string | null {
	const known = [...Object.keys(flags), ...OBSIDIAN_KEYS];
	const unknown = Object.keys(params).find((key) => !known.includes(key));
	return unknown === undefined ? null : error(words.unknownKey(unknown, Object.keys(flags).join(', ')));
}

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

/** The sections of `overdue,today`; null for all; the first unknown name as text. */
function sectionsOf(value: string | undefined): ReadonlySet<Section> | null | string {
	if (value === undefined) return null;
	const names = value.split(',').map((name) =>
		name
			.trim()
			.toLowerCase()
			.replace(/[\s_]+/g, '-'),
	);
	const unknown = names.find((name) => !isSection(name));
	return unknown ?? new Set(names.filter(isSection));
}

/** `obsidian due-follow-ups section=overdue,today format=json` */
async function list({ format = 'text', section, contact = '', all }: CliData, parts: RequestParts): Promise<string> {
	if (format !== 'text' && format !== 'json') {
		return error(words.unknownValue('format', format, FORMATS.join(', ')));
	}
	const sections = sectionsOf(section);
	if (typeof sections === 'string') return error(words.unknownValue('section', sections, SECTIONS.join(', ')));
	await whenRead(parts);
	const showsAll = all === 'true' || sections?.has('done') === true;
	const { agenda, report } = reportNow(parts, { all: showsAll, sections, contact });
	if (agenda.groups.length === 0 && contact.trim() !== '') {
		const { agenda: ofContact } = reportNow(parts, { all: true, sections: null, contact });
		const isKnown = ofContact.groups.length > 0;
		if (!isKnown) return error(refusalText({ code: 'contact.unknown', contact }, formatNow()));
	}
	if (format === 'json') return printableJson(report).trimEnd();
	if (report.followUps.length === 0 && (sections !== null || contact.trim() !== '')) return strings.printed.noMatch;
	const terminal = { columns: COLUMNS, colours: false, format: formatNow() };
	return printedReport(report, agenda, { all: showsAll, folder: parts.app.vault.getName(), terminal }).trimEnd();
}

/** `obsidian due-follow-ups:log contact="Dana Whitfield" outcome="left message" calling-back="tomorrow 8:30"` */
async function log(params: CliData, parts: RequestParts): Promise<string> {
	const line = lineOf(params.line);
	if (!line.ok) return error(refusalText(line.refusal, formatNow()));
	const logged = await logRequest(
		{ contact: params.contact, file: params.file, line: line.value },
		{
			outcome: params.outcome ?? '',
			channel: params.channel,
			when: params.when,
			callingBack: params['calling-back'],
			expecting: params.expecting,
			next: params.next,
			note: params.note,
		},
		parts,
	);
	if (!logged.ok) return error(refusalText(logged.refusal, formatNow()));
	const { entry, message, row } = logged.value;
	return `${printable(message)}\n${printable(`${row.followUp.path}: ${entry}`)}`;
}

/** The flags of `due-follow-ups`, as Obsidian's help shows them. */
const LIST_FLAGS: CliFlags = {
	format: { value: '<text|json>', description: words.list.format },
	section: { value: '<sections>', description: words.list.section(SECTIONS.join(', ')) },
	contact: { value: '<name>', description: words.list.contact },
	all: { description: words.list.all },
};

/** The flags of `due-follow-ups:log`, as Obsidian's help shows them. */
const LOG_FLAGS: CliFlags = {
	contact: { value: '<name>', description: words.log.contact },
	outcome: { value: '<words>', description: words.log.outcome, required: true },
	channel: { value: '<channel>', description: words.log.channel },
	when: { value: '<date>', description: words.log.when },
	'calling-back': { value: '<date>', description: words.log.callingBack },
	expecting: { value: '<date>', description: words.log.expecting },
	next: { value: '<date>', description: words.log.next },
	note: { value: '<text>', description: words.log.note },
	file: { value: '<note>', description: words.log.file },
	line: { value: '<number>', description: words.log.line },
};

/** Registers `due-follow-ups` and `due-follow-ups:log` for Obsidian's command line. */
export function registerCommandLine(plugin: Plugin, parts: RequestParts): void {
	const { id } = plugin.manifest;
	plugin.registerCliHandler(
		id,
		words.list.description,
		LIST_FLAGS,
		(params) => unknownKey(params, LIST_FLAGS) ?? list(params, parts),
	);
	plugin.registerCliHandler(
		`${id}:log`,
		words.log.description,
		LOG_FLAGS,
		(params) => unknownKey(params, LOG_FLAGS) ?? log(params, parts),
	);
}
