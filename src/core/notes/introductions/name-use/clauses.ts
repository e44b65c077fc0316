import { MONTH_NAME, WEEKDAY_NAME } from '../../../english/calendar-words';

/** Where a clause begins: a mark, or a word such as `but`. */
const BOUNDARY =
	/[,;:()"“”„–—]|\s-\s|\b(?:but|and|though|although|because)\b|\b(?:so|then)\b(?=\s+(?:I|we|she|he|they|please|do|don['’]t)\b)/gi;

/** How much text beside a use of a name is read, in characters: about one clause. */
const CLAUSE_CHARACTERS = 160;
/** How much of a sentence is searched for a condition at the beginning of a clause, in characters. */
const SENTENCE_CHARACTERS = 400;

/** The clauses of a text without their marks: `If she agrees` and ` I may` for `If she agrees, I may`. */
export const clausesOf = (text: string): readonly string[] =>
	text
		.slice(-SENTENCE_CHARACTERS)
		.split(BOUNDARY)
		.map((each) => each.trim())
		.filter((each) => each !== '');

/** The clause at the end of a text, with the space behind it: `I may ` for `She said yes, I may `. */
export function lastClause(before: string): string {
	const words = before.slice(-CLAUSE_CHARACTERS);
	let from = 0;
	for (const { 0: mark, index } of words.matchAll(BOUNDARY)) from = index + mark.length;
	return words.slice(from).replace(/^[\s'‘]+/, '');
}

/** An occasion of the user, which is no condition: `when I call`, `if he asks`. */
const OCCASION =
	/\b(?:if|when|whenever|once|as soon as)\s+(?:(?:I|we|you)\s+(?:call|ring|phone|write|email|mail|speak|talk|contact|reach|approach|apply|meet|message|text|get\s+in\s+touch|get\s+through|do|want|like|need|think\s+it)|(?:it\s+)?(?:helps|needed|necessary|useful|asked|calling|writing|speaking|emailing|talking)|(?:he|she|they|somebody|anyone)\s+asks?)\b/gi;
/** What a permission can depend on: `once`, `after Friday`, `if she agrees`. */
const CONDITION =
	/\b(?:if|unless|until|till|once|when|whenever|as\s+soon\s+as|as\s+long\s+as|so\s+long\s+as|after|before|provided|providing|supposing|assuming|in\s+case|except|only|whether|subject\s+to|depending|depends|from\s+(?:next|then|[a-z]+day)|later|first|not\s+(?:with|to|for|in|before|until|yet|if|when|by))\b/i;
/** A guess, a hope or a plan: `maybe`, `I think`, `will ask`. */
const GUESS =
	/\b(?:maybe|perhaps|possibly|probably|presumably|hopefully|likely|apparently|supposedly|hop(?:e|es|ed|ing)|guess\w*|assum\w+|suppos\w+|doubt\w*|wonder\w*|unsure|unclear|uncertain|believe|figure|reckons?|expect\w*|imagine|wish\w*|pray\w*|fingers\s+crossed|according\s+to|allegedly|rumou?r\w*|dream\w*|used\s+to\s+be|have\s+been|rarely|hardly|seldom|barely|scarcely|at\s+the\s+time|back\s+then|or\s+so|gone|expired|emergency|(?:could|should)\s+(?:let|allow)|might|would|will|gonna|going\s+to|soon|eventually|someday|tomorrow|next\s+(?:time|week|month)|ask(?:ing)?|asks(?!\s+(?:me|us|that)\b)|check(?:s|ing)?|luck\w*|god\s+willing|find\s+out|see\s+(?:if|whether)|request\w*|needs?|get|getting|try|trying|think|thinks|thought|feels?\s+like|seems?|sounds?|looks?|afaik|double[\s-]?check|tbc|tbd|to\s+(?:be\s+)?(?:confirm\w*|clarif\w*|clear\w*)|clarify|confirm(?!ed|s)|pending|wait\w*|remind|pretend\w*|said\s+she['’]d|(?:may|could|should|must)\s+be|or\s+not|no\s+idea|not\s+(?:sure|certain|clear)|what\s+if|imagine|ideally|theoretically|in\s+theory|todo|to-?do|almost|nearly)\b|['’]ll\b|\?/i;
/** A wish that is a request: `she'd like me to`, `would love me to`. */
const POLITE = /(?:['’]d|\bwould)\s+(?:like|love|prefer)\s+(?:me|us|that\s+I|I)\b|\bmight\s+as\s+well\b/gi;
/** Words in front with a colon that make a note to oneself: `To ask:`, `Q:`. */
const TO_CLARIFY =
	/\b(?:ask|todo|to\s+do|to-do|steps?|actions?|check|q|question|questions|next\s+time|next|find\s+out|open|tbc|tbd|clarify|remember|reminder|goal|plan|hope|wish|idea|unclear|maybe|wait\w*|need|needs|pending)\s*$/i;
/** An open question without its mark: `whether I may`, `not sure if`, `hasn't said`. */
const OPEN =
	/\b(?:whether|not\s+(?:sure|certain|clear|decided|heard)|unsure|unclear|no\s+idea|why|no\s*(?:one|body)|not\s+(?:only|just)|no\s+need|need|wait\w*|no\s+(?:word|answer|reply|news)|(?:did|do|does|has|have|had|was|were)(?:n['’]t|\s+not|\s+never)(?:\s+yet)?\s+(?:ask|asked|say|said|tell|told|mention|mentioned|get|got|hear|heard|answer|answered|confirm|confirmed|decide|decided|know|remember|agreed|checked?|replied|have\s+to|need\s+to)|never\s+(?:asked|said|told|heard|confirmed)|(?:know|asked?|see|wonder\w*|find\s+out|sure|check\w*|tell\s+me|told|remember|forg[eo]t|decide|depends|understand|matter|know)\s+(?:\S+\s+){0,3}if|forg[eo]t\w*\s+to)\b|\byet\b/i;
/** A question by the order of its words: `may I`, `is she fine`. Not after `under no circumstances`. */
const INVERTED =
	/(?:^|\b(?:said|ask|asked|q|to)\s)\W*(?:may|can|could|should|might|am|is|are|was|would|do|does|did|has|have|will|shall)\s+(?:I|we|she|he|they|it|[\uE000-\uE0FF])\b|(?:^|\s)(?:may|can|could|should|might|am)\s+I\s/i;
/** Words before a question that is none: `under no circumstances may I`. */
export const EMPHATIC = /^(?:under|in|by|on|at)\s+no\s/i;

/** What ends a permission: `then took it back`, `changed her mind`, `not any more`. */
export const TAKEN_BACK =
	/\b(?:took\s+(?:it|that|this)\s+back|taken\s+(?:it|that)\s+back|chang(?:ed|es)\s+(?:her|his|their)\s+mind|withdr[ae]w\w*|revok\w+|not\s+any\s?more|no\s+longer|had\s+second\s+thoughts|backed\s+out|then\s+said\s+no|then\s+(?:she|he)\s+said\s+no|now\s+(?:she|he)\s+(?:doesn['’]t|does\s+not)|not\s+after\s+all)\b/i;

/** Whether a clause before a use asks or leaves it open: `whether I`, `may I`, `she hasn't said I may`. */
export const isLeftOpen = (clause: string): boolean =>
	OPEN.test(clause) || (INVERTED.test(clause) && !EMPHATIC.test(clause));

/** Somebody else who was asked: `asked her to let me`, not `asked me to`. */
const ASKED_OTHERS = /\basked\s+(?!me\b|us\b|that\b|to\s+be\b)/i;
/** A day from which a permission counts: `from January on`, `as of Monday`. */
const FROM_DAY = new RegExp(
	`\\b(?:from|as\\s+of|starting|in|on|by)\\s+(?:${MONTH_NAME}|${WEEKDAY_NAME})(?![a-z])|\\b(?:as\\s+of|starting|from\\s+\\S+\\s+on(?:wards?)?)(?![a-z])|\\bin\\s+(?:an?|two|three|\\d+)\\s+(?:days?|weeks?|months?)(?![a-z])`,
	'i',
);

/** Whether the words before a use make it depend on something, or are a guess: `Once I may`, `Probably I can`, `To ask: ok to`. */
export function isDoubtful(before: string, clause: string): boolean {
	const words = clause.replace(OCCASION, ' ').replace(POLITE, ' ');
	if (CONDITION.test(words) || GUESS.test(words) || ASKED_OTHERS.test(words)) return true;
	const colon = before.slice(0, before.length - clause.length).trimEnd();
	if (colon.endsWith(':') && TO_CLARIFY.test(colon.slice(0, -1))) return true;
	return clausesOf(before.slice(0, before.length - clause.length)).some((each) => {
		const own = each.replace(OCCASION, ' ').trim();
		return CONDITION.exec(own)?.index === 0 || (own.split(/\s+/).length <= 3 && GUESS.test(own));
	});
}

/** Whether the words behind a use restrict it or doubt it: `only after she has spoken to him`, `, will ask`. */
export function isReserved(after: string): boolean {
	const words = after.slice(0, CLAUSE_CHARACTERS).replace(OCCASION, ' ');
	const [first = '', ...others] = words.split(BOUNDARY);
	if (CONDITION.test(first) || GUESS.test(first) || FROM_DAY.test(first)) return true;
	return others.some((each) => {
		const own = each.trim();
		return (
			CONDITION.exec(own)?.index === 0 ||
			GUESS.exec(own)?.index === 0 ||
			/^(?:I\s+(?:think|guess|hope|assume|suppose)|not\b|she\s+has\s+to|he\s+has\s+to)/i.test(own)
		);
	});
}
