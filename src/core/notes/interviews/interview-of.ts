import { isStatedDate } from '../../follow-up';
import type { Interview } from '../../interview';
import { plainWords } from '../../markdown/links';
import { visibleContent } from '../../markdown/scan';
import { baseName } from '../../note-path';
import type { NoteContext } from '../note-context';
import { propertyKey } from '../property-key';
import { closedHeadings, standsUnder } from '../sections';
import {
	hasInterviewTag,
	isInterviewTag,
	isInterviewTagInShort,
	namesInterview,
	namesInterviewInShort,
} from './is-interview';
import { saysRejected } from './rejected';
import { saysThanked } from './thanked';
import { aboutIn, takeawayIn } from './what-was-said';

/**
 * A heading or a tag that may name an interview: `# Final interview`, `#phone-screen`. A text without any is read no
 * further.
 */
const MAY_BE =
	/^[ \t]*#{1,2}[ \t][^\n]*(?:interview|screen|panel|round|on-?site|super ?day)|#[\p{L}\d_/-]*(?:interview|phone-?screen|final-?round)/imu;

/** A value of `status` with which the application is over, so that no thank-you is due: `Rejected after round 2`. */
const STATUS = /^(?:rejected|rejection|declined|not selected|ghosted|withdrawn|closed|turned down|no offer)\b/i;

/** A property that says so: `interview: true`. */
const SAYS_YES = /^(?:true|yes)$/i;
/** A status by which the interview is still to come: `to interview`, `awaiting interview`. */
const LIES_AHEAD = /^\W*(?:to|awaiting|waiting|pending|expecting|invited|planned|booked|before|next|no|not)\b/i;

/** Whether its title, properties or date property call the note an interview. */
function isCalledInterview({ properties, path, noteDate, contacts }: NoteContext): boolean {
	const ofSomebody = contacts.length > 0;
	if (ofSomebody && namesInterviewInShort(baseName(path))) return true;
	if (namesInterview(baseName(path)) || propertyKey(noteDate.name ?? '') === 'interviewdate') return true;
	const tags = [...properties.list('tags'), ...properties.list('tag')];
	if (tags.some((tag) => isInterviewTag(tag) || (ofSomebody && isInterviewTagInShort(tag)))) return true;
	if (SAYS_YES.test(properties.named('interview') ?? '')) return true;
	const kinds = ['type', 'category', 'kind', 'stage'].map((name) => properties.named(name));
	return [...kinds, ...properties.texts('status')].some(
		(words) => words !== null && !LIES_AHEAD.test(words) && namesInterview(plainWords(words)),
	);
}

/**
 * Reads what a note of an interview says for a thank-you; null for other notes, for one without a date, and after a
 * rejection. `# Panel interview` with "We talked about the lane model" is about `the lane model`.
 */
export function interviewOf(note: NoteContext): Interview | null {
	const { text, markers, noteDate, properties, knownAs, applied } = note;
	if (noteDate.day === null || !isStatedDate(noteDate) || knownAs.length > 0) return null;
	const called = isCalledInterview(note);
	if (!called && !(markers.mayNameInterview(text) && MAY_BE.test(text))) return null;
	if (properties.texts('status').some((status) => STATUS.test(plainWords(status)))) return null;
	const outline = note.outline();
	const isNamed = (words: string) =>
		namesInterview(words) || (note.contacts.length > 0 && namesInterviewInShort(words));
	// The notes of an application grow for weeks, so a heading in them is of another day.
	const isHeaded =
		applied === null && outline.headings.some(({ level, text: words }) => level <= 2 && isNamed(plainWords(words)));
	const closed = closedHeadings(note);
	const own = [baseName(note.path), note.card.company, ...note.contacts.map(({ name }) => name)].join(' ');
	const lines = outline.lines.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
	const isTagged = () => lines.some((line) => hasInterviewTag(visibleContent(outline, line)));
	if (!called && !isHeaded && !isTagged()) return null;
	let [thanked, about, takeaway]: [boolean, string | null, string | null] = [false, null, null];
	for (const line of lines) {
		const words = visibleContent(outline, line);
		if (saysRejected(plainWords(words), own)) return null;
		const box = line.checkbox === null ? '' : `[${line.checkbox}] `;
		thanked ||= saysThanked(box + plainWords(words));
		if (standsUnder(outline, line, closed)) continue;
		about ??= aboutIn(words);
		takeaway ??= takeawayIn(words);
	}
	return { thanked, about, takeaway };
}
