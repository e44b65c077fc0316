import { ACTION_VERBS } from '../../../english/words/action-verbs';
import { isGroupNoun } from '../../../english/people-nouns';
import { setOf } from '../names/word';

/** Verbs with which people turn to a topic: `look at it`, `put this on the agenda`, `vote on it`. */
export const CONSIDERING = setOf(
	'look think consider review examine assess evaluate reconsider address tackle cover raise bring take pick put come go return get walk work settle resolve table continue resume finish wrap hash dig read digest reconvene recollect finalize finalise vote decide agree slate draw revisit',
);
/** Verbs that need no topic: `we will continue next week`. */
export const ALONE = setOf('continue resume reconvene regroup recollect vote');
/** What one owes by a day: `have a draft ready`, `have something for you`. */
export const OWED =
	/^(?:something|progress|drafts?|versions?|prototypes?|results?|answers?|proposals?|documents?|documentation|report|numbers|figures|feedback|comments|summary|slides|deck|plan|list|outline|framework)$/;

/** Further things that are delivered by a day: `Invoice - due Friday`. */
export const DELIVERED =
	/^(?:invoice|contract|minutes|agenda|notes|survey|form|paperwork|letter|email|newsletter|quote|estimate|abstract|paper|manuscript|chapter|writeup|write-up)$/;

/** What a person promises to do for others, whatever comes of it: `Kim will draft the plan`, `Lee is giving a talk`. */
export const WORK = setOf(
	'give present draft prepare complete finish provide add create write make set build produce compile collect gather organize organise arrange look sort submit deliver do pick pay order book fix file sign resolve propose clarify verify approve initiate record edit rewrite translate print design reconnect advise summarize summarise outline pull figure investigate research document attend reschedule finalize finalise',
);

/**
 * What a person will do that others only watch, or that happens to them, so that its day is none by which something is
 * owed: `leave` in `Kim will leave on Friday`.
 */
export const NO_WORK = setOf(
	'be have go come stay keep start continue begin end stop leave arrive return travel fly drive move walk ride visit sleep rest speak talk appear host attend join chair lead run open close take get try stand sit let play sing perform compete celebrate graduate retire marry turn become remain need want like love hope miss step resign know learn understand see hear feel think believe win lose cost receive deserve expect help fall rise grow happen last live die work enjoy use wait watch look present exhibit feature probably not also still never always only even now',
);

/** Verbs with which a note orders work: `Kim: create the list by Friday`. */
export const ORDERS: ReadonlySet<string> = new Set([...ACTION_VERBS, ...WORK, 'report', 'communicate', 'set']);

/** Those that no order to a person begins with who is named before it: `will` in `Kim will`, `meet` in `Kim and Lee meet`. */
const NO_ORDER = setOf(
	'wait waiting await awaiting expecting expect hear hold see let need needs should must could might would will can done go stop keep look receive meet calling emailing proposed have land',
);

/** What becomes of a thing that one gets: `printed` in `get the poster printed`. */
const GOTTEN = /..ed$|^(?:done|sent|out|ready|set|built|made|online|together|signed)$/;

/** Whether something is got done: `the poster printed` after `get`, but not `the bus`. `after` are the words after it. */
export const isGotDone = (after: readonly string[]) => after.slice(1, 6).some((word) => GOTTEN.test(word));

/** Whether words begin with an order: `create the list`, `get the poster printed`. */
export const isOrder = ([first = '', ...after]: readonly string[]) =>
	ORDERS.has(first) || (first === 'get' && isGotDone(after));

/** Whether words after a name are what that person is to do: `order the chairs`, but not `needs a break`. */
export const isOrderTo = (words: readonly string[]) =>
	!NO_ORDER.has(words[0] ?? '') && (words[0] === 'get' ? isGotDone(words.slice(1)) : isOrder(words));

/** What is presented to the public, so that its day is that of an event: `webinar` in `Kim will present a webinar`. */
const PUBLIC = /^(?:webinar|keynote|workshop|seminar|tutorial|plenary)$/;

/** How many words after “to” can name who listens: `the whole board` has three. */
const MOST_WORDS_OF_AUDIENCE = 4;

/**
 * Whether the words after “present” name an event, or a group that listens: `a webinar on wood` and `the roadmap to the
 * board`, but not `the plan` or `my case to the board`.
 */
export function isPublic(after: readonly string[]): boolean {
	if (after.slice(0, 4).some((word) => PUBLIC.test(word))) return true;
	const to = after.some((word) => /^(?:me|us|my|our)$/.test(word)) ? -1 : after.indexOf('to');
	return to >= 0 && after.slice(to + 1, to + 1 + MOST_WORDS_OF_AUDIENCE).some(isGroupNoun);
}
