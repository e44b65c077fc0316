import { isAlsoName, isOtherWord } from '../../../english/names';
import { isPeopleWord } from '../../../english/people-nouns';
import { isOnlyStandIn, isStandIn, saysNotTheContact } from './stand-ins';
import { ADVERBS, byThem, SUBJECT } from './their-act';

/** The beginning of what the user did: `I've `, `then I `, `just `. */
export const MINE = `^${ADVERBS}(?:(?:i|we)(?:['’]ve)? )?${ADVERBS}`;

/** A verb of the user's own, before the one they spoke to: `spoke`, `have spoken`, `ran into`. */
const MY_VERB = new RegExp(`${MINE}(?:spoken?|talked|chatted|met|ran into|bumped into|reached|connected)\\b`, 'i');
/** The same anywhere in a clause: `got her assistant and talked to her`, `got through`. */
const ANY_VERB = /\b(?:(?:spoke|spoken|talked|chatted)(?= (?:to|with|w\/))|got through|got hold of)/i;
/** Words that say by themselves that they talked: `had a quick call`, `got her on the phone`, `put through to him`. */
const TALK =
	/\bhad (?:an? |another )?(?:(?:quick|short|brief|long|good|nice|great|first|second|zoom|phone) )*(?:call|chat|conversation|talk|coffee|lunch|zoom|meeting|catch-up)\b|\bgot \S+(?: \S+)? on the phone\b|\bput (?:me )?through to (?:her|him|them)(?=$| (?:and|at|after|then) |[.,;])/i;
/** Words that praise a talk, or say that it is over: `good chat`, `phone screen done`, `call went well`. */
const TALKED =
	/^(?:(?:a|very|really|had) )*(?:(?:good|great|nice|lovely|productive|useful|helpful|excellent|positive|pleasant|fantastic) )+(?:(?:first|second|phone|video|zoom|long|short|quick) )?(?:chat|call|talk|conversation|catch-?up|meeting|coffee|lunch)(?=$|[.,;:!]| (?:with|w\/|about|over|at|today|yesterday|this|and)(?!\p{L}))|^(?:(?:phone|video|hr|tech|technical|first|second|recruiter|initial|coffee|zoom|the|her|his) ){0,2}(?:(?:screen|screening|interview|meeting|chat|coffee|lunch)(?: call)? (?:done|happened|held|completed)|(?:screen|interview|meeting|chat|coffee|lunch|call|conversation) went (?:well|great|fine|ok|okay|badly|nicely|smoothly))(?=$|[.,;:!]| (?:with|today|and)(?!\p{L}))/iu;
/** A pronoun that was got on the phone: `got her at last`, `caught him between meetings`. */
const GOT =
	/^(?:(?:finally|just|i|then|eventually) )*(?:got|caught) (?:her|him|them)(?=$|[ ,!]+(?:$|(?:at last|finally|at \d|between|in between|before|after|just|briefly|today|first try|this time)(?!\p{L})))/iu;
/** Somebody else whom the user got: `got her PA`, `caught his wife`. The stand-in is after it. */
const GOT_ONE = /^(?:(?:finally|just|only|i|then) )*(?:got|caught) (?=\p{L})/iu;
/** Someone picked up: `picked up`, `answered the phone`. Not `picked up the contract`, `answered the tender`. */
const PICKED_UP =
	/\b(?:picked up(?! (?:(?:the|her|his|that|this) (?!phone\b|call\b|receiver\b)\p{L}|(?:an?|my|our|some|their|its|from|speed|steam)(?!\p{L})))|answered(?=$|[ ,.!]+(?:$|(?:the (?:phone|call)|my call|and|but|at|on|right|straight|this|in|after|first|quickly|said|says)(?!\p{L}))))/iu;
/** Words between a verb and those it names: `briefly with `, `to `, ` only `. */
const TO =
	/^(?: (?:only|just|briefly|quickly|again|finally|shortly|up|in person|on the phone|by phone))*(?: (?:to|with|of|w\/))? ?(?:(?:only|just) )?/i;
/** A verb whose object can be a thing: `met`, `reached`. */
const THING_VERB = /(?:met|reached|into|connected|got through)$/i;
/** A talk to an audience: `spoke at the meetup`. */
const ON_STAGE = /^(?:i )?(?:spoke|talked) at (?:the|an?|her|his) /i;
/** What is met or reached that is nobody: `out`, `with silence`. */
const NOBODY = /^(?:out(?!\p{L})|silence|nothing|no (?:answer|reply|response)|resistance)/iu;
/** A word before a noun: `the` of `the target`, `her` of `her expectations`. */
const BEFORE_NOUN =
	/^(?:the|an?|my|our|all|every|their|its|no|this|that|some|her|his)(?: \p{L}+ing)? (\p{L}[\p{L}-]*)/iu;
/** What is no noun after `reached her`: `briefly`. */
const IN_BETWEEN = /^(?:instead|finally|briefly|again|outside|there|quickly|early|late|anyway)$/i;
/** A clause that continues to the contact after a stand-in: `spoke to her PA and then to her`. */
const THEN_THE_CONTACT =
	/\b(?:and|then) (?:then |finally |also )*(?:to|with) (?:her|him|them)(?=$|[ .,;])(?! (?:p\.?a|e\.?a)\b)/;
/** The other person is the subject: `she talked to HR` is no conversation with the user, `Dana spoke to me` is one. */
const THEIR_OWN = new RegExp(
	`${SUBJECT} (?:has )?(?:spoken?|talked|chatted|met)(?! (?:(?:to|with) )?(?:me|us)(?!\\p{L}))`,
	'iu',
);

/** A conversation in a clause. `withContact` is false if somebody else had it, or nobody. */
export interface Conversation {
	readonly from: number;
	readonly to: number;
	readonly withContact: boolean;
}

/** Whether the words after `met` or `reached` are nobody: `the target`, `out on LinkedIn`. Not `the recruiter`, `her at work`. */
function isThing(words: string): boolean {
	if (NOBODY.test(words)) return true;
	const [all = '', noun = ''] = BEFORE_NOUN.exec(words) ?? [];
	if (all === '' || /^\p{Lu}/u.test(noun) || isStandIn(words)) return false;
	if (/^(?:her|his) /i.test(all) && (isOtherWord(noun) || IN_BETWEEN.test(noun))) return false;
	const [, ...behind] = words.slice(0, 60).split(/[\s,.;:]+/, 5);
	return !behind.some((word) => isPeopleWord(word.toLowerCase()));
}

type Who = 'contact' | 'other' | null;

/** Returns who picked up, from the words before it: the contact in `and she`, another in `her husband`, null for a thing. */
function whoPickedUp(words: string): Who | 'nobody named' {
	const parts = words
		.replace(/^.*\b(?:and|then|but|so)\b/i, '')
		.trim()
		.split(' ')
		.filter(
			(word) =>
				word !== '' && !/^(?:finally|then|just|also|even|eventually|quickly|actually|did|has|have)$/i.test(word),
		);
	const last = parts.at(-1) ?? '';
	if (last === '') return 'nobody named';
	if ([3, 2, 1].some((count) => isStandIn(parts.slice(-count).join(' ')))) return 'other';
	if (/^(?:she|he|they)$/i.test(last) || isPeopleWord(last.toLowerCase())) return 'contact';
	return /^[\p{Lu}\p{Lo}]/u.test(last) && (!isOtherWord(last) || isAlsoName(last.toLowerCase())) ? 'contact' : null;
}

function pickedUp(clause: string): Conversation | null {
	const match = PICKED_UP.exec(clause);
	if (!match) return null;
	const who = whoPickedUp(clause.slice(0, match.index));
	const isOwn = who === 'nobody named' && /^a|^picked up the (?:phone|receiver)/i.test(clause.slice(match.index));
	const isNegated = who === null && saysNobody(clause);
	if (isOwn || (who === null && !isNegated)) return null;
	const withContact = who !== 'other' && !isNegated && !saysNotTheContact(clause);
	return { from: match.index, to: match.index + match[0].length, withContact };
}

/** Words that turn an answer into none: `didn't pick up`, `noone`. */
const NEGATED =
	/\b(?:nobody|no[ -]?one|no1|none|did ?n[o'’]?t|not|never|could ?n[o'’]?t|couldn['’]t|didn['’]t|hasn['’]t|haven['’]t|can['’]?t|unable to|failed to)\b/i;

/** Whether a clause denies what it names: `noone picked up`, `did not call back`. */
export function saysNobody(clause: string): boolean {
	return NEGATED.test(clause);
}

/**
 * Returns the conversation in a clause: `spoke to her` was one with the contact, `spoke to her assistant` and `her husband
 * picked up` with another. Null without one: `met the target`. `behind` is the next clause: `her assistant` in `spoke to
 * Tess, her assistant`.
 */
export function conversationIn(clause: string, behind = ''): Conversation | null {
	const up = pickedUp(clause);
	if (up) return up;
	const verb = MY_VERB.exec(clause) ?? ANY_VERB.exec(clause);
	const match = TALK.exec(clause) ?? TALKED.exec(clause) ?? verb ?? GOT.exec(clause) ?? GOT_ONE.exec(clause);
	if (!match || ON_STAGE.test(clause) || (verb && byThem(THEIR_OWN.exec(clause)))) return null;
	const to = match.index + match[0].length;
	const object = clause.slice(to).replace(TO, '');
	const isGot = /got |caught /i.test(match[0]) && match[0].endsWith(' ');
	if (isGot ? !isStandIn(object) : THING_VERB.test(match[0]) && isThing(object)) return null;
	const isOther =
		(isStandIn(object) && !THEN_THE_CONTACT.test(clause)) ||
		(match === verb && isStandIn(clause.slice(0, match.index))) ||
		saysNotTheContact(clause) ||
		isOnlyStandIn(behind) ||
		(behind.startsWith('not ') && saysNotTheContact(behind));
	return { from: match.index, to, withContact: !isOther };
}
