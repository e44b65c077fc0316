import { HOLIDAY } from '../english/holidays';

/** Times of the year that people name without a date: `after the holidays`. */
const PERIOD = 'the holidays?|the break|the summer|the winter|the spring|the fall|the autumn|vacation';
/** Seasons: `spring`. */
const SEASON = '(?:early\\s+|late\\s+|mid[\\s-]*)?(?:spring|summer|autumn|winter|fall)';
/** Words by which a holiday or a season is a day on which, before or after which something happens: `by the end of `. */
const ITS_DAY =
	'(?:(?:by|before|b4|until|till|til|after|over|around|past|following|this|next|in|during|later\\s+than|(?:the\\s+)?(?:end|week|day|eve|other\\s+side)\\s+(?:of|before|after)|on|at)\\s+)+';
/** A feast that is named after somebody: `St David's Day`, unlike `Ana's day off`. */
const NAMED_FEAST = "(?:(?:st|saint|all)\\.?\\s+)\\p{L}+['’]s?\\s+day(?!\\s+off)";
/** A day that only a holiday or a season names: `by Thanksgiving`, `before the end of the summer`. */
const UNREAD_DAY = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])(${ITS_DAY}(?:the\\s+)?(?:${HOLIDAY}|${NAMED_FEAST}|${PERIOD.replaceAll('the ', '')}|${SEASON}))(?![\\p{L}\\p{N}])`,
	'iu',
);
/** A day that only an event names: `once she's back`, `after the board has met`. */
const EVENT_DAY =
	/(?:^|[^\p{L}\p{N}])((?:(?:once|as\s+soon\s+as|after|before|until|till)\s+(?:the|he|she|they|it|his|her|their|our|my)|when\s+(?:he|she|they)(?=(?:['’](?:s|re)|\s+(?:is|are|gets?|comes?))\s+back|\s+returns?))(?:['’]\p{L}+)?\s[^,;:.!?()]{2,60})/iu;
/** Words that sound like a date that the plugin cannot read: `after Easter`, `when she is back`. */
const SOUNDS = new RegExp(
	[
		`\\b(?:${HOLIDAY}|${PERIOD})\\b`,
		"\\b(?:after|before|once|when|as soon as|until|till)\\s+(?:the|he|she|they|i|we|you|it|my|his|her|their|our|this|that|[a-z]+['’]s)\\b",
		'\\b(?:once|as soon as)\\s+\\w',
		'\\b(?:soon|shortly|asap|sometime|some day|someday|eventually|in due course|in a (?:bit|while)|in the (?:near future|new year|spring|summer|fall|autumn|winter|coming)|down the (?:road|line)|a few|several|next (?:time|spring|summer|fall|autumn|winter|year|semester)|this (?:spring|summer|fall|autumn|winter|year)|the other day)\\b',
		'\\b(?:early|mid|late|end of|by)[- ](?:spring|summer|fall|autumn|winter|the semester)\\b',
	].join('|'),
	'i',
);

/**
 * Whether a text holds a date that the parsers do not understand: `after Thanksgiving`, `once they are back`, `in the new
 * year`. Distinguishes `date.not-understood` from `date.missing`.
 */
export function soundsLikeDate(text: string): boolean {
	return SOUNDS.test(text);
}

/** The words of a day that is not read. Offsets are positions in their text. */
interface UnreadDay {
	readonly words: string;
	readonly at: number;
	readonly to: number;
}

/** Returns the first day in a text that only a holiday or a season names: `by Thanksgiving`. */
export const unreadDay = (text: string): UnreadDay | null => found(UNREAD_DAY, text);
/** Returns the first day in a text that only an event names: `once she's back`. */
export const eventDay = (text: string): UnreadDay | null => found(EVENT_DAY, text);

function found(pattern: RegExp, text: string): UnreadDay | null {
	const match = pattern.exec(text);
	const words = match?.[1];
	if (!match || words === undefined) return null;
	const to = match.index + match[0].length;
	return { words, at: to - words.length, to };
}
