/**
 * How far around a word the other words of its act are read, in characters: longer than sentences are. Bounds the work
 * for a note that is one long line.
 */
const NEAR_CHARACTERS = 600;
/** A word, read at an offset. Commitments are looked for by words with the letters a to z only: `send`. */
const WORD = /[a-z]+/iy;

/** The words directly around a word of a commitment, in its line. */
export interface Around {
	readonly before: string;
	readonly after: string;
}

type Condition = (around: Around) => boolean;

/** Needs a pattern on either side of the word. */
const needs =
	(pattern: RegExp): Condition =>
	({ before, after }) =>
		pattern.test(after) || pattern.test(before);
/** Needs a pattern somewhere after the word. */
const needsAfter =
	(pattern: RegExp): Condition =>
	({ after }) =>
		pattern.test(after);
const never: Condition = () => false;

/** How a meeting in which a topic is raised is named. */
const OCCASION = "['’]s|\\b(?:meet|call|stand|huddle|retro|committee|council|board|sync|session|assembly|agm)";
/** The word between an act and a person: `sync with Kim`, `call w/ Kim`. */
const WITH = /\bw(?:ith)?\b/i;
/** `the minutes go out` */
const OUT = needsAfter(/\bgo(?:es|ing)?\b/i);
/** `book a call`, `a time to arrange` */
const APPOINTMENT = needs(
	/\b(?:time|calls?|callback|chats?|coffee|lunch|dinner|breakfast|1:1|catch|check-?in|zoom|interview|meeting|conversation|convo|appointment|outreach|sync|debrief|demo|walk-?through|kick-?off)/i,
);
/** `reviewing with Dana`, `checking with Kim` */
const REVIEW = needsAfter(/^[\s*_~`=>"“”]*w(?:ith\b|\/)/i);
/** `raised at Thursday's meeting` */
const RAISED = needsAfter(/['’]s/);
/** `flag it at the board meeting` */
const RAISING = needsAfter(new RegExp(OCCASION, 'i'));
/** `bring it to Kim`, `take that up`, `take a look` */
const BRINGING = needsAfter(/\b(?:to|by|past|it|them|this|that|these|up|back|look|read|pass)\b/i);

/**
 * What else the line needs for an act with a word of {@link COMMITMENT_PHRASES}. Words with an act of their own, such as
 * `call`, are not listed.
 */
const CONDITIONS: ReadonlyMap<string, Condition> = new Map(
	Object.entries<Condition>({
		// `put it in the post`, `make contact` and `make a call` have another word with an act.
		put: needsAfter(/\btogether\b/i),
		pop: never,
		make: never,
		// `sort me a draft`
		sort: never,
		// `the letter will be returned`
		return: never,
		returns: never,
		returning: never,
		// `add comments`
		add: needsAfter(/\b(?:comments?|input|feedback)\b/i),
		leave: needsAfter(/\b(?:comments?|input|feedback)\b/i),
		// `the minutes go out`
		minutes: OUT,
		agenda: OUT,
		coming: needsAfter(/\bback\b/i),
		know: needs(/\blet|\b(?:should|hope|expect|will|would)|['’](?:ll|d)\b/i),
		team: needsAfter(WITH),
		go: needsAfter(/\bw(?:ith)?\b|\bout\b/i),
		run: needsAfter(/\b(?:to|by|past)\b/i),
		bring: BRINGING,
		bringing: BRINGING,
		take: BRINGING,
		taking: BRINGING,
		// `discussed at tomorrow's call`
		discussed: ({ before, after }) => RAISED({ before, after }) || /\b(?:be|being|get)\s+$/i.test(before),
		brought: RAISED,
		raised: RAISED,
		raise: RAISING,
		raising: RAISING,
		mention: RAISING,
		flag: RAISING,
		draw: RAISING,
		book: APPOINTMENT,
		booking: APPOINTMENT,
		arrange: APPOINTMENT,
		arranging: APPOINTMENT,
		reviews: REVIEW,
		reviewing: REVIEW,
		checking: REVIEW,
		meeting: mayMeet,
	}),
);

/** Words before "meeting" with which it is a noun: `our meeting`. */
const BEFORE_NOUN =
	/(?:^|[\s*_~`("“-])(?:the|an?|our|this|that|your|my|their|his|her|its|next|last|every|each|of|for|board|team|group|community|committee|council|weekly|monthly|annual|no)[\s*_~`=>"“”]+$/i;
/** Words before "meeting" that can join it to a promise: `Kim to look into it and meeting on Friday`. */
const JOINED = /\b(?:and|or|then)[\s*_~`=>"“”](?:[^\s]+\s+){0,4}$|&/i;
/** The beginning of a clause before "meeting", where it can be an order: `Meeting Dana on Friday`. */
const CLAUSE_START = /(?:^|[.,:;!?()[\]|–—-])[\s*_~`=>"“”#]*$/;

/** Words and marks after "meeting" that are no person: `meeting on Friday`, `meeting notes`. */
const NO_OBJECT =
	/^[\s*_~`=>"“”]*(?:$|[.,:;!?()[\]|–—-]|(?:to|about|re|regarding|for|on|by|at|in|of|from|via|if|that|next|later|today|tomorrow|soon|asap|will|is|are|was|not|until|before|after|within|between|among|set|scheduled|how|what|early|mid|late|sometime|this|date|time|house|room|agenda|minutes|notes?|link|id|details|schedule|summary|attendees|location|recording)(?![\p{L}\p{N}._@+'’-]))/iu;

/** Whether “meeting” may be a plan: `meeting Dana`, `I'm meeting them`, `a meeting with Dana`, `we have a meeting`. */
function mayMeet({ before, after }: Around): boolean {
	if (/\sto\s/.test(after)) return true;
	if (WITH.test(after) || /\b(?:ha(?:ve|s|ving)|set)\b/i.test(before)) return true;
	if (JOINED.test(before) || (!BEFORE_NOUN.test(before) && !CLAUSE_START.test(before))) return true;
	return !NO_OBJECT.test(after);
}

/**
 * Whether the word of a commitment at an offset can have an act, by the words near it in its line: `meeting` in `I am
 * meeting Dana`, but not in `the next meeting`. Spares many lines their reading.
 */
export function isLikelyPlace(text: string, at: number): boolean {
	WORD.lastIndex = at;
	const word = WORD.exec(text)?.[0].toLowerCase();
	const condition = word === undefined ? undefined : CONDITIONS.get(word);
	if (word === undefined || condition === undefined) return true;
	const lineFrom = text.lastIndexOf('\n', at) + 1;
	const end = text.indexOf('\n', at);
	const to = at + word.length;
	return condition({
		before: text.slice(Math.max(lineFrom, at - NEAR_CHARACTERS), at),
		after: text.slice(to, Math.min(end < 0 ? text.length : end, to + NEAR_CHARACTERS)),
	});
}
