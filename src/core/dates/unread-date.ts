import { HOLIDAY } from '../english/holidays';

/** Times of the year that people name without a date: `after the holidays`. */
const PERIOD = 'the holidays?|the break|the summer|the winter|the spring|the fall|the autumn|vacation';
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
