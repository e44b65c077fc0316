import { isCommonWord } from '../../english/common-words';
import { isGenericWord } from '../../english/generic-words';
import { beginsWithGivenName, isGivenNameAndWord } from '../../english/given-names';
import { hasNoNameEnding, isAbbreviation, isJobWord, isOtherWord } from '../../english/names';
import { isOrderTo } from './any-verb/open-verbs';

/** Who speaks in a line of minutes, and the offset of what they say. */
export interface Speaker {
	readonly name: string;
	readonly to: number;
	/** Whether the words give that person a task, instead of quoting them: `ACTION Kim: …`, `… (Kim, by Friday)`. */
	readonly task?: boolean;
	/** Whether the name is at the end, with the day: `Draft the map - Kim (by Friday)`. */
	readonly owner?: boolean;
}

/** A name of one to three capitalised words. */
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}){0,2}";
/** Several names: `Kim & Lee`, `Kim/Lee/Ana`. */
const SEVERAL = `${CAPITALISED}(?:\\s?(?:&|\\/|,|\\sand\\s)\\s?${CAPITALISED}){0,3}`;
/** A name in bold or italics, which needs no capital: `**dana**: I will call`. */
const ANY_NAME = '\\p{L}[\\p{L}\\p{N}._ -]{1,30}?';
/** `JW: …`, `@jbenet: …`; `**Hudson**: …`, `_lehnberg:_ …`, `**Tim** - …`; `[simeon] …`. */
const SPEAKER = new RegExp(
	`^[\\s•-]*(?:(?:@?(${SEVERAL})|(@[\\w-]{2,25}))(?:\\s\\([^)]{1,30}\\))?\\s*:\\s+|(?:\\*{2,3}|_)@?(${ANY_NAME})(?:\\s\\([\\d: apmAPM]{3,10}\\))?(?:[*_]{1,3}\\s*(?:\\[[\\d:]+\\])?\\s*[:–—-]|:[*_]{1,3})\\s*|\\[(${ANY_NAME})\\]\\s+)`,
	'u',
);

/** A line of a chat: `[16:30] <dana> …`, `11:00 AM <•kim> …`, `16:32<tab>lee<tab>…`. */
const CHAT =
	/^\s*(?:(?:\[[\d:. -]{4,20}\]|\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)\s*<\s?[•@+%~&]?([\p{L}\p{N}_[\]{}^`|-]{2,30})>\s|\d{1,2}:\d{2}\t([\p{L}\p{N}_-]{2,30})\t)/iu;

/** Returns the words of a line of a chat without who speaks: `I'll call Dana` for `[16:30] <kim> I'll call Dana`. */
export function withoutChatName(text: string): string {
	return text.replace(CHAT, '');
}

/** An email address, with which minutes name who is to act: `dana@example.org to draft the plan`. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;

/** Returns the visible words of a line with the email addresses that are blank in them. `written` has the same offsets. */
export function withEmails(shown: string, written: string): string {
	if (!written.includes('@')) return shown;
	let result = shown;
	for (const { 0: email, index } of written.matchAll(EMAIL))
		result = result.slice(0, index) + email + result.slice(index + email.length);
	return result;
}

/** Abbreviations before a dash that are initials of no person: `FYI` in `FYI - call Dana`. Not `DW`. */
const NO_INITIALS =
	/^(?:AI|PR|FYI|TBC|TBD|QA|OK|PS|NB|CC|ETA|AOB|EOD|EOB|COB|EOM|UK|US|EU|RE|AM|PM|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN|NO|YES)$/;
/**
 * Initials before a dash: `JW - I'll share it tomorrow`. Two or three: one letter is an item of a list (`A - agenda`), four
 * are an abbreviation (`HTML - …`).
 */
const INITIALS = /^[\s•*-]*(?:\[\s?\]\s*)?(\p{Lu}{2,3})\s+[-–—]\s+(?=\S)/u;
/**
 * A name before a dash, if what follows is said or done by that person: `Kim - wants to send it tomorrow`, `Kim - working on
 * it`. `Kim - call tomorrow` is about Kim.
 */
const DASHED = new RegExp(
	`^[\\s•*-]*(${SEVERAL})\\s+[-–—]\\s+(?=(?:[Ww]ill|to|can|could|should|has|is|are|was|needs?|wants?|hopes?|plans?|promised|agreed|offered|said|says|thinks|going|\\p{L}{3,20}ing\\s(?:on|to|with|up|at)|I|[Ii]['’]ll|[Ww]e|[Ww]e['’]ll)(?!\\p{L}))`,
	'u',
);
/** A second label after that of a project or group: `Kim: ` in `Maps: Kim: sending them tomorrow`. It can have a dash, too. */
const SECOND = new RegExp(`^@?(${SEVERAL})\\s*:\\s+`, 'u');

/** Whose action it is: `ACTION BW: …`, `**Action item for Myles**: …`, `**Action - Kim/Lee**: …`, `AI (Kim): …`. */
const ACTION = new RegExp(
	`^[\\s•*_-]*(?:ACTION|[Aa]ction|AI|TODO|T[Oo][ -]D[Oo])(?:\\s(?:ITEM|item|POINT|point))?(?:(?:\\s(?:FOR|for|ON|on))?\\s+@?(${CAPITALISED}|[\\w-]{2,25})|(?:\\s*[-–—:]\\s*|\\s*[([])@?(${SEVERAL})[)\\]]?|\\(@?([\\w-]{2,25})\\))[*_]*\\s*:[*_]*\\s+`,
	'u',
);

/** A name before the word “action”: `Kelsey action: ask the host`, `Kim Vale - TODO: ask the host`. */
const OF_ACTION = new RegExp(
	`^[\\s•*_-]*(${CAPITALISED}?)(?:\\s*[-–—])?\\s+(?:ACTIONS?|[Aa]ctions?|TODO|[Tt]o-?do|[Tt]asks?)(?:\\s(?:ITEM|item|POINT|point)s?)?\\s*:[*_]*\\s+`,
	'u',
);

/** A handle before an order: `@kim - update the list`, `@kim action: update the list`. */
const HANDLE = /^[\s•*-]*@([\w-]{2,25})\s+(?:[-–—→]\s+(?=\p{Ll})|action(?:\s+(?:item|point))?\s*:\s*)/u;

/**
 * Who is to act, before a bare verb, after a dash or in bold: `Kim order the chairs`, `**Kim** order them`, `Kim → order
 * them`, `@kim order them`, `ACTION: Kim order them`.
 */
const IN_FRONT = new RegExp(
	`^[\\s•*_-]*(?:(?:ACTION|Action|AI|TODO)(?:\\s(?:ITEM|item|POINT|point))?[*_]*\\s?[:–-]?[*_]*\\s+)?[*_]{0,3}(?:@([\\w-]{2,25})|(${SEVERAL}))[*_]{0,3}\\s+(?:(?:[-–—=]?>|[-–—→])\\s+)?(?=(\\p{L}\\p{Ll}+)\\s+(?!(?:by|on|before|at|for|until|this|next)\\s)(.{0,60}))`,
	'u',
);

/** Who is to act, in brackets, also after a label: `[Kim, Lee] Draft the plan`, `(Kim) Draft it`, `**Motion 1:** [Kim] Draft it`. */
const IN_BRACKETS = new RegExp(
	`^[\\s•*_-]*(?:\\p{L}[\\p{L} ]{1,25}(?:\\s\\d{1,3})?:[*_]{0,3}\\s+)?[([](${SEVERAL})[)\\]]:?\\s+`,
	'u',
);

/** Labels that look like a speaker's name: `Outcome` in `Outcome: call Dana`. */
const LABEL =
	/^(?:re|fwd|date|time|note|notes|decision|deadline|today|tomorrow|where|who|what|when|resolved|resolution|content|context|status|outcome|results?|summary|pros?|cons?|todo|to-do|action|goal|update|timeline|schedule|target|budget|venue|location|topic|purpose|vote|logistics|website|web|consensus|motion|proposals?|suggestions?|newsletter|conclusions?|plan|marketing|fundraising|comms|agreement|recommendations?|issues?|risks?|blockers?|questions?|answers?|ideas?|options?|finance|legal|events?|social|outreach|membership|publicity|docs|documentation|infrastructure|infra|design|frontend|backend|testing|release|security|hosting)$/i;

/** Who is to act, alone at the end: `Check in on May 30th. (@rlitt)`, `Will share a draft - MB`, `Order it - Kim`. */
const AT_END = new RegExp(
	`(?:[([]\\s*(?:owner:?\\s*)?(?:@([\\w-]{2,25})|(${SEVERAL}))\\s*[)\\]]|\\s[-–—]\\s*(?:@([\\w-]{2,25})|(\\p{Lu}{2,3}))|\\s@([\\w-]{2,25})|\\s(?:[-–—=]?>|[-–—→])\\s*(${SEVERAL}))\\W*$`,
	'u',
);

/** Who is to act, with a day in brackets at the end: `Approve the minutes (Jon, by April 20)`, `Plan - Kim B (by Friday)`. */
const AT_END_WITH_DAY = new RegExp(
	`(?:[([]\\s*(?:owner:?\\s*)?@?(${CAPITALISED})(?:,|\\s+by|\\s+due|\\s+[-–—])\\s[^()[\\]]{1,40}[)\\]]|\\s[-–—]\\s*(${CAPITALISED})\\s*[([](?:by|due)\\s[^()[\\]]{1,40}[)\\]])\\W*$`,
	'u',
);

/** Small initials before a colon: `dc: will send it tomorrow`, `eP: will send it`. */
const SMALL_INITIALS = /^[\s•-]*(\p{Ll}{2,3}|(?!pH)\p{Ll}\p{Lu}):\s+/u;
/**
 * Whose task it is: `#todo:kim call Lee`, `TODO: dc will ask`, `#todo dc: ask Lee`. The name may be in any case, since the pattern ignores case;
 * `isLabel` drops words that are no names, as in `TODO: call Lee`. In `TODO: Kim to call` the clause itself names its subject.
 */
const TODO_OF =
	/^[\s•*_-]*#?todo(?:\s*:\s*@?(\p{Ll}{2,3}|\p{Lu}[\p{L}'’-]{1,20})\s+(?!to\s)|\s+@?(\p{L}[\p{L}'’-]{1,20}):\s+)/iu;

/** Whether words that look like a speaker's name are a label: `Plan`, `Next week`. */
function isLabel(name: string): boolean {
	const isInitials = name === name.toUpperCase();
	return name
		.toLowerCase()
		.split(/\s+/)
		.some(
			(word) =>
				/^follow-?ups?$|^\d+$/.test(word) ||
				hasNoNameEnding(word) ||
				(isOtherWord(word) && !isInitials) ||
				isCommonWord(word) ||
				isJobWord(word) ||
				LABEL.test(word),
		);
}

/** Whether a label of several words names a thing: `Fair Planning`, `Garden report`, but not `Kim Planning` or `Garden Circle`. */
function isThing(name: string): boolean {
	const words = name.toLowerCase().split(/\s+/);
	const last = words.at(-1) ?? '';
	return words.length > 1 && !beginsWithGivenName(name) && (/..ing$/.test(last) || isGenericWord(last));
}

/** Returns the names of those who speak: Kim and Lee for `Kim & Lee`. */
export const speakerNames = (speaker: string): string[] =>
	speaker.split(/\s?(?:&|\/|,|\sand\s)\s?/u).filter((name) => name !== '');

/** Whether names are surely those of persons: `Kim, Lee`, but not `Lisbon, Porto`. */
const areGivenNames = (names: string) => speakerNames(names).every(beginsWithGivenName);

/** Whether a name is a word as well, so that it may be one here: `Will order the chairs`, `May order`. */
const isWordToo = (name: string) => isGivenNameAndWord(name.toLowerCase().split(' ', 1)[0] ?? '');

/** Returns who speaks in a line, or null: `JW: I’ll share it tomorrow` gives JW, `Plan: call Dana` nobody. */
export function speakerOf(shown: string): Speaker | null {
	const action = ACTION.exec(shown);
	const actor = action?.[1] ?? action?.[2] ?? action?.[3];
	if (action && actor !== undefined && !speakerNames(actor).some(isLabel))
		return { name: actor, to: action[0].length, task: true };
	const handle = HANDLE.exec(shown);
	if (handle?.[1] !== undefined) return { name: handle[1], to: handle[0].length, task: true };
	const ofAction = OF_ACTION.exec(shown);
	if (ofAction?.[1] !== undefined && areGivenNames(ofAction[1]))
		return { name: ofAction[1], to: ofAction[0].length, task: true };
	const bracketed = IN_BRACKETS.exec(shown);
	if (bracketed?.[1] !== undefined && areGivenNames(bracketed[1]))
		return { name: bracketed[1], to: bracketed[0].length, task: true };
	const front = IN_FRONT.exec(shown);
	const verb = front?.[3] ?? '';
	// "@kim Send the list", but "Kim Send" could be a name.
	const isVerb = front?.[1] !== undefined || /^\p{Ll}/u.test(verb);
	if (front && isVerb && isOrderTo([verb.toLowerCase(), ...(front[4] ?? '').split(/\s+/)])) {
		const owner = front[1] ?? front[2] ?? '';
		const isSurely = front[1] !== undefined || (areGivenNames(owner) && !speakerNames(owner).some(isWordToo));
		if (isSurely && !speakerNames(owner).some(isLabel)) return { name: owner, to: front[0].length, task: true };
	}
	const chat = CHAT.exec(shown);
	if (chat) return { name: chat[1] ?? chat[2] ?? '', to: chat[0].length };
	const initials = INITIALS.exec(shown);
	if (initials?.[1] !== undefined && !NO_INITIALS.test(initials[1]))
		return { name: initials[1], to: initials[0].length };
	const todo = TODO_OF.exec(shown);
	const small = todo ?? SMALL_INITIALS.exec(shown);
	const owner = small?.[1] ?? small?.[2];
	// "#todo website: ask the host" has a topic.
	const isTopic = small?.[2] !== undefined && small[2].length > 3 && !areGivenNames(small[2]);
	if (small && owner !== undefined && !isTopic && !isAbbreviation(owner) && !isLabel(owner))
		return { name: owner, to: small[0].length, task: todo !== null };
	const match = SPEAKER.exec(shown);
	const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.replace(/^@/, '').trim();
	if (match && name !== undefined) {
		const rest = shown.slice(match[0].length);
		const second = areGivenNames(name) ? null : (SECOND.exec(rest) ?? DASHED.exec(rest));
		if (second?.[1] !== undefined && areGivenNames(second[1]))
			return { name: second[1], to: match[0].length + second[0].length };
		if (!speakerNames(name).some((each) => isLabel(each) || isThing(each))) return { name, to: match[0].length };
	}
	const dashed = DASHED.exec(shown);
	if (dashed?.[1] !== undefined && areGivenNames(dashed[1]) && !isWordToo(dashed[1]))
		return { name: dashed[1], to: dashed[0].length };
	const withDay = AT_END_WITH_DAY.exec(shown);
	const end = AT_END.exec(shown) ?? withDay;
	const last = end?.[1] ?? end?.[2] ?? end?.[3] ?? end?.[4] ?? end?.[5] ?? end?.[6];
	// "(Lisbon, Porto)" are places.
	const isOne = last !== undefined && speakerNames(last).length === 1;
	// "Report by Friday - Lisbon" has a place at its end.
	if (end?.[6] !== undefined && end !== withDay && !areGivenNames(end[6])) return null;
	return last === undefined || (isOne ? isLabel(last) : !areGivenNames(last))
		? null
		: { name: last, to: 0, task: true, owner: end === withDay };
}
