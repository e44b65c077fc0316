import { isFunctionWord } from '../../../english/names';
import { isPeopleWord, isPersonNoun } from '../../../english/people-nouns';
import { isStandIn } from './stand-ins';
import { ADVERBS, byThem, SUBJECT } from './their-act';
import type { Span } from '../../../markdown/line';

const spanOf = (match: RegExpExecArray): Span => ({ from: match.index, to: match.index + match[0].length });

/** The contact writes: `she replied`, `Dana has emailed`. Whom they write to is after it. */
const THEY_WROTE = new RegExp(
	`${SUBJECT} ${ADVERBS}(?<verb>replied|responded|wrote|e-?mailed|texted|messaged|pinged|got back|mailed|sent)(?!\\p{L})`,
	'iu',
);
/** Adverbs between the verb and whom it names: `back`, `right away`. */
const MANNER =
	/^(?: (?:back|again|too|already|also|right|straight|away|late|early|at once|just now|(?!reply|family)\p{L}+ly)(?!\p{L}))+/iu;
/** The user as the one written to: `me`, `to my email`, `to the thread`. */
const TO_ME =
	/^(?:to )?(?:(?:me|us)(?!\p{L})|my |our |all(?!\p{L}))|^to (?:(?:the|this|that|it|your)(?:$|(?=[.,]))|(?:the|this|that|your) (?:\p{L}+ )?(?:e-?mail|mail|message|text|note|dm|invite|invitation|application|follow-?up|question|letter|thread|chaser|reminder|request|inmail)(?!\p{L}))/iu;
/** Why they write: `to say that`, `to thank me`. */
const TO_SAY =
	/^to (?:say|confirm|ask|thank|let|offer|tell|suggest|arrange|schedule|set|check|apologi[sz]e|decline|invite|propose|request|explain|remind|reschedule|cancel|accept|follow)(?!\p{L})/iu;
/** What they write, or when: `that she is out`, `about the job`, `at 9`, and the end of the words. */
const WORDS_OF_IT =
	/^(?:$|["“(.,;:!?–-]|(?:that|saying|asking|with|about|re|regarding|via|by|at|this|today|yesterday|tonight|and|but|within|after|before|when|while|yes|no|ok|last|\d))/iu;
/** A channel or a day after `on`: `on LinkedIn`, `on Tuesday`. */
const ON =
	/^(?:on|in|from) (?:linked-?in|whatsapp|slack|teams|instagram|mon|tue|wed|thu|fri|sat|sun|the \d|\d|reply|response|an hour|minutes)/i;
/** A thing as the object: `the description`, `her CV`. */
const THING = /^(?:(?:the|an?|her|his|their|some|another|two|three|more) )+(\p{L}[\p{L}-]*)(?: (\p{L}[\p{L}-]*))?/iu;
/** What one writes to somebody, as the object of `wrote`: `a nice reply`, `a line`. */
const WRITING =
	/^(?:(?:an?|her|his|their|the|two|long|short|nice|kind|quick|brief|lovely|great|good) )+(?:reply|response|answer|e-?mail|mail|message|note|text|letter|lines?)(?!\p{L})/iu;
/** Somebody else as the one written to: `to Orion`, `to her boss`. */
const TO_ANOTHER = /(?:^| )to (?!(?:me|us|my|our|say|confirm|ask|thank|let)(?!\p{L}))/iu;

/** Whether the words after a verb of writing leave the user as the one written to: `me`, `the CV`, not `the board`. */
function isToMe(verb: string, behind: string): boolean {
	const rest = behind.slice(MANNER.exec(behind)?.[0].length ?? 0).trimStart();
	if (TO_ME.test(rest)) return true;
	const verbs = verb.toLowerCase();
	if (verbs === 'got back') return /^(?:with|about|re|saying|that) /i.test(rest);
	if (TO_SAY.test(rest)) return true;
	if (TO_ANOTHER.test(rest)) return false;
	if (verbs === 'sent') return false;
	if (WORDS_OF_IT.test(rest) || ON.test(rest)) return true;
	if (/^re/.test(verbs)) return true;
	if (verbs === 'wrote') return WRITING.test(rest);
	const [, first = '', second = ''] = THING.exec(rest) ?? [];
	if (first === '' || /^\p{Lu}\p{Ll}/u.test(first) || isStandIn(rest)) return false;
	const isHer = /^(?:her|his) /i.test(rest) && isFunctionWord(first.toLowerCase());
	return !isHer && !isPeopleWord(first.toLowerCase()) && !isPeopleWord(second.toLowerCase());
}

/** Writing to the user without a subject, which is theirs: `emailed me`, `replied to me`. */
const WROTE_ME =
	/^(?:(?:and|then|just|finally|also|has|have) )*(?:e-?mailed|wrote|texted|messaged|replied|responded|pinged|dm['’]?e?d|whatsapp['’]?e?d|slacked|mailed|sent|got back)(?: back)?(?: to)? (?:me|us)(?!\p{L})(?! (?:straight )?to (?:voice ?mail|vm))/iu;
/** An answer without a subject: `wrote back`, `replied`, not `replied to her`. */
const ANSWERED =
	/^(?:and |then )?(?:(?:wrote|e-?mailed|texted|messaged|dm['’]?d) back(?=$|[.,:;!]| (?:with|saying|that|today|yesterday|at|on|about|asking|already|yes|no)(?!\p{L}))|replied(?!\p{L})(?! (?:to|with) (?!m[ey]\b)))/iu;
/** What the user writes back: `with my CV`, `that I am free`. */
const OF_MINE = /\bwith my\b|\b(?:i|i['’](?:m|ll|ve|d))\b/i;
/** A reply that nobody wrote: `out of office`, `auto-reply`. */
const AUTOMATIC = /\b(?:out of (?:the )?office|ooo|automatic(?:ally)?|auto-?(?:reply|response|responder))\b/i;
/** A reply that came, by its noun: `reply received`, `got her answer`, `email from`. From whom may be after it. */
const CAME =
	/\b(?:got|received|had) (?:a |an |her |his |their )?(?:(?:reply|response|answer)(?!\p{L})|(?:e-?mail|text|letter|dm|inmail) (?:back|from)\b)|^(?:reply|response|answer|e-?mail|text|letter|dm|inmail)(?: back)? from\b(?!.*\bexpected\b)|^(?:her |his |their |a |an )?(?:reply|response|answer) (?:was )?(?:received|arrived|came(?: in| back)?|is in)(?!\p{L})(?! by )|\bheard back\b/iu;
/** From whom a reply came: `her`, `Dana`, `finance`. */
const FROM = /^(?:(?:e-?mail|text|back) )*(?:from )?(?:the |an? |my )?(\p{L}[\p{L}'’-]*)(?: (\p{L}[\p{L}'’-]*))?/iu;

/** Whether a reply came from somebody who can be the contact: `from Dana`, `from the recruiter`, not `from finance`. */
function isFromContact(behind: string, named: boolean): boolean {
	const [all = '', who = '', more = ''] = FROM.exec(behind.trimStart()) ?? [];
	if (!named && !/\bfrom /i.test(all)) return true;
	if (isStandIn(behind.trimStart().replace(/^from /i, ''))) return false;
	return (
		/^(?:her|him|them|both|all|hr)$/i.test(who) ||
		/^[\p{Lu}\p{Lo}]/u.test(who) ||
		[who, more].some((word) => isPersonNoun(word.toLowerCase()))
	);
}

/**
 * Returns the words by which the contact wrote to the user: `she replied`, `emailed me`, `got a reply`. Null for what they
 * wrote to others, or for nobody: `she emailed the board`, `she wrote an article`, `got a reply from finance`. `behind` is the next clause: `out of office` behind `she replied`.
 */
export function theirMessageIn(clause: string, behind = ''): Span | null {
	if (AUTOMATIC.test(clause) || AUTOMATIC.test(behind)) return null;
	const wrote = byThem(THEY_WROTE.exec(clause));
	if (isStandIn(wrote?.groups?.who ?? '')) return null;
	if (wrote && isToMe(wrote.groups?.verb ?? '', clause.slice(wrote[0].length))) return spanOf(wrote);
	if (wrote) return null;
	const toMe = WROTE_ME.exec(clause);
	if (toMe) return spanOf(toMe);
	const answered = ANSWERED.exec(clause);
	if (answered && !OF_MINE.test(clause)) return spanOf(answered);
	const came = CAME.exec(clause);
	if (!came) return null;
	return isFromContact(clause.slice(came.index + came[0].length), /from$/i.test(came[0])) ? spanOf(came) : null;
}

/** The contact rang: `she called while I was out`, `Dana rang back`. Not `she called the vendor`. */
const THEY_CALLED = new RegExp(
	`${SUBJECT} ${ADVERBS}(?:(?:called|phoned|rang)(?: me| us)?(?: back)?(?=$|[.,;:!]| (?:at|on|to|from|this|and|but|while|when|again|during|after|before|earlier|yesterday|today|about|re|regarding|with|just|twice)(?!\\p{L})|[ ,.]+\\d)|left (?:me |us )?(?:an? |another )?(?:voice ?mail|vm|message|msg)(?!\\p{L}))`,
	'iu',
);
/** The same in other words: `called me`, `got a call`, `voicemail from`. */
const CALL_CAME =
	/\b(?:called|phoned|rang) (?:me|us)\b|\breturned my call\b|\b(?:got|had) a call (?:from|back)\b|\bgot a call\b|^(?:voice ?mail|vm|message|msg) from\b|\bleft me (?:a )?(?:voice ?mail|vm|message|msg)\b/i;

/** Returns the words by which the contact rang the user: `she called`, `got a call`, `Dana left a voicemail`. */
export function theirCallIn(clause: string): Span | null {
	const match = byThem(THEY_CALLED.exec(clause)) ?? CALL_CAME.exec(clause);
	return match && spanOf(match);
}
