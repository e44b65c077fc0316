import { withPlainTitles } from '../../english/names';
import { MONTH_NAME, WEEKDAY } from '../../english/calendar-words';
import type { FollowUp } from '../../follow-up';
import { plainWords } from '../../markdown/links';

/** Words that say only that there is a call: `just checking in`, `to touch base`. */
const EMPTY =
	/^(?:just\s+|to\s+|simply\s+|quick\s+)*(?:check(?:ing)?(?:\s+(?:in|back|up))?|follow(?:ing)?[\s-]*up|touch(?:ing)?\s+base|say(?:ing)?\s+(?:hi|hello)|catch(?:ing)?\s+up|call(?:ing)?|news|an?\s+update|updates?|status|next\s+steps?|things|stuff|everything|anything|it|this|that|tbd|todo|none|-|\?+)(?:\s+(?:with|on)\s+(?:him|her|them|it|things))?[.!?]*$/i;

/** What the user brings, asks or thanks for: a purpose without an "about". */
const BRINGS =
	'(?:send|share|bring|show|give|return|hand|forward|mail|e-?mail|drop\\s+off|thank|congratulate|introduce|invite|ask|tell|offer|discuss|talk\\s+(?:through|about|over)|walk\\s+(?:him|her|them|\\p{L}+)\\s+through|go\\s+(?:over|through)|arrange|schedule|book|confirm|request|review|submit|settle|sign|pick\\s+up|propose|suggest|update|remind|wish|apologi[sz]e|explain|negotiate|decide|compare|present|find\\s+out|hear\\s+(?:how|whether|about)|learn|get\\s+the)';
/** A purpose that the line itself states: `call Dana and send her the study`. */
const MINE = new RegExp(
	`(?:^|[:,;.(]\\s*|\\s[–—-]\\s+|\\b(?:I|I'll|I\\s+will|I'd|we|then|and|&|must|should|need\\s+to|want\\s+to|have\\s+to|going\\s+to|promised\\s+to|with\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\s+to|(?:call|email|text|ring|phone|visit|meet)\\s+(?:\\p{L}+\\s+){1,3}?(?:to|and))\\s+)(?:${BRINGS})(?![\\p{L}'])\\s*([^.;]*)`,
	'giu',
);
/** Words after a verb that state no purpose: `call her back soon`. */
const NO_OBJECT = new RegExp(
	`\\b(?:him|her|them|me|it|us|an?|the|my|his|their|email|e-mail|mail|message|text|note|call|line|again|back|please|soon|on|by|at|in|this|next|to|with|before|after|until|morning|afternoon|evening|noon|today|tomorrow|${WEEKDAY}|weeks?|days?|months?|first\\s+thing|early|late|am|pm|${MONTH_NAME})\\b|[\\d:.,/-]+|\\[\\[[^\\]]*\\]\\]|#\\S+|\\[\\w+::[^\\]]*\\]|\\p{Extended_Pictographic}`,
	'giu',
);

/** Words that are a whole purpose: "thank Dana", "tell Dwayne no", "for Lucero's number", "with the new CV". */
const WHOLE =
	/(?:^|[:,;.(]\s*|\b(?:I|I'll|and|to|then)\s+)(?:thank|congratulate|apologi[sz]e\s+to)\s+\p{L}|\btell\s+(?:\p{L}+\s+){1,2}(?:no|yes)\b|\s(?:for|with)\s+(?:(?:the|my|an?|his|her|their)\s+|\p{Lu}\p{L}*['’]s\s+)(?:[\p{L}'’-]+\s){0,2}(?:name|number|address|CV|r[ée]sum[ée]|pages?|article|report|draft|list|deck|figures?|sheet|answer|date|sample|portfolio|book|keys?|link|reference)\b/iu;

/** Whether words other than names, dates and pronouns are left. */
function hasObject(words: string, names: readonly string[]): boolean {
	let rest = words;
	for (const name of names) for (const word of name.split(/\s+/)) rest = rest.split(word).join(' ');
	return /\p{L}{3,}/u.test(rest.replace(NO_OBJECT, ' '));
}

/**
 * Whether a follow-up has a purpose: its own, or in its words ("send Jonah the one-page résumé"). "Just checking in" is
 * not one, and neither is what they are to do.
 */
export function statesPurpose({ purpose, text, contacts }: Pick<FollowUp, 'purpose' | 'text' | 'contacts'>): boolean {
	if (purpose !== null && purpose.trim() !== '' && !EMPTY.test(purpose.trim())) return true;
	const words = withPlainTitles(plainWords(text.slice(0, 1000)))
		.replace(/’/g, "'")
		.replace(/#[\p{L}\p{N}/_-]+/gu, ' ')
		.trim();
	if (WHOLE.test(words)) return true;
	const names = contacts.map(({ name }) => name);
	for (const match of words.matchAll(MINE)) if (hasObject(match[1] ?? '', names)) return true;
	return false;
}
