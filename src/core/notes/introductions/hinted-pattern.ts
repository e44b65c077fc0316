import { HintScan } from './hint-scan';
import { phrase, type Vocabulary } from '../../english/phrases';
import { withoutCopies } from '../../english/without-copies';
import { SIGN } from './people-signs';

/** Whose papers: `my résumé`. */
const PAPERS =
	'r[ée]sum[ée]s?|cv|name|details|profile|portfolio|application|number|contact( info| details)?|letter|e-?mail( address)?|info(rmation)?|references?|card|samples?|case|work';

/** The words of the patterns. */
const WORDS: Vocabulary = {
	sign: SIGN,
	by: '(?<by>{sign}|~she~|~he~)',
	to: '{described}(?<to>{sign}(( \\([^)]{0,40}\\))?(,? and |, | ?& ?| ?/ ?|,? plus ){sign})*|~(him|her)~(?! (@|{sign}))|~(him|her) (on|at|by|via|this|next|last|yesterday|today|tomorrow|about|and|for|directly)~)',
	described:
		'((her|his|their|my|our|the|an?|both|old|former|fellow) ((?!(by|of|at|from|for|about|in|on|as|and|with)~)@ ){0,3}?((?!by~)@,? )?|(someone|somebody|a guy|a woman) (called|named) )?',
	whom: '((another|an?|the|my|our|her|his|their) (@ ){0,3}?@, )?(((my|our|her|his|their|the) )?((old|good|former) )?(friend|colleague|cousin|uncle|aunt|brother|sister|boss|owner|founder|neighbou?r|manager|mentor|recruiter) )?(?<by>{sign}|~(she|he|her|him)~)',
	me: '(me|us|you)',
	with: '(with|to|w/)',
	from: '(from|by|via|through|thanks to|thx to|courtesy of|by way of|off)',
	papers: PAPERS,
	freely:
		'((you|I|we|should|could|can|just|please|definitely|try|maybe|might|want|to|really|first|and|also|go|must|have|need|ought|simply) )*',
	intro:
		'((e-?mail|warm|cold|kind|quick|personal|double|opt-in|virtual|lovely|great|nice) )*(e-?)?(intros?|introductions?)~',
	contact:
		'(call|phone|ring|contact|e-?mail|message|text|ping|dm|approach|meet|see|try|visit|ask|hit up|look up|chat with|catch up with|meet with|check in with|check with|follow up with|connect (with|w/)|link up with|sit down with|speak (to|with)|talk (to|with)|reach out to|reach|write( to)?|get in (touch|contact) with|get (a )?(coffee|lunch|drink) with|grab (a )?(coffee|lunch|drink) with|have (a )?(coffee|lunch|drink|chat|call|word) with|set up (a )?(call|chat|coffee|meeting) with|drop (a )?(line|note|email) to)',
	contacting:
		'(calling|phoning|ringing|contacting|e-?mailing|messaging|texting|pinging|approaching|meeting( with)?|seeing|trying|asking|chatting with|connecting with|speaking (to|with)|talking (to|with)|reaching out to|writing( to)?|(getting|being) in (touch|contact) with)',
	contacted:
		'((I|we) )?(called|phoned|rang|contacted|e-?mailed|messaged|texted|pinged|approached|met|met with|wrote( to)?|asked|spoke (to|with)|talked (to|with)|reached out to|having (lunch|coffee|dinner|breakfast|drinks|tea|a (call|chat|coffee|drink)) with|(meeting|seeing|calling|emailing)( with)?|{contact})',
	job: '(role|job|position|opening|opportunity|vacancy|posting|gig|contract|internship|apprenticeship|company|firm|team|startup|studio|place|project|client)',
	card: '(name|number|e-?mail( address)?|phone( number)?|contacts?( details| info(rmation)?)?|details|card|info|address|linkedin|profile)',
	gap: '[^\\uE000-\\uE0FF.;!?]{0,60}?',
	near: '[^\\uE000-\\uE0FF.;!?]{0,40}?',
};

/** The hints of all patterns. Many patterns share one. */
const HINTS: RegExp[] = [];
let scan: HintScan | null = null;

/** Returns the number of a hint, which is added if it is new. */
function numberOf(hint: RegExp): number {
	const known = HINTS.findIndex(({ source, flags }) => source === hint.source && flags === hint.flags);
	return known < 0 ? HINTS.push(hint) - 1 : known;
}

/** A pattern that is compiled when its hint is first in a text, since most notes need none of them. */
export class HintedPattern {
	private compiled: RegExp | null = null;
	private readonly number: number;

	/** `hint` is an alternation of words without brackets: `/sen[dt]|lead/i`. */
	constructor(
		private readonly hint: RegExp,
		private readonly source: string,
	) {
		this.number = numberOf(hint);
	}

	/** The pattern for a text, or null if it can't match. */
	for(text: string): RegExp | null {
		// One scan of a text spares most hints their search.
		if (!(scan ??= new HintScan(HINTS)).has(text, this.number) || !this.hint.test(text)) return null;
		return (this.compiled ??= new RegExp(withoutCopies(phrase(this.source, WORDS).source), 'gi'));
	}
}
