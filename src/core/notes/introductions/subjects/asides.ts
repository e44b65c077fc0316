import { HAS_SIGN, SIGN } from '../people-signs';

/** What somebody does after words about them: `will introduce`, `also suggested`. */
const ACTS =
	'(?=(?:(?:has|had|also|just|kindly|then|later|now|finally|already|first|once|even|recently|actually)\\s)*(?:will|would|can|could|is|was|offered|promised|agreed|volunteered|wants|wanted|introduc\\p{L}*|(?:e-)?intro\\p{L}*|connect\\p{L}*|puts?|suggest\\p{L}*|recommend\\p{L}*|told|tells|said|says|advis\\p{L}*|gave|gives|sent|sends|pass\\p{L}*|forward\\p{L}*|refer\\p{L}*|point\\p{L}*|hook\\p{L}*|link\\p{L}*|loop\\p{L}*|vouch\\p{L}*|mention\\p{L}*|urged|urges|encourag\\p{L}*|think\\p{L}*|thought|reckon\\p{L}*|rang|called|emailed|texted|messaged|wrote|replied|hand\\p{L}*|shar\\p{L}*|made|makes|did|dropped|spoke|talked|got|arrang\\p{L}*|set|steered|nudged|brought|helped|mailed|knows|tipped|c\\.?c|insist\\p{L}*|propos\\p{L}*)(?!\\p{L}))';

/** Who acts: somebody with a name or without one: `Kim`, `Kim's brother`, `my cousin`. */
const ACTOR = `${SIGN}(?:['’]s?(?:\\s[\\p{Ll}-]+){1,3})?|(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Aa]n?)(?:\\s[\\p{Ll}-]+){1,3}`;

/**
 * Words about somebody between them and what they do, with another person in them: `Kim (Tom's deputy) will`, `Kim – whom
 * I met at Tom's – will`, `Kim, who works with Tom, will`, `Kim from Tom's team will`, `Kim who works with Tom will`.
 */
const ASIDES: readonly RegExp[] = [
	`(${ACTOR})(\\s?\\([^()]{1,100}\\),?\\s)`,
	`(${ACTOR})(\\s[–—-]{1,2}\\s[^–—()]{1,100}?\\s[–—-]{1,2}\\s)`,
	`(${ACTOR})(,\\s(?:(?:who|whom|whose|which|an?|the|my|our|his|her|their|one|now|then|also|once|formerly|former|previously|friend|colleague|(?:with|through|via|to|for|by)\\swhom)\\s|${SIGN}['’]s?\\s)[^.;!?()]{1,100}?,\\s)`,
	`(${SIGN})(\\s(?:from|of|in|on|at)\\s(?:the\\s)?${SIGN}(?:['’]s?(?:\\s[\\p{Ll}-]+){1,3}?)?\\s)`,
	`(${SIGN})(\\s(?:who|whom)\\s[^.;:,!?()]{1,60}?\\s(?:with|for|at|from|of|by|under|through|via|to)\\s${SIGN}(?:['’]s?(?:\\s[\\p{Ll}-]+){0,2}?)?\\s)`,
].map((source) => new RegExp(`${source}${ACTS}`, 'gu'));

/** A sentence without the words about the one who acts, and those words, each with the one whom they are about. */
export interface MainClause {
	readonly text: string;
	readonly asides: readonly string[];
}

/**
 * Returns a signed sentence without the words about somebody that name others: “Kim will introduce me to Lee” and the
 * aside “Kim, who works with Dana,” for “Kim, who works with Dana, will introduce me to Lee”. Null if it has none.
 */
export function mainClause(text: string): MainClause | null {
	const asides: string[] = [];
	let main = text;
	for (const pattern of ASIDES) {
		main = main.replace(pattern, (words: string, person: string, aside: string) => {
			if (!HAS_SIGN.test(aside)) return words;
			asides.push(person + aside.trimEnd());
			return `${person} `;
		});
	}
	return asides.length > 0 ? { text: main, asides } : null;
}
