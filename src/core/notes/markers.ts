import { patternSource } from '../english/plain-text';
import { mayBeHeading } from '../markdown/may-be-heading';
import { headingKey } from '../markdown/heading-key';
import { readInlineFields, type InlineField } from '../markdown/inline-fields';
import type { Settings } from '../settings';
import { COMMITMENT_PHRASES } from './commitments/prefilter/may-commit';
import { NO_CALLS_PHRASES } from './channel/no-calls';
import { INTERVIEW_PHRASES } from './interviews/is-interview';
import { INTRODUCTION_PHRASES } from './introductions/phrases';
import { actAfter } from './marker-sense';
import { PhraseSearch, type SearchPhrase } from './phrase-search';
import { propertyKey } from './property-key';
import { isPlaceholder, nameSource } from './text-field';

/** A marker word at the beginning of a line: `**Follow up:** with Dana`. */
export interface Marker {
	/** The offset of the words after the marker and its colon. */
	readonly to: number;
	readonly colon: boolean;
}

/** Returns phrases to search for regardless of the white space between their words. */
function searchPhrases(phrases: readonly string[]): SearchPhrase[] {
	return phrases.map((phrase) => ({
		phrase,
		source: phrase.trim().split(/\s+/).map(patternSource).join('[^\\S\\n]+'),
	}));
}

/**
 * The groups of phrases that one scan of a note finds: what makes a line a follow-up line, two kinds of headings, words of
 * commitments and of introductions, wishes for no calls, and names of interviews.
 */
const [PLACES, SCRIPT, ATTEMPTS, COMMITMENTS, INTRODUCTIONS, NO_CALLS, INTERVIEWS] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Text that may precede a marker: emphasis, emoji, tags, a callout's type, and characters that people use as list
 * markers.
 */
const DECORATION =
	'(?:[\\s*_~=•‣▪◦☐□–—→>]|\\uFE0F|\\u200D|-\\s|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\[ ?\\]|\\[![\\w-]{1,20}\\][+-]?|#\\p{L}[\\p{L}\\p{N}/_-]*\\s)*';
/** What can be between the words of a marker: `follow up`, `follow-up`, `follow‑up`. */
const HYPHENS = '[\\s\\u00AD\\u2010-\\u2015-]';

/**
 * Returns the pattern source for a phrase: `Follow-up` matches `Follow‑up`, and `Next step` any white space between.
 */
function phraseSource(phrase: string, between = '\\s+'): string {
	return phrase
		.trim()
		.split(/\s+/)
		.map((word) => word.split('-').map(patternSource).join(`${HYPHENS}?`))
		.join(between);
}

const byLength = (a: string, b: string) => b.length - a.length;

/** Prefixes of a line that is an action for a person: `Action item:`, `- [ ] TODO:`. */
const ACTION_PREFIX = new RegExp(
	`^${DECORATION}(?:action(?:\\s+(?:item|point))?|to[ -]?do)s?(?:\\s*#?\\d{1,2})?[*_]*\\s*:[*_\\s]*`,
	'iu',
);
/** "Waiting on Lucy (Fri)", "Waiting to hear from HR by Tuesday". */
const WAITING = new RegExp(
	`^${DECORATION}(?:(?:I['’]m|I am|we['’]re|we are|still|now)\\s+)*(?:waiting\\s+(?:on|for|to\\s+hear(?:\\s+back)?\\s+from)|awaiting)[*_]*\\s*:?[*_]*\\s+`,
	'iu',
);

/** Finds marker words and the tag. {@link markersFor} builds one per settings. */
export class Markers {
	private readonly marker: RegExp;
	private readonly field: RegExp;
	private readonly tag: RegExp;
	private readonly tags: RegExp;
	private readonly phrases: PhraseSearch;
	private readonly headings: ReadonlySet<string>;
	private readonly keys: ReadonlySet<string>;
	private readonly actKeys: ReadonlySet<string>;

	constructor(settings: Settings) {
		const words = [...settings.markers].sort(byLength).map((word) => phraseSource(word));
		const any = words.length > 0 ? words.join('|') : '(?!)';
		this.marker = new RegExp(
			`^${DECORATION}(${any})(?!['’]?[\\p{L}\\p{N}-])[*_~=]*\\s*((?:::?)?)[*_~=]*\\s*(?:[-–—]\\s+)?`,
			'iu',
		);
		const names = [...settings.properties.followUp].sort(byLength).map(nameSource);
		this.field = new RegExp(`^${DECORATION}(?:${names.join('|')})[*_]*\\s*::?[*_]*(?:\\s+|$)`, 'iu');
		const tag = settings.tag.split(/[-_]/).map(patternSource).join('[-_]?');
		this.tag = new RegExp(`(?:^|[\\s(*_])#${tag}(?=$|[^\\p{L}\\p{N}_-])`, 'iu');
		this.tags = new RegExp(`#${tag}(?=$|[^\\p{L}\\p{N}_-])`, 'giu');
		const places = [
			...settings.markers.map((word) => ({ phrase: word, source: searchSource(word) })),
			...settings.properties.followUp.map((name) => ({ phrase: name, source: `${nameSource(name)}[*_ ]{0,4}:` })),
			{ phrase: `#${settings.tag}`, source: `#${tag}` },
			...settings.followUpHeadings.map((heading) => ({
				phrase: heading,
				source: `${phraseSource(heading, '[^\\S\\n]+')}[^\\w\\n]{0,8}$`,
			})),
			{ phrase: 'action', source: 'action(?: (?:item|point))?s?(?: ?#?\\d{1,2})?[*_]{0,3} ?:' },
			{ phrase: 'to do', source: 'to[ -]?do[*_]{0,3} ?:' },
			{ phrase: 'waiting', source: 'waiting (?:on|for|to hear)\\b' },
			{ phrase: 'awaiting', source: 'awaiting\\b' },
		];
		this.phrases = new PhraseSearch([
			places,
			searchPhrases(settings.scriptHeadings),
			searchPhrases(settings.attemptsHeadings),
			COMMITMENT_PHRASES,
			INTRODUCTION_PHRASES,
			NO_CALLS_PHRASES,
			INTERVIEW_PHRASES,
		]);
		this.keys = new Set(settings.markers.map(propertyKey));
		this.actKeys = new Set(settings.properties.followUp.map(propertyKey));
		this.headings = new Set(settings.followUpHeadings.map(headingKey));
	}

	/** Whether any line of a text may be a follow-up, in one quick scan of the text. */
	mayMark(text: string): boolean {
		return this.phrases.has(text, PLACES);
	}

	/**
	 * Returns the offsets of the markers, the tag and the words of follow-up headings. The reader can skip other lines.
	 */
	placesIn(text: string): readonly number[] {
		return this.phrases.placesIn(text, PLACES);
	}

	/** Whether a text may have a section with the script: the words of its heading are in a line that may be a heading. */
	mayHaveScript(text: string): boolean {
		return mayBeHeading(text, this.phrases.placesIn(text, SCRIPT));
	}

	mayHaveAttempts(text: string): boolean {
		return this.phrases.has(text, ATTEMPTS);
	}

	/** Returns the offsets of the words with which lines without a marker can state a commitment, as in “I'll call Lee”. */
	commitmentPlacesIn(text: string): readonly number[] {
		return this.phrases.placesIn(text, COMMITMENTS);
	}

	/** Returns the offsets of words of introductions: “introduced me to”, “via”. */
	introductionPlacesIn(text: string): readonly number[] {
		return this.phrases.placesIn(text, INTRODUCTIONS);
	}

	/** Whether a text may say that its contact wants no calls: “prefers email”. */
	mayWantNoCalls(text: string): boolean {
		return this.phrases.has(text, NO_CALLS);
	}

	/** Whether a text has a word for an interview: “panel”, “phone screen”. */
	mayNameInterview(text: string): boolean {
		return this.phrases.has(text, INTERVIEWS);
	}

	/** Whether a heading or label lists follow-ups: `Next steps`, `3. Action items & next steps`. */
	isFollowUpHeading(text: string): boolean {
		if (text.length > 80) return false;
		const parts = text.replace(/^[\s\d.)]+/, '').split(/\s+(?:&|\+|and)\s+|\s*\/\s*/i);
		return parts.every((part) => this.headings.has(headingKey(part)));
	}

	/** Whether a field's key is a marker: `Next step: call Dana` is a follow-up line, not a field. */
	isMarkerKey(key: string): boolean {
		return this.keys.has(key);
	}

	hasTag(content: string): boolean {
		return content.includes('#') && this.tag.test(content);
	}

	/**
	 * Returns the key of the inline field that says when the user acts and so makes any line a follow-up: `nextcontact` of
	 * `Coffee with Dana [next-contact:: 2026-11-30]`. Null without one, or for a blank such as `[follow-up:: TBD]`.
	 */
	actField(content: string): string | null {
		if (!content.includes('::')) return null;
		const isAct = ({ key, value }: InlineField) =>
			this.actKeys.has(key) &&
			value !== '' &&
			!isPlaceholder(value) &&
			actAfter(value, { word: '', colon: true }) !== null;
		return readInlineFields(content).fields.find(isAct)?.key ?? null;
	}

	/** Returns a line with its tags blanked, so that all offsets stay the same: `Call Dana #follow-up` without the tag. */
	withoutTag(content: string): string {
		return content.replace(this.tags, (tag) => ' '.repeat(tag.length));
	}

	/**
	 * Returns the marker word at the beginning of a line, even as an adjective: `Follow-up interview` gives
	 * `Follow-up`.
	 */
	wordAt(content: string): string | null {
		return (
			this.marker.exec(content)?.[1] ??
			this.field
				.exec(content)?.[0]
				.replace(/[:*_\s]+$/, '')
				.replace(/^[*_\s]+/, '') ??
			null
		);
	}

	/**
	 * Returns the marker that makes `Follow up with Dana Monday` a follow-up, or the field with the day to act: `Next
	 * contact: Monday`. Returns null without a marker, and for an adjective or a label: `Follow-up interview went
	 * well`, `Follow-up: 30 min`.
	 */
	find(content: string): Marker | null {
		return this.wordMarker(content) ?? this.fieldMarker(content);
	}

	private wordMarker(content: string): Marker | null {
		const match = this.marker.exec(content);
		if (!match) return null;
		const to = match[0].length;
		const rest = content.slice(to);
		const colon = match[2] !== '';
		const isSetOff =
			colon || /[-–—]\s+$/.test(match[0].slice(match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length));
		const act = actAfter(rest, { word: match[1] ?? '', colon: isSetOff });
		return act === null ? null : { to: to + act, colon: colon || act > 0 };
	}

	private fieldMarker(content: string): Marker | null {
		const match = this.field.exec(content);
		if (!match) return null;
		const to = match[0].length;
		return actAfter(content.slice(to), { word: '', colon: true }) === null ? null : { to, colon: true };
	}

	/** Returns the offset of the words after `ACTION:` or `TODO:`, or null without such a prefix. */
	actionPrefix(content: string): number | null {
		return ACTION_PREFIX.exec(content)?.[0].length ?? null;
	}

	/** Returns the offset of the words after `Waiting on` or `Waiting to hear from`, or null for any other line. */
	waitingAt(content: string): number | null {
		return WAITING.exec(content)?.[0].length ?? null;
	}
}

/** Returns the pattern source that finds a marker anywhere. A short one, such as `FU`, matches only as a whole word. */
function searchSource(word: string): string {
	const source = phraseSource(word, `${HYPHENS}+`);
	return word.length <= 3 ? `\\b${source}\\b` : source;
}

/** The compiled markers of each settings object, because compiling them for each note is slow. */
const markersOf = new WeakMap<Settings, Markers>();

/** Returns the markers of the settings, built once per settings. */
export function markersFor(settings: Settings): Markers {
	let markers = markersOf.get(settings);
	if (!markers) markersOf.set(settings, (markers = new Markers(settings)));
	return markers;
}
