import { ACTION_SECTIONS, SECTIONS, type Section } from '../follow-up';

/** The sections that a block can show, as the JSON output names them. */
const BLOCK_SECTIONS: readonly BlockSection[] = [...SECTIONS, 'found'];
export type BlockSection = Section | 'found';

/** What can follow `is:` in a filter. The beginning of a word is enough: `is:over` is `is:overdue`. */
export const FILTER_KINDS = [
	'cold',
	'meeting',
	'promised',
	'overdue',
	'today',
	'due',
	'decide',
	'undated',
	'waiting',
	'snoozed',
	'tried',
	'untried',
	'done',
] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** What the lines of a block can begin with: `section: today`. */
const BLOCK_KEYS = ['section', 'contact', 'filter', 'show', 'note'] as const;
type BlockKey = (typeof BLOCK_KEYS)[number];

/** What is wrong with a line of a block. */
export type BlockProblem =
	/** `colour: red` */
	| { readonly code: 'unknown-key'; readonly key: string; readonly allowed: readonly string[] }
	/** `section: tomorrow`, `show: many` */
	| {
			readonly code: 'unknown-value';
			readonly key: BlockKey;
			readonly value: string;
			/** Empty for a number. */
			readonly allowed: readonly string[];
	  }
	/** `today` */
	| { readonly code: 'no-key'; readonly words: string; readonly allowed: readonly string[] }
	/** `show: 5`, then `show: 10` */
	| { readonly code: 'key-twice'; readonly key: BlockKey };

/** What a block shows. */
export interface BlockQuery {
	/** In the order in which they are shown. */
	readonly sections: readonly BlockSection[];
	/** Words that the names of the contacts have; '' for all. */
	readonly contact: string;
	/** As the user types it into the filter box; '' for none. */
	readonly filter: string;
	/** At most this many rows; null for all. */
	readonly show: number | null;
	/** Whether only the follow-ups of the block's own note are shown. */
	readonly thisNote: boolean;
	readonly problems: readonly BlockProblem[];
}

/** A line of a code block: its key and value: `section: overdue`. */
const KEY = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/;
const isKey = (key: string): key is BlockKey => (BLOCK_KEYS as readonly string[]).includes(key);
const nameOf = (value: string) =>
	value
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');

function readSections(value: string, problems: BlockProblem[]): BlockSection[] {
	const names = value.split(',').filter((name) => name.trim() !== '');
	return names.flatMap((name) => {
		const found = BLOCK_SECTIONS.find((section) => section === nameOf(name));
		if (!found) problems.push({ code: 'unknown-value', key: 'section', value: name.trim(), allowed: BLOCK_SECTIONS });
		return found ?? [];
	});
}

/** A word of a filter, or several in quotes: `dana`, `is:overdue`, `-"is: it"`. */
const FILTER_WORD = /-?(?:"[^"]*"?|\S+)/g;
/** A word that names a state: `is:overdue`, `-is:cold`, not `"is: it"`. */
const STATE_WORD = /^-?is:(.+)$/i;

/** The filter without words such as `is:blue`, which name no state. */
function readFilter(value: string, problems: BlockProblem[]): string {
	const words = (value.match(FILTER_WORD) ?? []).filter((word) => {
		const kind = STATE_WORD.exec(word)?.[1]?.toLowerCase();
		if (kind === undefined || FILTER_KINDS.some((name) => name.startsWith(kind))) return true;
		problems.push({
			code: 'unknown-value',
			key: 'filter',
			value: word,
			allowed: FILTER_KINDS.map((name) => `is:${name}`),
		});
		return false;
	});
	return words.join(' ');
}

/**
 * Reads the text of a block: `section: today, overdue` and `show: 10` in lines of their own. Lines that are empty or begin
 * with `#` do not count. An empty block shows what needs action now.
 */
export function readBlock(source: string): BlockQuery {
	const problems: BlockProblem[] = [];
	const values = new Map<BlockKey, string>();
	for (const line of source.split(/\r?\n/)) {
		if (/^\s*(?:#|$)/.test(line)) continue;
		const [, written = '', value = ''] = KEY.exec(line) ?? [];
		const key = written.toLowerCase();
		if (written === '') problems.push({ code: 'no-key', words: line.trim(), allowed: BLOCK_KEYS });
		else if (!isKey(key)) problems.push({ code: 'unknown-key', key: written, allowed: BLOCK_KEYS });
		else if (values.has(key)) problems.push({ code: 'key-twice', key });
		else if (value !== '') values.set(key, value);
	}
	const valueOf = (key: BlockKey) => values.get(key) ?? '';
	const unknown = (key: BlockKey, allowed: readonly string[]): BlockProblem => ({
		code: 'unknown-value',
		key,
		value: valueOf(key),
		allowed,
	});
	const sections = readSections(valueOf('section'), problems);
	const show = /^[1-9]\d{0,4}$/.test(valueOf('show')) ? Number(valueOf('show')) : null;
	if (show === null && values.has('show')) problems.push(unknown('show', []));
	const thisNote = nameOf(valueOf('note')) === 'this';
	if (!thisNote && values.has('note')) problems.push(unknown('note', ['this']));
	return {
		sections: sections.length > 0 ? [...new Set(sections)] : ACTION_SECTIONS,
		contact: valueOf('contact')
			.replace(/^["“](.*)["”]$/, '$1')
			.replace(/^\[\[(?:[^\]|]*\|)?|\]\]$/g, ''),
		filter: readFilter(valueOf('filter'), problems),
		show,
		thisNote,
		problems,
	};
}
