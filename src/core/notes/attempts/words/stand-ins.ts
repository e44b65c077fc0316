import { isOtherWord } from '../../../english/names';
import { isPeopleWord, isPersonNoun } from '../../../english/people-nouns';

/** Who or what picks up instead of the contact: `assistant`, `machine`. Sources of patterns. */
const STAND_IN_NOUNS = [
	'assistants?|secretary|secretaries|reception(?:ist)?|recep|front[ -]?desk|help ?desk|gatekeeper|switchboard|operator',
	'colleagues?|co-?workers?|deputy|temp|intern|admin|concierge|doorman|porter|security|call[ -]?cent(?:er|re)',
	'voice ?mail|vm|mailbox|machine|bot|chatbot|robot|recording|menu|ivr|answerphone|answering[ -](?:service|machine)',
	'finance|sales|payroll|accounts|accounting|procurement|legal|marketing|billing|purchasing|facilities|logistics',
	'wife|husband|spouse|mother|father|mum|mom|dad|sons?|daughters?|kids?|child|brother|sister|roommate|flatmate',
	'housemate|boyfriend|girlfriend|nanny|au[ -]pair|neighbou?r|cleaner|stranger|someone|somebody',
].join('|');

/** An assistant in two letters: `PA`, `p.a.`, `EA`. */
const PA = 'p\\.?a\\.?|e\\.?a\\.?';
/** One who stands in for the contact at the beginning of words: `her assistant`, `the new receptionist`, `PA`. */
const STAND_IN = new RegExp(
	`^(?:(?:her|his|their|the|an?|some|another|\\p{L}+['’]s) )?(?:(?!(?:and|or|about|re|for|on|in|at|by|that|who|how|when|if) )[\\p{L}-]+ )?(?:${STAND_IN_NOUNS}|${PA})(?![\\p{L}\\p{N}])`,
	'iu',
);
/** Somebody whom the user does not know: `a man`, `some lady`. */
const UNKNOWN =
	/^(?:an?|some|another) (?:\p{L}+ )?(?:man|woman|guy|lady|bloke|girl|boy|person|gentleman|voice|teen(?:ager)?)(?!\p{L})/iu;
/** A name with what the person is, or where they sit: `Tess (PA)`, `Tess at the front desk`. */
const NAMED = new RegExp(
	`^(?!(?:her|him|them|me) )[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:\\((?:(?:her|his|their|the|an?) )?(?:new )?(?:${STAND_IN_NOUNS}|${PA})(?![\\p{L}\\p{N}])|(?:at|in|on|from) (?:(?:the|her|his|their) )?(?:reception|front[ -]?desk|switchboard|security|(?:her|his|their) office)(?!\\p{L}))`,
	'iu',
);
/** A remark that it was not the contact: `HR instead`, `someone else`, `not Lee`. */
const NOT_THE_CONTACT =
	/\binstead(?! of \p{L}+ing)(?!\p{L})|\b(?:some(?:one|body)|person) else\b|\bwrong (?=\p{Lu}\p{Ll})|\b(?:not|rather than) (?:with |to )?(?:\p{Lu}\p{Ll}|(?:her|him|them|herself|himself)(?=$|[.,;)]))/u;

/** Whether words begin with one who stands in for the contact: `her PA about the job`, `his boss`. Not `her about the PA`. */
export function isStandIn(words: string): boolean {
	if (STAND_IN.test(words) || UNKNOWN.test(words) || NAMED.test(words)) return true;
	const [, owner = '', first = '', second = ''] =
		/^(her|his|\p{L}+['’]s) ([\p{L}-]+)(?: ([\p{L}-]+))?/iu.exec(words) ?? [];
	if (owner === '' || isOtherWord(first)) return false;
	return isPeopleWord(first.toLowerCase()) || isPersonNoun(second.toLowerCase());
}

/** Whether a clause says that it was somebody other than the contact: `spoke to HR instead`. */
export function saysNotTheContact(clause: string): boolean {
	return NOT_THE_CONTACT.test(clause);
}

/** A verb by which a stand-in begins words of its own: `her assistant said`. */
const ACTS = /\b(?:said|says|answered|picked|put|will|would|is|was|to)\b/i;

/** Whether words are nothing but a stand-in: `her assistant`, which is who `Tess` is in `spoke to Tess, her assistant`. */
export function isOnlyStandIn(words: string): boolean {
	return isStandIn(words) && !ACTS.test(words);
}
