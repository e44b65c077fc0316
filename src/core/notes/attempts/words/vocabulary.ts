import { byThem, SUBJECT } from './their-act';

/**
 * What the contact said, by which a call without another outcome was a conversation: `she said no`, `he's happy to help`. Not
 * `she was out`.
 */
const THEIR_WORDS =
	/^(?:and |but )?(?:s?he|they)(?:['’]s|['’]re|['’]d|['’]ll| is| are| was| would| will)? (?:just |really |also |very |still |finally )*(?:said|says|told|asked|asks|agreed|agrees|promised|promises|confirmed|confirms|suggested|suggests|mentioned|explained|offered|offers|answered|thanked|wants|wanted|thinks|thought|likes|liked|recommended|happy|glad|keen|interested|willing|open to|delighted)\b/i;

/** Whether a clause tells what the contact said: `she asked me to call Tuesday`. */
export function saysTheirWords(clause: string): boolean {
	return THEIR_WORDS.test(clause.trim());
}

/** What the contact told the user to do: `she said call`, `he asked me to try again`, whose date is that of the next step. */
const TOLD_TO_CALL = new RegExp(
	`${SUBJECT} (?:(?:said|asked|told|suggested|says|wants|needs)(?: me| I should)?(?: to)? (?:call|ring|phone|try|e-?mail|write|text|check|get back|follow up|send|share|come|bring|book|apply|reply)|(?:wants|needs) (?:the|my|an?|it|some|more)(?: \\p{L}+)?)(?!\\p{L})`,
	'iu',
);
/** The same without a subject: `asked me to send the list`. */
const ASKED_ME = /^(?:and )?(?:asked|told|wants|needs) me to\b/i;

export type DateRole = 'callingBack' | 'expecting' | 'next';

/** Words in a log that say what the date after them is for: `will ring again Monday` is the next call. */
const ROLE_WORDS: readonly (readonly [DateRole, RegExp])[] = [
	[
		'expecting',
		new RegExp(
			`${SUBJECT}(?:(?:['’](?:ll|d)| will| would| promised| said| wants to| is going)|(?:['’](?:s|re)| is| are) (?:calling|ringing|phoning|sending|writing|e-?mailing|getting back|checking)| (?:calls|rings|phones|sends|writes|e-?mails|decides|checks|replies|answers|gets back))(?!\\p{L})`,
			'iu',
		),
	],
	[
		'expecting',
		/\bexpect(?:ing|ed)?\b|\bhear(?:ing)? (?:back|from)\b|^(?:and |then )?will (?:call|ring|phone|e-?mail|text|write|send|give|let|get)(?: back)?(?: to)? (?:me|us)\b|^(?:an? |the |her |his |their |final )*(?:decision|answer|reply|feedback|results?|verdict|news|offer)(?: (?:is|comes|due|expected|by|on|in|next|this))*(?!\p{L})|\bget back to me\b/iu,
	],
	[
		'callingBack',
		/\b(?:calling|ringing|phoning|trying)\b(?: (?:her|him|them|it))?(?: back| again)?|\b(?:will|would|shall|must|['’]ll|['’]d|to|gonna|gotta|should) (?:call|ring|phone|try|retry|redial)\b(?: (?:her|him|them|it))?(?: back| again)?|^(?:i )?(?:call|ring|phone|try|cb|retry)\b(?: (?:her|him|them|it))?(?: back| again)?|\b(?:call|ring|try) (?:her |him |them )?(?:back|again)\b/i,
	],
	[
		'next',
		/^next\b|^(?:nudge|chase|ping|e-?mail|text|write|message|try)\b|\bfollow(?:ing)?[ -]?up\b|\bcheck(?:ing)? (?:in|back)\b|(?:^i|\bi['’]?ll|\bwill) \w+/i,
	],
];

/** Returns whose promise a clause's date is: `will call back` the user's, `she'll write` the contact's. */
export function roleIn(clause: string): { role: DateRole; from: number; to: number } | null {
	const told = ASKED_ME.exec(clause) ?? byThem(TOLD_TO_CALL.exec(clause));
	if (told) return { role: 'next', from: 0, to: told[0].length };
	for (const [role, words] of ROLE_WORDS) {
		const match = byThem(words.exec(clause));
		if (match) return { role, from: match.index, to: match.index + match[0].length };
	}
	return null;
}

/**
 * Quick test that rules out most list items below a follow-up: false if a text has no word of an attempt or event. True
 * for `left a voicemail`, false for `her numbers are up`.
 */
export function maySayEntry(text: string): boolean {
	return /wrong|call|phon|rang|answer|mail|text|messag|msg|vm|spoke|talk|chat|met\b|ran into|bumped|reach|connect|got |picked|busy|engaged|missed|sent|post|wrote|ping|dm|dial|tried|repl|respon|heard|had a|hung|snooz|gave|giv|clos|open|allow|rehears|practi|left|leav|nobody|home|full|unavailable|no luck|\bjoy\b|not in\b|txt|servic|get (?:hold|through)|coffee|lunch|zoom|n\/?a\b|ans\b|pick|\blm\b|slack|whatsapp|caught|through|number|reachable|not reached|not available|declined|ignored|ring|phone|l\/m|lft|answer|dropp|popp|shot|fired|chas|nudg|bump|follow|remind|checked in|touched base|screen|interview|meeting|letter|card|\bline\b|sms|linked-?in|\bput |paus|park|postpon|defer|shelv|delay|push|moved|put off|on hold|on ice/i.test(
		text,
	);
}
