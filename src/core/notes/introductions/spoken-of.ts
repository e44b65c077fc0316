import { SIGN } from './people-signs';

/** One person speaks of another, whom a pronoun behind means: `Dana thinks Lee Park is hiring, told me to call her`. */
const SAID_OF = new RegExp(
	`(?<by>${SIGN})(?:\\s\\([^)]{0,40}\\))?(?:\\s(?:also|just|then|really|kindly))?\\s(?:thinks|thought|says|said|mentioned|mentions|knows|knew|heard|reckons|reckoned|brought\\sup|named|told\\sme\\sabout|told\\sme|spoke\\s(?:very\\s)?highly\\sof|raved\\sabout|used\\sto\\swork\\s(?:with|for)|worked\\s(?:with|for)|works\\s(?:with|for)|recommends|recommended|goes\\s(?:way\\s)?back\\swith|is\\s(?:(?:good|old|great)\\s)?friends\\swith)\\s(?:that\\s)?(?<of>${SIGN})(?!['’]s\\s)[^\\uE000-\\uE0FF!?]{0,60}$`,
	'iu',
);
/** A person of a signed line: `Dana`. */
const HAS_SIGN = new RegExp(SIGN);
/** A pronoun for somebody named before: `email him`. */
const HIM_OR_HER = /\b(?:him|her)\b/i;

/** One person who speaks of another, as signs. */
interface SpokenOf {
	readonly by: string;
	readonly to: string;
}

/**
 * Returns whom a pronoun means if the words before it say of one person what another said: Dana and Lee for “Dana thinks
 * Lee is hiring, told me to call” and `her`. Returns null for a sign and for other words.
 */
export function spokenOf(before: string, pronoun: string | undefined): SpokenOf | null {
	if (pronoun === undefined || HAS_SIGN.test(pronoun)) return null;
	const { by, of } = SAID_OF.exec(before)?.groups ?? {};
	return by !== undefined && of !== undefined ? { by, to: of } : null;
}

/** Whether a sentence names nobody but somebody of whom the words before spoke: “Dana brought up Lee. Said I should email him.” */
export const continuesAbout = (before: string, sentence: string): boolean =>
	HIM_OR_HER.test(sentence) && SAID_OF.test(before);
