import { withoutStop, wordsSource } from '../../english/plain-text';
import { plainWords } from '../../markdown/links';
import { topicWords } from './topic-words';

/** What a contact needs, from one sentence of the notes about them. */
export interface Need {
	/** `a customs broker`. */
	readonly words: string;
	/** The stems of what is needed, the last one of the noun itself: `custom`, `broker`. */
	readonly stems: readonly string[];
	/** Whether it is a difficulty ("struggles with customs papers") and no thing or person to find. */
	readonly isTrouble: boolean;
	/** The sentence without Markdown. */
	readonly sentence: string;
}

/**
 * A longer sentence is no note of a need, in characters: about five lines. Bounds the work for pasted text without full
 * stops.
 */
const LONGEST_SENTENCE_CHARACTERS = 400;
/** Words between the subject and its verb: `they are still looking for`. */
const ADVERB = '(?:(?:also|still|now|really|badly|urgently|desperately|currently|probably|actually|always|just)\\s+)?';
/** What the contact is to find. */
const SEEKS = [
	'needs?',
	`(?:is|are|['’]s|['’]re|was|were)\\s+${ADVERB}(?:looking|searching|hunting|on\\s+the\\s+lookout|in\\s+the\\s+market)\\s+for`,
	`(?:is|are|['’]s|['’]re)\\s+${ADVERB}in\\s+need\\s+of`,
	'(?:could|can)\\s+use',
	'wants?\\s+to\\s+(?:find|meet|hire)',
	'wants?\\s+(?:an?\\s+(?:intro(?:duction)?|connection)\\s+to)',
	`(?:is|are|['’]s|['’]re)\\s+${ADVERB}(?:after|missing|trying\\s+to\\s+find|hoping\\s+to\\s+find|on\\s+the\\s+hunt\\s+for)`,
	'lacks?',
	'would\\s+(?:love|like)\\s+to\\s+(?:find|meet)',
	"(?:can(?:no|['’])t|could(?:n['’]t|\\s+not)|cannot)\\s+find",
	`(?:has|have|is|are)\\s+${ADVERB}(?:trouble|having\\s+trouble|problems|difficulty)\\s+finding`,
	`(?:is|are)\\s+${ADVERB}short\\s+of`,
].join('|');
/** What the contact asks the user for. Nobody offers a job so. */
const ASKS = [
	'(?:asked|asks)\\s+(?:me\\s+)?(?:if|whether)\\s+I\\s+knew?(?:\\s+of)?',
	'(?:asked|asks)\\s+(?:me\\s+)?(?:about|for|after)',
	'(?:knows?|has)\\s+no(?=\\s+(?:good\\s+|decent\\s+)?\\p{L}+$)',
	'would\\s+(?:love|like)\\s+(?:an?\\s+(?:intro(?:duction)?|connection)\\s+to)',
].join('|');
/** The beginning of a clause whose subject, the contact, is left out: `Spoke with Priya: still looking for`. */
const CLAUSE = '(?:^|[:;–—]\\s+|,\\s+(?:and\\s+)?|\\sand\\s+)';
/** The same verbs without a subject: `needs` in `Spoke with Priya: needs a translator`. */
const SEEKS_ELIDED =
	"(?:Needs|needs|(?:[Ll]ooking|[Ss]earching|[Hh]unting)\\s+for|[Ii]n\\s+need\\s+of|[Oo]n\\s+the\\s+lookout\\s+for|[Tt]rying\\s+to\\s+find|[Cc]ould\\s+use|[Cc]an(?:no|[’'])t\\s+find|[Ww]ants\\s+to\\s+(?:find|meet))";
/** `asked if I knew` in `Lunch with Priya, asked if I knew a translator` */
const ASKS_ELIDED =
	'[Aa]sked\\s+(?:me\\s+)?(?:about|for|after|if\\s+I\\s+knew?(?:\\s+of)?|whether\\s+I\\s+knew?(?:\\s+of)?)';
/** `struggles with` in `Call with Priya: struggles with customs` */
const TROUBLED_ELIDED = '[Ss]truggl(?:es|ing)\\s+with';
/** What troubles the contact. */
const TROUBLED = [
	'struggles?\\s+with',
	`(?:is|are|['’]s|['’]re)\\s+${ADVERB}(?:struggling|stuck|having\\s+(?:trouble|problems|difficulty|a\\s+hard\\s+time))\\s+(?:with|on)`,
	`(?:has|have)\\s+${ADVERB}(?:trouble|problems|difficulty|a\\s+hard\\s+time)\\s+with`,
	'(?:needs?|could\\s+use|(?:is|are)\\s+looking\\s+for)\\s+(?:some\\s+)?(?:help|advice|support)\\s+(?:with|on|about)',
].join('|');
/** The people of a contact: not `head teacher`, but `group`. */
const OWN_PEOPLE =
	'(?:\\p{L}+\\s+)?(?:team|company|firm|boss|client|business|startup|husband|wife|daughter|son|brother|sister|group|department|office|lab|school|people|staff|colleague|committee|charity|club|church|parish|shop|studio|family|friend|neighbou?r|mother|father|mum|mom|dad|partner|landlord)s?';
/** The contact, or their people, as a subject. `I` and `we` are the user. */
const THIRD = `(?:[Ss]he|[Hh]e|[Tt]hey|(?:[Hh]er|[Hh]is|[Tt]heir)\\s+${OWN_PEOPLE})`;
/** Words before the subject that make the need a question or a condition: `if` in `if she needs a translator`. */
const NOT_SAID =
	/(?:^|\s)(?:if|unless|whether|in\s+case|does|do|did|doesn['’]t|don['’]t|not|never|no\s+longer|when)\s*$/i;
/** A condition before the clause: `If the tender comes through, `, `If he gets the job `. */
const CONDITION =
	/^(?:(?:if|unless|in\s+case|assuming|provided)(?![\p{L}]).*|(?:once|when(?:ever)?|should)(?![\p{L}]).*,\s*)$/iu;
/**
 * Who or what is sought, up to the words of the need: `a new ` in `a new supplier`, `someone who knows ` in `someone
 * who knows customs`.
 */
const SOUGHT =
	/^(?:(?:to\s+(?:find|hire|meet|get)\s+)?(?:(?:an?|another|some|the\s+right|new|more)\s+(?:(?:new|good|second|third|different|local|cheap(?:er)?|decent|reliable|trustworthy|better|other|more)\s+)*|(?:some(?:one|body)|anyone|anybody|people)\s+(?:who\s+(?:knows?(?:\s+about)?|understands?|does|do|can\s+do|has\s+done|speaks?|is\s+an?)|with|for|in|to(?:\s+(?:do|handle))?|who\s+c(?:an|ould)|that\s+knows?)\s+(?:an?\s+|the\s+|some\s+)?|(?:an?\s+)?introductions?\s+to\s+(?:an?\s+|some(?:one|body)\s+(?:in|at|who\s+knows?)\s+)?))(?=\S)/iu;
/** Where the noun of a need ends: ` for their team` in `needs a planner for their team`. */
const AFTER_NEED =
	/[.,;:!?()"“”]|\s(?:for|to|who|which|that|in|at|on|by|before|after|from|until|because|so|but|and|or|with|near|since|as|if|when|while|this|next|again|too|soon|anyway|now|right)(?:\s|$)|\s[–—-]\s/iu;
/**
 * People whom a firm employs: `two engineers`. Looking for them is an opening, which is the user's affair and no
 * introduction.
 */
const HIRES =
	/(?:^|[^\p{L}])(?:developers?|engineers?|analysts?|managers?|directors?|designers?|programmers?|scientists?|officers?|executives?|associates?|assistants?|interns?|administrators?|coordinators?|specialists?|candidates?|hires?|applicants?|replacements?|successors?|staff|people|teams?|employees?|workers?|receptionists?|leads?|heads?|vp|ceo|cto|cfo|coo|marketers?|writers?|testers?|architects?|strategists?|researchers?|postdocs?|students?|technicians?|sales(?:person|people|men|man)?|reps?|recruits?|talent|seniors?|juniors?|roles?|positions?|jobs?|work|part-time|full-time|experience|years)(?![\p{L}])/iu;
/** Words about an opening, also where somebody asks about it: `asked about the analyst role`. */
const OF_JOB = /(?:^|[^\p{L}])(?:roles?|positions?|jobs?|openings?|candidates?|hires?|cv|r[ée]sum[ée])(?![\p{L}])/iu;
/** The user is what is meant: `needs my help`. */
const MINE = /^(?:my|me|our|us|mine)\b|\b(?:my|me|from\s+me|from\s+us)\b/i;

/** Returns a reader of the needs of one contact, who has these names: `Priya Nair`, `Priya`. */
export function needReader(names: readonly string[]): (sentence: string) => Need | null {
	const own = names
		.filter((name) => /\p{L}{2}/u.test(name))
		.map(wordsSource)
		.join('|');
	const subject = own === '' ? THIRD : `(?:${THIRD}|(?:${own})(?:['’]s\\s+${OWN_PEOPLE})?)`;
	const patterns = [
		{ isTrouble: true, isAsked: false, verbs: TROUBLED, elided: TROUBLED_ELIDED },
		{ isTrouble: false, isAsked: false, verbs: SEEKS, elided: SEEKS_ELIDED },
		{ isTrouble: false, isAsked: true, verbs: ASKS, elided: ASKS_ELIDED },
	].map(({ isTrouble, isAsked, verbs, elided }) => ({
		isTrouble,
		isAsked,
		pattern: new RegExp(`(^|[^\\p{L}])(?:${subject})\\s*${ADVERB}(?:${verbs})\\s+`, 'u'),
		// "Needs a customs broker" in an item of the contact's own note.
		telegram: new RegExp(`${CLAUSE}(?:[Aa]lso\\s+|[Ss]till\\s+)?(?:${elided})\\s+`, 'u'),
	}));
	return (sentence) => {
		if (sentence.length > LONGEST_SENTENCE_CHARACTERS) return null;
		const plain = plainWords(sentence);
		if (/\?\s*$/.test(plain)) return null;
		for (const { isTrouble, isAsked, pattern, telegram } of patterns) {
			const match = pattern.exec(plain) ?? telegram.exec(plain);
			if (!match) continue;
			const before = plain.slice(0, match.index + (match[1] ?? '').length);
			if (NOT_SAID.test(before) || CONDITION.test(before)) continue;
			const need = neededIn(plain.slice(match.index + match[0].length), isTrouble, isAsked);
			if (need) return { ...need, isTrouble, sentence: withoutStop(plain) };
		}
		return null;
	};
}

function neededIn(rest: string, isTrouble: boolean, isAsked: boolean): Pick<Need, 'words' | 'stems'> | null {
	const sought = isTrouble ? '' : SOUGHT.exec(rest)?.[0];
	if (sought === undefined) return null;
	const noun = rest.slice(sought.length).slice(0, 80);
	// "Somebody to photograph the school": what is needed is the verb.
	const act = /^(?:some(?:one|body)|anyone|anybody|people)\s+(?:to|who\s+c(?:an|ould))\s+$/iu.test(sought)
		? /^\p{L}+/u.exec(noun)?.[0]
		: undefined;
	const acts = act === undefined ? [] : topicWords(act).map(({ stem }) => stem);
	if (act !== undefined && acts.length > 0) return { words: `somebody to ${act}`, stems: acts };
	const end = AFTER_NEED.exec(noun)?.index ?? noun.length;
	// "A layered and complicated approach": the noun comes later.
	if (/^\s(?:and|or)\s(?!(?:an?|the|to|is|are|has|have|wants?|asked|she|he|they|I)\s)/i.test(noun.slice(end)))
		return null;
	const words = noun.slice(0, end).trim();
	if (words === '' || MINE.test(words) || words.split(/\s+/).length > 6) return null;
	if (!isTrouble && !isAsked && HIRES.test(words)) return null;
	if (OF_JOB.test(words)) return null;
	const topics = topicWords(words);
	// What is needed is the last word: "a customs form" is not a customs broker.
	if (!isTrouble && topics.at(-1)?.to !== words.length) return null;
	const stems = [...new Set(topics.map(({ stem }) => stem))];
	return stems.length === 0 ? null : { words: `${/^(?:an?|another)\s/i.exec(sought)?.[0] ?? ''}${words}`, stems };
}
