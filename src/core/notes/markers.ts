import { patternSource } from '../english/plain-text';
import { mayHoldDate } from '../dates/date-words';
import { headingKey } from '../markdown/heading-key';
import type { Settings } from '../settings';
import { propertyKey } from './property-key';

/** A marker word at the beginning of a line: `**Follow up:** with Dana`. */
export interface Marker {
	/** Where the words after the marker (and its colon) begin. */
	readonly to: number;
	readonly colon: boolean;
}

/**
 * A pattern for any of some phrases, whatever the case and the white space between words. It searches a whole note much
 * faster than one search per phrase.
 */
export function phraseIn(phrases: readonly string[]): RegExp {
	const sources = [...new Set(phrases)].map((phrase) =>
		phrase.trim().split(/\s+/).map(patternSource).join('[^\\S\\n]+'),
	);
	return new RegExp(sources.filter((source) => source !== '').join('|') || '(?!)', 'i');
}

const DECORATION = '(?:[\\s*_~=\\uFE0F\\u200D]|\\p{Extended_Pictographic}|\\p{Emoji_Modifier})*';

/** Nouns that make a marker a thing to do: `Follow-up call with Lee`. Before other nouns it is an adjective. */
const CONTACT_NOUN = /^(?:phone )?(?:call|email|e-mail|mail|message|text|note|letter|chat)\b/i;
/** "Follow up: call Dana" without its colon: the noun is a verb. */
const CONTACT_VERB =
	/^(?:[Cc]all|[Ee]-?mail|[Mm]essage|[Tt]ext)\s+(?:back\s+)?(?:\p{Lu}|\[\[|(?:him|her|them|the|my)(?!\p{L}))/u;
const OTHER_NOUN =
	/^(?:interview|meeting|question|visit|appointment|session|round|conversation|discussion|item|action|task|form|survey|study|reading|work|plan|list|system|routine|procedure|process|schedule|template|strategy|habit|reminder|desk|counter|luggage|baggage|code|kiosk|number|line|hours?|time|date|window|online)s?\b/i;
const ELSEWHERE =
	/^(?:at|to) (?:the )?(?:hotel|airport|front desk|reception|gate|lobby|airbnb|hostel)\b|^for (?:the |my |our )?flight\b/i;
const STATEMENT =
	/^(?:was|were|went|happened|took|got|felt|seemed|lasted|had|has|sent|done|completed?|finished|cancelled|worked|works|helps|matters|received|didn['’]t|ran|turned|came)\b/i;
const TOLD =
	/\b(?:was|were|went|happened|took|got|felt|seemed|lasted|sent|done|completed|finished|cancelled|received|ran|turned|came|answered|worked)\b/i;
const NOT_A_WORD_OF_IT =
	/^(?:\d{1,3} ?(?:-|–)? ?\d{0,3} ?(?:m|min|mins|minutes?|h|hrs?|hours?|days?|x|times)\b\.?|none|no|n\/?a|nothing|not needed|not necessary|yes|y|-+|–|—)?[\s.!]*$/i;

const DURATION = /^\d{1,3} ?(?:-|–)? ?\d{0,3} ?(?:m|min|mins|minutes?|h|hrs?|hours?)\b/i;

/** `Follow-up: 30 min, no longer` labels a length; `Follow-up: 30 min call with Lee on Monday` is one. */
function isDuration(rest: string): boolean {
	const match = DURATION.exec(rest);
	if (!match) return false;
	const more = rest.slice(match[0].length);
	return !mayHoldDate(more) && !/\b(?:call|email|with|chat)\b/i.test(more);
}

/** Finds marker words and the tag. {@link markersFor} builds one per settings. */
export class Markers {
	private readonly marker: RegExp;
	private readonly tag: RegExp;
	/** Matches every text with a follow-up line. */
	private readonly anywhere: RegExp;
	private readonly script: RegExp;
	private readonly anything: RegExp;
	private readonly attempts: RegExp;
	private readonly headings: ReadonlySet<string>;
	private readonly keys: ReadonlySet<string>;

	constructor(settings: Settings) {
		const words = settings.markers
			.map((word) => word.trim().split(/\s+/).map(patternSource).join('\\s+'))
			.sort((a, b) => b.length - a.length);
		const any = words.length > 0 ? words.join('|') : '(?!)';
		this.marker = new RegExp(
			`^${DECORATION}(?:${any})(?!['’]?[\\p{L}\\p{N}-])[*_~=]*\\s*(:?)[*_~=]*\\s*(?:[-–—]\\s+)?`,
			'iu',
		);
		const tag = patternSource(settings.tag);
		this.tag = new RegExp(`(?:^|[\\s(*_])#${tag}(?=$|[^\\p{L}\\p{N}_-])`, 'iu');
		const phrases = [...settings.markers, ...settings.followUpHeadings, `#${settings.tag}`]
			.map((phrase) => phrase.trim().toLowerCase())
			.filter((phrase, _, all) => phrase !== '' && !all.some((other) => other !== phrase && phrase.includes(other)));
		this.anywhere = phraseIn(phrases);
		this.script = phraseIn(settings.scriptHeadings);
		this.anything = phraseIn([...phrases, ...settings.scriptHeadings]);
		this.attempts = phraseIn(settings.attemptsHeadings);
		this.keys = new Set(settings.markers.map(propertyKey));
		this.headings = new Set(settings.followUpHeadings.map(headingKey));
	}

	/** Whether a text may hold a follow-up's line or a script; most notes hold neither, and are done with this one pass. */
	mayHold(text: string): boolean {
		return this.anything.test(text);
	}

	/** Whether any line of a text may be a follow-up: one quick pass over the whole text. */
	mayMark(text: string): boolean {
		return this.anywhere.test(text);
	}

	/** Offsets of the markers, the tag and the words of follow-up headings. Other lines need no reading. */
	placesIn(text: string): number[] {
		const places: number[] = [];
		const everywhere = new RegExp(this.anywhere.source, 'gi');
		for (let match = everywhere.exec(text); match; match = everywhere.exec(text)) places.push(match.index);
		return places;
	}

	/** Whether a text may have a section with the script, and one with attempts. */
	mayHaveScript(text: string): boolean {
		return this.script.test(text);
	}

	mayHaveAttempts(text: string): boolean {
		return this.attempts.test(text);
	}

	isFollowUpHeading(text: string): boolean {
		return this.headings.has(headingKey(text));
	}

	/** Whether a field's key is a marker: `Next step: call Dana` is a line and no field. */
	isMarkerKey(key: string): boolean {
		return this.keys.has(key);
	}

	hasTag(content: string): boolean {
		return content.includes('#') && this.tag.test(content);
	}

	/** The marker word with which a line begins, also as an adjective: `Follow-up interview` gives `Follow-up`. */
	wordAt(content: string): string | null {
		const words = this.marker
			.exec(content)?.[0]
			.replace(/[^\p{L}\p{N}\s-]/gu, '')
			.trim();
		return words?.replace(/[\s-]+$/, '') || null;
	}

	/**
	 * The marker that makes `Follow up with Dana Monday` a follow-up. Null without one, and where the word is only an
	 * adjective or a label: `Follow-up interview went well`, `Follow-up: 30 min`.
	 */
	find(content: string): Marker | null {
		const match = this.marker.exec(content);
		if (!match) return null;
		const to = match[0].length;
		const colon = match[1] === ':';
		const rest = content.slice(to);
		if (colon) return NOT_A_WORD_OF_IT.test(rest) || isDuration(rest) ? null : { to, colon };
		if (STATEMENT.test(rest) || ELSEWHERE.test(rest) || OTHER_NOUN.test(rest)) return null;
		if (CONTACT_NOUN.test(rest) && !CONTACT_VERB.test(rest)) {
			const isPlan = /\b(?:with|to|for)\s/i.test(rest.slice(0, 40)) || mayHoldDate(rest);
			if (!isPlan || TOLD.test(rest)) return null;
		}
		return { to, colon };
	}
}

const markersOf = new WeakMap<Settings, Markers>();

/** The markers of some settings, which are built once. */
export function markersFor(settings: Settings): Markers {
	let markers = markersOf.get(settings);
	if (!markers) markersOf.set(settings, (markers = new Markers(settings)));
	return markers;
}
