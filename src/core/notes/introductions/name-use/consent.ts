import { phrase, type Vocabulary } from '../../../english/phrases';
import { SIGN } from '../people-signs';
import type { Act } from './acts';
import { answerIn } from './answers';
import { clausesOf, EMPHATIC, isDoubtful, isLeftOpen, isReserved, lastClause, TAKEN_BACK } from './clauses';

/** The words of the patterns: `{fine}` is `ok`, `happy` and the like. */
const WORDS: Vocabulary = {
	sign: SIGN,
	i: '(I|we)',
	me: '(me|us|my|our)',
	her: "(her|his|their|a|an|the|clear|full|express|{sign}['’]s)",
	fine: '((all|totally|perfectly|quite|very|absolutely|more than) )?(fine|ok|okay|happy|cool|good|great|glad|comfortable|alright|all right|on board|relaxed|allowed|permitted|welcome|content|easy)',
	allowed:
		'((all|totally|perfectly|quite|absolutely|more than) )?(fine|ok|okay|cool|allowed|permitted|welcome|alright|all right)',
	freely:
		'((also|always|definitely|safely|gladly|certainly|freely|of course|happily|feel free to|now|then|even|just|simply|absolutely) )*',
	leave: '(permission|ok|okay|blessing|consent|leave|go-?ahead|green light|approval)',
	begin: '^(and |so |yes |but |also |she |he |now |please |sure )*',
};

const pattern = (source: string) => phrase(source, WORDS, 'i');

/** Words before a use that allow it, up to the use. */
const grants = () => [
	// "I may", "I'm allowed to", "I have her OK to"
	pattern(
		`~{i}( (may|can)( now)?|( (am|was|are|were)|['’]m|['’]re)( now)? (allowed|free|permitted|cleared|welcome) to|( (do |now |did )?(have|got|have got)|['’]ve( got)?)( {her})? ?{leave} (to|for)) {freely}$`,
	),
	// "may", "ok to", "fine to", "permission to", "can"
	pattern(
		`{begin}((may|can|allowed to|permitted to|cleared to|free to|permission to) {freely}|{allowed} to {freely})$`,
	),
	// "it is OK to", "it's fine if I", "fine for me to"
	pattern(
		`(~it (is|was)|~it['’]s|~that['’]s|~is|~was|['’]s|says|said|{begin}) ?{allowed} ((with|by) (her|him|them|{sign}) )?(for {me} )?to {freely}$`,
	),
	// "she is fine with me", "happy for me to", "ok with my"
	pattern(`~{fine} ((with|about|for) |w/ ?){me} (to )?{freely}$`),
	// "fine with", "ok with"
	pattern(`~{fine} (with|about) $`),
	// "she said I could", "said to", "told me I can"
	pattern(
		`~(said|says|tells me|told me|agreed|agrees|confirmed|confirms|insisted|insists|promised|mentioned)( that)? ({i} (can|could|should|may|might as well|am allowed to|was allowed to|am free to|was free to)|to) {freely}$`,
	),
	// "told me to", "wants me to", "let me", "gave me permission to"
	pattern(
		`~((told|tells|asked|asks|wants|wanted|encouraged|encourages|invited|urged|reminded|allowed|allows|permitted|permits|authori[sz]ed|begged|['’]d (like|love)|would (like|love)) {me} to|(let|lets) {me}|(gave|has given|given|granted|grants|gives)( {me})?( {her})? ?{leave} (to|for)|agreed to {me}|(has |have )?agreed (that )?{i} (can|could|may)|permission to|(asked|asks|wants|suggested|suggests|prefers|insisted|insists) (that )?{i}) {freely}$`,
	),
	// "I have her permission for"
	pattern(`~(with|have|got|has) {her} ?{leave} (to|for) $`),
];

/** Words before somebody's own "use my name" that allow it. */
const ownGrants = () => [
	pattern(
		`^((please|do|just|feel free to|you can|you may|you could|you should|you['’]re welcome to|by all means|of course|sure|go ahead and|go ahead|always|yes|definitely|absolutely|gladly|(ok|okay|fine|happy) (for you )?to|do not hesitate to|I['’]?m? ?(am )?(fine|happy|ok|okay) (for|with) you( to)?) ?)*$`,
	),
	pattern(
		`~(said|says|told me|asked me|tells me|insisted)( (to|that I (can|could|should|may)|I (can|could|should|may))) {freely}$`,
	),
];

/** Words before "to be mentioned" that allow it. */
const passiveGrants = () => [
	pattern(
		`((~is|~was|['’]s|~are|{begin}) ?({fine}|willing)( to| with)?|~(wants|wanted|asked|asks|agreed|agrees|likes) to|~does n['’]t mind) $`,
	),
];

/** Words before an order to oneself or from the other: `please do`, not `I will`. */
const ORDER = /^(?:(?:please|pls|just|do|always|yes|sure|definitely)\s?)*$/i;

/** Words after a use that allow it: `using her name is fine`, `her name can be used`, `name-drop ok`. */
const GRANT_AFTER =
	/^[\s:=(–—-]*(?:(?:is|was|are)\s+|['’]s\s+)?(?:(?:totally|perfectly|absolutely|quite)\s+)?(?:fine|ok|okay|no\s+problem|not\s+a\s+problem|allowed|welcome|all\s+right|alright)(?![a-z])(?!\s+with\s+(?:the|my|our))/i;
/** The same after a name: `her name can be used`. */
const NAME_GRANT_AFTER = /^\s+(?:can|may)\s+be\s+(?:used|mentioned|dropped|given|cited|quoted)\b/i;
/** Words after a use that forbid it: `using her name is not ok`, `name-dropping not allowed`. */
const DENIAL_AFTER =
	/^[\s:=(–—-]*(?:(?:is|was|are)\s+|['’]s\s+)?(?:(?:is|was|are)n['’]t|not|no\s+longer|never)\s+(?:really\s+)?(?:ok|okay|fine|allowed|welcome|permitted|an?\s+option|possible|on)(?![a-z])|^\s+(?:is|was|would\s+be)\s+(?:off[\s-]limits|forbidden|taboo|a\s+no-go|out)(?![a-z])/i;
/** The same after a name: `her name must not be mentioned`, `her name is off limits`. */
const NAME_DENIAL_AFTER =
	/^\s+(?:(?:can|may|must|should|could)\s*(?:not|n['’]t|never|no\s+longer)\s+be\s+(?:used|mentioned|dropped|given|cited|quoted)|cannot\s+be\s+(?:used|mentioned)|(?:is|stays?|has\s+to\s+stay|must\s+stay|should\s+stay)\s+(?:off[\s-]limits|taboo|a\s+no-go|confidential|out\s+of\s+(?:it|this)))\b/i;

/** A word that denies: `not`, `never`, `no longer`. */
const DENIAL =
	/\b(?:not|never|no|nor|neither|none|without|refus\w+|forb\w+|declin\w+|against|cannot|cant|dont|isnt|wont|hates?|avoid|reluctant|unhappy|uncomfortable|unwilling|minds|objects?|opposed|prohibit\w*)\b|n['’]t\b/i;
/** A word that makes the denial one of a permission: `not allowed`, `doesn't want me to`. */
const ABOUT_LEAVE =
	/\b(?:may|can|cannot|cant|could|should|must|shall|allow\w*|permi\w+|free|fine|ok|okay|happy|keen|comfortable|glad|cool|good|great|want\w*|like\w*|wish\w*|let|lets|ask\w*|said|says|told|tells|prefer\w*|rather|supposed|meant|think\w*|agree\w*|approve\w*|consent\w*|love\w*|refus\w+|forb\w+|declin\w+|against|reluctant|unhappy|uncomfortable|unwilling|minds|objects?|opposed|hates?|prohibit\w*|feel\w*|willing|leave|blessing|need\s+me\s+not)\b|(?:ca|may|must|should|could|wo)n['’]t\b/i;
/** A denial directly before the use: `don't`, `better not`, `asked me not to`, `no name-dropping`. */
const DIRECT_DENIAL =
	/(?:\bdo\s+not|\bdon['’]?t|\bdont|\bnever|\bnot(?:\s+to)?|\bno|\bwithout|\bavoid|\brefrain\s+from|\bstop|(?:ca|wo|must|should|could|may|would)n['’]t|\bcannot|\bcant|\brather\s+(?:I|you|we)\s+did(?:n['’]t|\s+not)|\bprefers?\s+(?:that\s+)?(?:I|you|we)\s+(?:do|did)(?:n['’]t|\s+not))\s+(?:(?:ever|even|please|be|to\s+be)\s+)*$/i;
/** What is told, not forbidden: `didn't mention her`, `hasn't`. */
const TOLD = /\b(?:did|does|has|have|had|was|were|is)(?:n['’]t|\s+not|\s+never)\s+(?:\S+\s+)?$/i;

/** Others than the person who say it: `her boss is fine with it`, `his sister said`. */
const OF_OTHERS = new RegExp(
	`(?:^|\\s)(?:(?:her|his|their|my|our|the|an?)|${SIGN}['’]s)\\s(?:[a-z-]+\\s){0,2}?[a-z-]+(?:['’]s\\s|\\s(?:is|was|are|were|said|says|told|wants|wanted|asked|lets?|allow\\w*|agreed|agrees|would|will|does|did|has|confirmed|gave)\\s)`,
	'i',
);
/** A permission that belongs to the person: `her permission is`. */
const OWN_LEAVE = /\b(?:permission|ok|okay|blessing|consent|leave|approval|name)\s/i;
/** The user tells others to: `I told Tom to`. */
const BY_USER = /^(?:and\s+|so\s+|but\s+)?(?:I|we)\s+(?:said|told|asked|agreed|confirmed|promised|mentioned)\b/i;

let patterns: Readonly<Record<'plain' | 'own' | 'passive', readonly RegExp[]>> | null = null;

/** Whether the words are of somebody who belongs to the person: `her boss is fine with me`. */
export const isOfOthers = (clause: string): boolean => {
	const words = OF_OTHERS.exec(clause)?.[0];
	return words !== undefined && !OWN_LEAVE.test(words);
};

/** Writes a denial that allows in other words: `doesn't mind if I` and `no problem to` as `fine for me to`. */
const withoutDoubleDenials = (clause: string): string =>
	clause
		.replace(/\b(?:do|does|did)(?:\s+not|n['’]t)\s+mind\b|\b(?:do|does|did)nt\s+mind\b/gi, 'is fine with')
		.replace(
			/\b(?:(?:has|have|had|is|sees|there['’]s|it['’]s)\s+)?(?:no|not\s+an?)\s+(?:problems?|objections?|issues?|worries|trouble)(?:\s+at\s+all)?(?:\s+(?:with|to|against|about)(?=\s+(?:me|my|us)\b))?/gi,
			'is fine with',
		)
		.replace(/\b(?:has|have|had)\s+nothing\s+against\b|\bnothing\s+against\b/gi, 'is fine with')
		.replace(/\bdo(?:n['’]t| not)\s+hesitate\s+to\b/gi, 'feel free to')
		.replace(/\bfine\s+with\s+(?=to\b)/gi, 'fine ')
		.replace(/\bfine\s+with\s+(?=for\b)/gi, 'fine ')
		.replace(
			/\b(fine|ok|okay|happy|cool|alright|all right)(?:\s+with)?(?:\s+it)?\s+(?:if|when)\s+(?:I|we|you)\b/gi,
			'$1 for me to',
		);

/**
 * Whether one use of a name in a sentence is allowed, true, or forbidden, false: `I may use her name`, `she asked me not to
 * mention her`. Null if the sentence says neither, as in `I hope I may use her name`. `next` is the text from the mark behind
 * the sentence on, which can answer a question: `May I use your name? “Of course!”`
 */
export function consentIn(sentence: string, act: Act, next: string): boolean | null {
	const [before, after] = [sentence.slice(0, act.from), sentence.slice(act.to)];
	const clause = withoutDoubleDenials(lastClause(before));
	const isAsked = /^[.!]*\?/.test(next);
	const answer =
		answerIn(after) ?? (isAsked && after.trim().length < 3 ? answerIn(next.replace(/^[.!?\s]+/, '')) : null);
	if (isAsked || isLeftOpen(clause) || (act.isLabel && clause.trim() === '')) {
		// "Ask if I may use her name, fine with Monday"
		if (isAsked || act.isLabel || /\basked\b/i.test(before) || /^\W*(?:may|can|could)\s+I\b/i.test(clause)) {
			if (answer !== null) return answer;
		}
		const isPlain = act.isLabel && !isAsked && !isLeftOpen(clause);
		return isPlain && GRANT_AFTER.test(after) && !isReserved(after)
			? true
			: isPlain && DENIAL_AFTER.test(after)
				? false
				: null;
	}
	if (DENIAL.test(clause)) return isDenied(before, clause, act);
	if ((act.isName ? NAME_DENIAL_AFTER : DENIAL_AFTER).test(after)) return isDoubtful(before, clause) ? null : false;
	if (!isAllowed(before, clause, after, act)) return null;
	if (isOfOthers(clause) || BY_USER.test(clause.trim())) return null;
	if (TAKEN_BACK.test(after)) return false;
	return isDoubtful(before, clause) || isReserved(after) ? null : true;
}

function isDenied(before: string, clause: string, act: Act): false | null {
	const isTold = TOLD.test(clause) && !/\b(?:rather|prefers?)\b/i.test(clause);
	const isDirect = (DIRECT_DENIAL.test(clause) && !isTold) || EMPHATIC.test(clause);
	const isRefused = ABOUT_LEAVE.test(clause) || (act.isPassive && /\brather\b/i.test(clause));
	if (!isDirect && !isRefused) return null;
	if (isTold && !/\b(?:allowed|permitted|supposed|meant|fine|ok|okay|happy)\b/i.test(clause)) return null;
	const isConditional = clausesOf(before).some((each) => /^(?:if|unless|in case|whether|maybe|perhaps)\b/i.test(each));
	return isConditional || /\b(?:maybe|perhaps|probably|possibly|might)\b/i.test(clause) ? null : false;
}

function isAllowed(before: string, clause: string, after: string, act: Act): boolean {
	patterns ??= { plain: grants(), own: ownGrants(), passive: passiveGrants() };
	if (act.isOwn) {
		const isQuoted = /["“„'‘]\s*(?:\S+\s+){0,5}$/.test(before);
		const isGranted = patterns.own.some((each) => each.test(clause));
		return isGranted && (isQuoted || clause.trim() !== '' || /^\W*$/.test(before) || /[,:–—]\s*$/.test(before));
	}
	if (act.isName) return /^(?:(?:she|he) said )?$/i.test(clause) && NAME_GRANT_AFTER.test(after);
	if (act.isPassive) return patterns.passive.some((each) => each.test(clause));
	if (patterns.plain.some((each) => each.test(clause))) return true;
	// "I could mention her name, she said"
	if (/\bI (?:could|should|can|may) $/i.test(clause) && /^,\s+(?:she|he) (?:said|says)\b/i.test(after)) return true;
	if (!/^(?:and |so |but |she said |he said |said )?$/i.test(`${clause.trim()} `.trimStart()) && !ORDER.test(clause))
		return false;
	if (GRANT_AFTER.test(after)) return true;
	// "Use her name!"
	return act.isOrder && ORDER.test(clause) && /^\W*$/.test(after) && /^$|[("“–—]\s*$|\s-\s$/.test(before.trim());
}
