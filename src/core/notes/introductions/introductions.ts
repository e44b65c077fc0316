import type { FollowUp } from '../../follow-up';
import { LONGEST_LINE_CHARACTERS } from '../../markdown/line';
import { headingKey } from '../../markdown/heading-key';
import type { Steps } from '../../steps';
import type { NoteContext } from '../note-context';
import { visibleContent, type OutlineLine } from '../../markdown/scan';
import { standsUnder } from '../sections';
import { IntroductionReader, type IntroductionReading } from './introduction-reader';
import { mayUseName, nameUsesIn } from './name-use/name-use';
import { linkedLine, withNames } from './people-signs';
import { mayLead } from './prefilter/may-lead';
import { ledIn } from './sentence';
import { goesOn, isListedBelow, leadsToList } from './fields/listed-names';
import { introducingColumns, mayIntroduceInTable, type IntroducingColumns } from './fields/table-introductions';

/** Words that are in many notes, and mean a person only before a name: `via Dana`, `through [[Dana]]`. */
const COMMON_WORD = /^(?:via|through|thru|c\/o)(?![\p{L}]|\s+whom\s)/iu;
/** A word with a name after it: `via Dana`, `through [[Dana]]`, not `via email`. */
const BEFORE_NAME = /^\S+?[\s:]*[[@*_("“]*[\p{Lu}\p{Lo}]/u;
/**
 * The length of a common word with what may be before the name, in characters: `through **[[` has 12. With more, a
 * name of another sentence would count.
 */
const NAME_WITHIN_CHARACTERS = 20;

/** Whether the words at an offset may introduce somebody, by a test that costs little. */
function mayBegin(text: string, at: number): boolean {
	const words = text.slice(at, at + NAME_WITHIN_CHARACTERS);
	return !COMMON_WORD.test(words) || BEFORE_NAME.test(words) || words.includes('@') || words.includes('|');
}

/** Returns the lines that contain one of the offsets, without reading the note's structure. */
function* linesAt(text: string, places: readonly number[]): Iterable<string> {
	let done = -1;
	for (const at of places) {
		if (at < done) continue;
		const from = text.lastIndexOf('\n', at) + 1;
		const feed = text.indexOf('\n', at);
		done = feed < 0 ? text.length : feed;
		const line = text.slice(from, Math.min(done, from + LONGEST_LINE_CHARACTERS));
		const end = text.indexOf('\n', done + 1);
		// "She will introduce me to" and the name in the next line
		yield goesOn(line) ? `${line} ${text.slice(done + 1, end < 0 ? undefined : end).replace(/^[\s>]+/, '')}` : line;
	}
}

/** Whether a line, read by itself, may introduce somebody, so that the structure of the note is needed. */
function mayIntroduce(line: string): boolean {
	if (/::/.test(line) || mayIntroduceInTable(line) || leadsToList(line)) return true;
	const linked = linkedLine(line);
	if (!mayLead(linked.text) && !mayUseName(linked.text)) return false;
	const signed = withNames(linked);
	return ledIn(signed).length > 0 || nameUsesIn(signed.text).length > 0;
}

/**
 * Reads who introduces the user to whom: `Dana will introduce me to Lee`, `Lee Park (via Dana)`, the property
 * `referred-by`. Sites, firms and other things introduce nobody, and neither does an introduction that is only asked for.
 */
export function* introductions(note: NoteContext, followUps: readonly FollowUp[]): Steps<IntroductionReading> {
	const reader = new IntroductionReader(note, new Map(followUps.map((each) => [each.line, each])));
	reader.readProperties();
	const places = note.markers.introductionPlacesIn(note.text).filter((at) => mayBegin(note.text, at));
	if (places.length === 0) return reader.result();
	let isWorth = false;
	for (const line of linesAt(note.text, places)) {
		isWorth = mayIntroduce(line);
		yield line.length;
		if (isWorth) break;
	}
	if (!isWorth) return reader.result();
	const outline = yield* note.parse();
	const scripts = new Set(note.settings.scriptHeadings.map(headingKey));
	let next = 0;
	let columns: IntroducingColumns | null = null;
	let isInTable = false;
	let lead: OutlineLine | null = null;
	for (const line of outline.lines) {
		if (line.kind === 'table') {
			if (!isInTable) columns = introducingColumns(note.text.slice(line.contentFrom, line.to));
			else if (columns) reader.readRow(columns, outline, line);
			isInTable = true;
			if (columns) yield line.to - line.from;
			continue;
		}
		isInTable = false;
		while ((places[next] ?? Infinity) < line.from) next++;
		if (line.kind !== 'paragraph' && line.kind !== 'list-item' && line.kind !== 'heading') continue;
		if (line.kind !== 'list-item') lead = null;
		const above = lead && isListedBelow(lead, line) ? lead : null;
		if (above === null && (places[next] ?? Infinity) >= line.to) continue;
		// A task that is given up: "- [-] Dana will introduce me"
		if (line.checkbox === '-' || standsUnder(outline, line, scripts)) continue;
		if (above === null && leadsToList(visibleContent(outline, line))) lead = line;
		reader.readLine(outline, line, above);
		yield line.to - line.from;
	}
	return reader.result();
}
