import { isNobody, isOtherWord, isPlural } from '../english/names';

/** Who promises to communicate in a sentence: the user, “I'll get back to her”, or the contact, “Dana to send it”. */
export interface Commitment {
	readonly mine: boolean;
	readonly theirs: boolean;
	/** The promiser's name or handle, or null if the sentence has none: `Dana`. */
	readonly subject: string | null;
}

/** A date at a greater distance, in characters, belongs to other words. */
const FAR = 120;

const PEOPLE = [
	'recruiters?',
	'manager',
	'landlord',
	'team',
	'client',
	'customer',
	'board',
	'committee',
	'members',
	'attendees',
	'parents',
	'finders?',
	'owner',
	'caller',
	'auditors?',
	'professor',
	'interviewer',
	'coach',
	'mentor',
	'agency',
	'office',
	'people',
	'folks',
	'everyone',
	'everybody',
	'hr',
	'list',
	'rep',
	'wife',
	'husband',
	'boss',
	'guy',
	'lawyer',
	'underwriter',
	'vendors?',
].join('|');
/** A name, a handle, a link, a pronoun, or people by their role. */
const NAME = "(?:@[\\p{L}\\p{N}_-]+|\\[\\[|\\p{Lu}[\\p{L}\\p{M}'’.]*)";
const ADDRESSED = `(?:(?:(?:all|both)\\s+(?:[\\p{L}]+\\s+){0,2})?(?:him|her|them|you|us|me)(?!\\p{L})|(?:(?:the|my|his|their|our|her|all|a|an)\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}?(?:${PEOPLE})(?!\\p{L})|${NAME})`;

/** Where an act begins: at a clause, or after words such as "to" and "will". */
const BEFORE_ACT =
	"(?:^[\\s*_~\"“>=\\[\\]x-]*|[:;,.(–—|]\\s*|\\d\\s+|\\s[-–]\\s+|(?:\\b(?:to|and|then|or|will|would|can|could|must|should|need|shall|please|now|todo|I|we|let['’]?s|reminder)|['’]ll|['’]m|['’]re|am|are|is|going|hopefully)\\s+)(?:(?:\\p{L}+ly|try|trying|also|just|then|again|still|back|plan)\\s+(?:to\\s+)?)?";

const DIRECT =
	'(?:call|phone|ring|e-?mail|mail|text|message|dm|ping|ask|tell|thank|contact|nudge|remind|chase|notify|update|invite|meet|write|answer)(?:ing)?(?:\\s+(?:back|up))?';
const WITH =
	'(?:talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|writ(?:e|ing)|reply|respond(?:ing)?|reach(?:ing)?\\s+out|get\\s+back|report\\s+back|get\\s+in\\s+touch|connect(?:ing)?|sync(?:ing)?(?:\\s+up)?|meet(?:ing)?|check(?:ing)?(?:\\s+(?:in|back))?|touch(?:ing)?\\s+base|circle\\s+(?:back|up)|follow(?:ing)?[ -]?up|catch\\s+up|coordinate|confirm|discuss|call)(?:\\s+[^\\s.;]+){0,4}?\\s+(?:to|with|w\\/)';
const GIVE =
	'(?:send|share|forward|submit|pass|introduce|return|circulate|announce)(?:ing)?(?:\\s+[^.;|]{1,70}?)?\\s+(?:to|with)';
const GIVE_DIRECT = '(?:send|give|tell|show|get)(?:ing)?';
const COMPLETE =
	"(?:follow(?:ing)?[ -]?up(?!\\s+(?:meetings?|questions?|items?|actions?))|check\\s+(?:back|in)(?!\\s+at)|call(?:ing)?\\s+(?:back|again)|try\\s+(?:again|\\p{Lu}\\p{Ll}+|him|her|them)|circle\\s+back|touch\\s+base|report\\s+back|reach(?:ing)?\\s+out|let\\s+(?:\\p{Lu}[\\p{L}'’]*|him|her|them|you)\\s+know|(?:schedule|set\\s+up|book|arrange)\\s+(?:an?\\s+|the\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}(?:call|callback|chat|coffee|1:1))";

/** Acts with the addressee in the first group. Each pattern runs by itself: "write" can precede a name or "to". */
const ADDRESSED_ACTS = [DIRECT, WITH, GIVE, GIVE_DIRECT, '(?:respond|reply|report)\\s+to', '(?:owe|promised|drop)'].map(
	(verbs) => new RegExp(`${BEFORE_ACT}${verbs}\\s+(${ADDRESSED})`, 'giu'),
);
const COMPLETE_ACT = new RegExp(`${BEFORE_ACT}${COMPLETE}(?!\\p{L})`, 'giu');
/** `Coffee chat with Isha`, `15-minute call with Lee`, `follow-up call`. */
const APPOINTMENT = new RegExp(
	`(?:^[\\s*_-]*|[:;,.(–—|]\\s+|\\b(?:a|an|my|the|have|had)\\s+)(?:\\d{1,3}[ -]?min(?:ute)?s?\\s+)?(?:(?:quick|short|second|next|intro|phone|video|zoom)\\s+)?(?:(?:coffee(?:\\s+chat)?|call|chat|lunch|dinner|1:1|catch-?up|zoom|interview|screen|meeting)\\s+(?:with|w\\/)\\s+(${ADDRESSED})|follow-?\\s?up\\s+(?:call|chat|e-?mail|meeting)(?!\\p{L}))`,
	'giu',
);

const DELIVERS =
	'(?:call|phone|ring|e-?mail|mail|text|message|ping|ask|tell|thank|contact|nudge|remind|notify|update|invite|meet|write|answer|talk|speak|chat|reply|respond|reach\\s+out|get|report|connect|sync|check|touch\\s+base|circle|follow[ -]?up|send|share|forward|submit|pass|introduce|return|provide|circulate|announce|post|publish|let|confirm|decide|give|deliver|revert|come\\s+back|coordinate|schedule|set\\s+up|know|hear|draft\\s+and\\s+share)';
const OTHERS = `(?:she|he|they|who|(?:the|my|their|his|her|our)\\s+(?:[\\p{Ll}-]+\\s+){0,2}?(?:${PEOPLE})|(?:${PEOPLE})|${NAME}(?:\\s+\\p{Lu}[\\p{L}'’.]*){0,2}(?:\\s*(?:&|\\+|,|and|\\/)\\s*@?\\p{Lu}?[\\p{L}'’.]+)?)`;
const WILL =
	"(?:['’]ll|['’]d|\\s*:\\s*will|\\s+(?:will|would|should|shall|might|may|must|can|is\\s+going\\s+to|are\\s+going\\s+to|gonna|is\\s+to|are\\s+to|to|has\\s+to|have\\s+to|needs\\s+to|plans\\s+to|hopes\\s+to|promised(?:\\s+(?:me|us))?\\s+(?:to|an?|the)|promised|agreed\\s+to|offered\\s+to|said\\s+(?:that\\s+)?(?:she|he|they)(?:['’]ll|['’]d|\\s+(?:will|would))|yet\\s+to))";
const THEIRS = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])(${OTHERS})(?:\\s*\\([^)]{1,30}\\))?${WILL}\\s+(?:\\p{L}+ly\\s+|also\\s+|then\\s+|just\\s+|still\\s+|try\\s+to\\s+|be\\s+able\\s+to\\s+)?(?:${DELIVERS}(?!\\p{L})|be\\s+in\\s+touch|[^.;]{0,40}?\\b(?:e-?mail|send|share|ping|call|message)(?!\\p{L}))`,
	'giu',
);
const OWED = new RegExp(
	`(?:^|[^\\p{L}])(?:${OTHERS}(?:['’]s\\s+\\p{Ll}+)?\\s+(?:(?:owes?|promised)\\s+(?:me|us|an?|the)|(?:promised|offered|agreed)\\s+to|hopes?\\s+to\\s+have|(?:is|are)\\s+(?:sending|calling|emailing|writing|sharing|getting\\s+back))(?!\\p{L})|${OTHERS}\\s+(?:calls|emails|writes|decides|gets\\s+back|replies|confirms)(?!\\p{L}))`,
	'iu',
);
/** Quick test for {@link OWED}. */
const MAY_OWE =
	/owe|promis|offered|agreed|hopes?\s|sending|calling|emailing|writing|sharing|getting\s+back|calls|emails|writes|decides|gets\s+back|replies|confirms/i;
const AWAITED =
	/\b(?:(?:get|gets|getting|come|comes|be)\s+back\s+to\s+(?:me|us)|(?:hear|hearing)\s+(?:back|from)|back\s+to\s+(?:me|us)|in\s+touch|let(?:s|ting)?\s+(?:me|us)\s+know|(?:I|we)(?:['’]ll|['’]d|\s+(?:will|should|would))\s+(?:hear|know)|(?:gets?|sends?|gives?|tells?|calls?|emails?|rings?|phones?|texts?|writes?|pings?)\s+(?:me|us)|look(?:ing)?\s+forward\s+to\s+(?:her|his|their|your|the|a)\s+(?:call|reply|answer|e-?mail|message|decision|feedback)|have\s+(?:an?\s+|the\s+|some\s+)?(?:answer|news|decision|reply|feedback|word)|owes?\s+(?:me|us))(?!\p{L})/iu;
const AWAITED_THING =
	/(?:^|[^\p{L}])(?:reply|response|answer|feedback|decision|quote|offer(?:\s+letter)?|contract|verdict|callback|update|report)\s+(?:from\s+\S+\s+)?(?:(?:is|are)\s+)?(?:expected|due|promised|by|within|should\s+(?:come|arrive|be)|will\s+(?:come|arrive|follow)|in\s+the\s+next)(?!\p{L})/iu;

/** Words that rule out a commitment, whatever else the sentence contains. */
const NO_COMMITMENT = [
	/^\W*thank(?:s|\s+you)\b/i,
	/\bthank(?:s|\s+you)\s+(?:so\s+much\s+|again\s+|very\s+much\s+)?(?:for|to)\b/i,
	/(?:^|[^\p{L}])(?:no|cancelled?|missed)\s+(?:more\s+)?(?:call|meeting|follow-?up|interview|chat)s?(?!\p{L})/iu,
	/\b(?:would|could|should)\s+have\b|\bwish|\bimagine\b|\bsuppose\b|\bwhat\s+if\b|\bnever\b/i,
	/\b(?:every|each|weekly|daily|monthly|annual(?:ly)?|usually|typically|generally|always|normally)\b/i,
	/\bcall\s+for\s+(?:papers|proposals|nominations|speakers|participation|volunteers)\b/i,
	/\b(?:put|write|list|describe|enter)\s+(?:here|below)\b|\bwhat\s+(?:you|would\s+you)\s+(?:would\s+)?like\s+to\b/i,
	/\{\{|<%|<[\p{Ll}][\p{L} _/-]*>/u,
];

/** Whether the addressed words can be a person: no weekday, no verb, no thing. */
function isSomebody(addressed: string | undefined): boolean {
	if (addressed === undefined) return true;
	const word = addressed
		.replace(/^@/, '')
		.replace(/[.'’].*$/, '')
		.toLowerCase();
	return (
		addressed.startsWith('@') ||
		addressed === '[[' ||
		/\s/.test(word) ||
		PRONOUN.test(word) ||
		IS_PEOPLE.test(word) ||
		(/^\p{Lu}/u.test(addressed) && !isOtherWord(word) && !isPlural(word))
	);
}

const PRONOUN = /^(?:him|her|them|you|us|me|she|he|they|who)$/;
const IS_PEOPLE = new RegExp(`^(?:${PEOPLE})$`);
/** Capitalised subjects that can't promise anything. */
const THING =
	/^(?:i|we|it|this|that|there|you|these|those|which|what|who|if|when|meeting|interview|call|deadline|project|version|release|event|session|app)$/i;

function matches(pattern: RegExp, sentence: string, dateAt: number): boolean {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
		const isNear = Math.abs(match.index - dateAt) <= FAR || Math.abs(match.index + match[0].length - dateAt) <= FAR;
		if (isNear && isSomebody(match[1])) return true;
		pattern.lastIndex = match.index + Math.max(1, match[0].length - (match[1] ?? '').length);
	}
	return false;
}

/** Returns who promises in a sentence: '' for a promiser without a name, null without a promise. */
function promiser(sentence: string, dateAt: number): string | null {
	THEIRS.lastIndex = 0;
	for (let match = THEIRS.exec(sentence); match; match = THEIRS.exec(sentence)) {
		const subject = match[1] ?? '';
		const first = (subject.split(/[\s,&+/]/)[0] ?? '').replace(/^@/, '').toLowerCase();
		const isName =
			subject.startsWith('@') ||
			PRONOUN.test(first) ||
			IS_PEOPLE.test(first) ||
			/\s/.test(subject) ||
			!(isOtherWord(first) || isNobody(first));
		const isNear = Math.abs(match.index - dateAt) <= FAR || Math.abs(match.index + match[0].length - dateAt) <= FAR;
		const isPeople = IS_PEOPLE.test(subject.split(/\s/).at(-1)?.toLowerCase() ?? '');
		if (isNear && isName && !THING.test(first) && (/^[@\p{Lu}]/u.test(subject) || PRONOUN.test(first) || isPeople)) {
			return PRONOUN.test(first) || isPeople ? '' : subject.replace(/^@/, '');
		}
		THEIRS.lastIndex = match.index + 1 + (subject.split(/\s/)[0]?.length ?? 0);
	}
	for (const pattern of [OWED, AWAITED, AWAITED_THING]) {
		const match = pattern !== OWED || MAY_OWE.test(sentence) ? pattern.exec(sentence) : null;
		if (match && Math.abs(match.index - dateAt) <= FAR) return '';
	}
	return null;
}

/** Returns the commitment to communicate that a sentence states, or null. `dateAt` is the offset of its date. */
export function commitmentIn(sentence: string, dateAt: number): Commitment | null {
	if (NO_COMMITMENT.some((pattern) => pattern.test(sentence))) return null;
	const subject = promiser(sentence, dateAt);
	const mine =
		ADDRESSED_ACTS.some((pattern) => matches(pattern, sentence, dateAt)) ||
		matches(COMPLETE_ACT, sentence, dateAt) ||
		matches(APPOINTMENT, sentence, dateAt);
	return mine || subject !== null ? { mine, theirs: subject !== null, subject: subject || null } : null;
}
