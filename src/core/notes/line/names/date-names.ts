import { MONTH_WORDS, WEEKDAY_WORDS } from '../../../english/calendar-words';
import {
	isDateWord,
	isNameThatChangesDates,
	isSurnameAndTime,
	isSurnameAndWord,
	MISLEADING_NAME_SOURCE,
} from '../../../english/names';
import { nameAt, type NameAt } from '../contact';
import { keyOf } from '../whose-act/ambiguous-names';

/** Replaces names that contain date words with blanks: `June Park`, `Sunday Okafor`. Offsets stay the same. */
export function withoutDateNames(text: string): string {
	if (!MAY_HOLD_DATE_NAME.test(text) && !MAY_HOLD_INITIALS.test(text) && !MAY_MISLEAD.test(text)) return text;
	let result = text;
	NAME_PLACE.lastIndex = 0;
	for (let place = NAME_PLACE.exec(text); place; place = NAME_PLACE.exec(text)) {
		const at = place.index + place[0].length;
		NAME_PLACE.lastIndex = at;
		const found = nameAt(text, at, true);
		if (!found || !(found.name.split(/\s/).some((word) => isDateWord(keyOf(word))) || misleads(found, text))) continue;
		result = result.slice(0, found.from) + ' '.repeat(found.to - found.from) + result.slice(found.to);
	}
	return result;
}

/** Whether a name has a word that would change a date: `Minh Do` in `with Minh Do Monday`, `Skip` in `with Skip Monday`. */
function misleads({ name, to }: NameAt, text: string): boolean {
	const keys = name.split(/\s/).map(keyOf);
	const last = keys.at(-1) ?? '';
	if (keys.length > 1) return isSurnameAndWord(last) || isSurnameAndTime(last);
	return isNameThatChangesDates(last) && !(last === 'trinity' && /^\s+Sun/i.test(text.slice(to)));
}

/** A quick test for names with words that change dates: `Minh Do`, `Skip`. */
const MAY_MISLEAD = new RegExp(`[^\\p{L}](?:${MISLEADING_NAME_SOURCE})(?!\\p{L})`, 'u');
/** A quick test for names that are calendar words: `Joe Friday`, `May Lee`. */
const MAY_HOLD_DATE_NAME = new RegExp(`\\b(?:${[...WEEKDAY_WORDS, ...MONTH_WORDS].join('|')})\\b`, 'i');
/** A quick test for initials that half a day has too: `with AM`. */
const MAY_HOLD_INITIALS = /\bw(?:ith\s|\/)\s?[AP]M\b/;
/** Verbs and prepositions after which a capitalized date word can be a name: `call June Park`. */
const NAME_PLACE =
	/(?:^|[^\p{L}\p{N}])(?:with|w\/|thank|ask|ping|call|ring|phone|(?:e-?)?mail|text|message|tell|nudge|remind|contact|meet|to|from)\s+(?=\p{Lu})/giu;
