import { cuesOf, type Cue, type Sentence } from './cues';

/** What has happened, as the source of a pattern. */
export const PAST_VERB =
	"applied|met|spoke|talked|had|interviewed|sent|submitted|emailed|e-mailed|called|phoned|left|wrote|heard|saw|got|received|connected|chatted|visited|posted|signed|started|finished|discussed|replied|answered|bumped|ran\\s+into|reached|tried|followed\\s+up|checked\\s+in|introduced|came|presented|completed|passed|failed|declined|texted|messaged|pinged|rang|attended|joined|shared|thanked|learned|was|were|went|did|didn['’]t|missed|been|worked|published|announced|resigned|quit|since|dated";
const PAST = new RegExp(
	`(?:(?:^|[^\\p{L}\\p{N}])([\\p{L}][\\p{L}\\p{M}'’.-]*)\\s+|^|[^\\p{L}\\p{N}])(?:${PAST_VERB})(?![\\p{L}'’])`,
	'giu',
);

const PAST_HINT = new RegExp(`\\b(?:${PAST_VERB})`, 'i');

const OUT_UNTIL =
	/\b(?:out|away|off|on\s+(?:vacation|holidays?|leave|pto|parental\s+leave|maternity\s+leave|paternity\s+leave|sabbatical|a\s+trip)|travel(?:l)?ing|abroad|unavailable|busy|swamped|slammed|offline|ooo|out\s+of\s+(?:the\s+)?(?:office|town|country)|in\s+[\p{Lu}][\p{L}]+)\s+(?:until|till|til)(?!\p{L})/giu;
const OUT =
	/\b(?:(?:is|are|be|being|goes|going|she['’]s|he['’]s|they['’]re)\s+(?:out|away|off)|out\s+(?:this|next|all|of\s+(?:the\s+)?(?:office|town|country)|sick|from|through)|away\s+(?:this|next|all|from|on|through)|on\s+(?:vacation|holidays?|leave|pto|parental\s+leave|maternity\s+leave|paternity\s+leave|sabbatical|a\s+trip)|travel(?:l)?ing|abroad|unavailable|busy|swamped|slammed|offline|ooo|(?:committee|panel|team|board|they|council|jury)\s+(?:meets?|convenes?|sits?|votes?))(?!\p{L})/giu;

const OUT_HINT =
	/out|away|off|\bon\b|travel|abroad|unavailable|busy|swamped|slammed|ooo|committee|panel|team|board|they|council|jury/i;

const FIRST_PERSON = /^(?:i|we|and|but|then|also|just|have|already|so)$/i;

/** "applied Jan 5", "had my interview on Thursday", "she's traveling this week", "out until Monday". */
export function backgroundCues(sentence: Sentence): Cue[] {
	const until = cuesOf(sentence, OUT_UNTIL, 'away', /\bti?ll?\b|until/i);
	const within = (at: number) => until.some((cue) => at >= cue.at && at < cue.to);
	return [
		...until,
		...cuesOf(sentence, OUT, 'background', OUT_HINT, (_, at) => !within(sentence.from + at)),
		...cuesOf(sentence, PAST, 'background', PAST_HINT, (match) => ({
			third: match[1] !== undefined && !FIRST_PERSON.test(match[1]),
		})),
	];
}

const OCCASION =
	'(?:email|e-mail|message|note|letter|call|conversation|chat|meeting|interview|résumé|resume|cv|application|talk|coffee|lunch|breakfast|dinner|voicemail|post|article|mail|screen|demo|panel|event|meetup|session|onsite|presentation|fair|drinks)s?';
const OF_AN_OCCASION = new RegExp(
	`(?:${OCCASION}\\s+(?:from|of|dated)|\\bsince|\\bas\\s+of|\\bdated|\\bback\\s+in)\\s+(?:the\\s+)?$`,
	'iu',
);
const NAMES_AN_OCCASION = new RegExp(`^(?:['’]s?\\s+|\\s+)${OCCASION}(?!\\p{L})`, 'iu');
const DETERMINER = /\b(?:the|our|my|that|their|her|his|your|about|after|from)\s*$/i;

/** A date that only names an occasion: "my email from Monday", "Friday's interview", "on the Thursday panel". */
export function namesAnOccasion(line: string, from: number, to: number): boolean {
	if (/^['’]s?\s+\p{L}/u.test(line.slice(to, to + 4)) && /['’]/.test(line.charAt(to))) return true;
	if (OF_AN_OCCASION.test(line.slice(Math.max(0, from - 40), from))) return true;
	return DETERMINER.test(line.slice(Math.max(0, from - 12), from)) && NAMES_AN_OCCASION.test(line.slice(to, to + 24));
}
