import { sentenceSplitter } from '../../english/sentences';
import { plainWords } from '../../markdown/links';
import type { SearchPhrase } from '../phrase-search';

/** Words for an email, or for anything else in writing. */
const EMAIL = 'e-?mails?';
/** Any way to write: `emails`, `texting`. */
const WRITTEN = `(?:${EMAIL}|texts?|texting|messages?|messaging|writing|whatsapp|sms|chat)`;
/** Words for calls. */
const PHONE = '(?:(?:phone )?calls|phone|phoning|calling|telephone|the phone|being called|talking on the phone)';

/** A quick test, which most lines of notes fail: `she prefers email` passes it. */
const WORTH_A_LOOK =
	/prefer|\bcalls\b|\b(?:call|ring|phone) (?:me|her|him|them)\b|phone person|the phone\b|e-?mails? only|only (?:by|via) e-?mail|reached (?:by|via) e-?mail|(?:best|preferred|easiest) way to reach|rather (?:e-?mail|write|be e-?mail|text|message|chat|(?:that )?(?:I|we) )|e-?mail (?:is|works) (?:best|better|easi)|reachable |(?:best|better|easier|easiest) to (?:e-?mail|write)|(?:do not|don['’]t|never) (?:call|phone|ring)\b|not to (?:be called|call|phone)|(?:phone|call)[- ](?:averse|shy)|by e-?mail,? (?:and )?not|(?:rather than|instead of) (?:call|phon)|picks? up (?:her|his|their) phone/i;

/** The same words for the one scan of a note that finds every kind of phrase. Most notes have none of them. */
export const NO_CALLS_PHRASES: readonly SearchPhrase[] = [
	{ phrase: 'prefer', source: 'prefer' },
	{ phrase: 'calls', source: 'calls\\b' },
	...['call', 'ring', 'phone'].map((phrase) => ({ phrase, source: `${phrase} (?:me|her|him|them)\\b` })),
	{ phrase: 'phone', source: 'phone person' },
	{ phrase: 'the', source: 'the phone\\b' },
	...['email', 'e-mail'].map((phrase) => ({ phrase, source: 'e-?mails? only' })),
	{ phrase: 'only', source: 'only (?:by|via) e-?mail' },
	{ phrase: 'reached', source: 'reached (?:by|via) e-?mail' },
	...['best', 'easiest'].map((phrase) => ({ phrase, source: `${phrase} way to reach` })),
	{
		phrase: 'rather',
		source: 'rather (?:e-?mail|write|be e-?mail|text|message|chat|(?:that )?(?:I|we) |than (?:call|phon))',
	},
	...['email', 'e-mail'].map((phrase) => ({ phrase, source: 'e-?mail (?:is|works) (?:best|better|easi)' })),
	{ phrase: 'reachable', source: 'reachable (?:only )?by' },
	...['best', 'better', 'easier', 'easiest'].map((phrase) => ({ phrase, source: `${phrase} to (?:e-?mail|write)` })),
	{ phrase: 'do', source: 'do not (?:call|phone|ring)\\b' },
	{ phrase: 'don', source: "don['’]t (?:call|phone|ring)\\b" },
	{ phrase: 'never', source: 'never (?:call|phone|ring)\\b' },
	{ phrase: 'not', source: 'not to (?:be called|call|phone)' },
	...['phone', 'call'].map((phrase) => ({ phrase, source: `${phrase}[- ](?:averse|shy)` })),
	{ phrase: 'by', source: 'by e-?mail,? (?:and )?not' },
	{ phrase: 'instead', source: 'instead of (?:call|phon)' },
	...['pick', 'picks'].map((phrase) => ({ phrase, source: `${phrase} up (?:her|his|their) phone` })),
];

/** What makes a wish one of another time or matter: `no calls next week`, `prefers email for invoices`. */
const LIMITED =
	/^,?\s*(?:please\s*)?(?:before|after|until|till|between|during|on|in|at|from|next|this|these|today|tonight|tomorrow|yet|so far|right now|for|to|with|about|when|while|unless|if|that|without|required|needed|necessary|received|made|match|inbound|outbound|or|and (?!phone)|as|since (?:mon|tue|wed|thu|fri))(?![\p{L}])/iu;
/** A negation or a condition before a wish: `I think` in `I think she prefers email`. */
const UNDONE =
	/(?:\b(?:not|never|no longer|hardly|if|whether|unless|when|until|nobody|used to|i think|maybe|might|may|or|who|ask|asked|asks)\b|n['’]t\b|\be\.g\.)[^.;:]*$/i;

/** Whom the words of a contact's note are about, besides the contact's names. */
const SUBJECTS: ReadonlySet<string> = new Set([
	...['she', 'he', 'they', 'client', 'customer', 'user', 'contact', 'candidate', 'recruiter'],
]);
/** Words after which the person is named again: `She says she prefers email`. */
const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'told', 'mentioned']);

/** What may be in the same clause before a wish. */
const FILLERS: ReadonlySet<string> = new Set([
	...SAYING,
	...['the', 'vip', 'regular', 'key', 'also', 'really', 'strongly', 'much', 'always', 'generally', 'clearly'],
	...['definitely', 'usually', 'now', 'is', 'are', 'said', 'says', 'told', 'me', 'mentioned', 'just', 'simply'],
	...['apparently', 'still', 'remember', 'saved', 'fyi', 'btw', 'note', 'by', 'way', 'at'],
]);

/** A wish for email or against calls. `whole` begins a clause itself and needs no subject. */
interface Wish {
	/** Words in small letters, one of which is in each match. Most sentences lack them, and to look for a word is quick. */
	readonly hints: readonly string[];
	readonly source: string;
	readonly whole?: true;
	/** Whether words such as `for invoices` after it leave it as it is. */
	readonly anyTail?: true;
}

/** The wishes for no calls, each with what may be around it: `prefers email over calls`, `no calls please`. */
const WISHES: readonly Wish[] = [
	{
		hints: ['prefer'],
		source: `prefers?\\s+${WRITTEN}(?:\\s+[\\p{L}-]+)?\\s*(?:,|over|to|rather than|instead of|and not|not)\\s*(?:not\\s+)?${PHONE}`,
		anyTail: true,
	},
	{
		hints: ['prefer'],
		source: `prefers?\\s+(?:(?:to be|being)\\s+(?:contacted|reached|approached)\\s+(?:by|via|over|through)\\s+|(?:short|brief|casual)\\s+)?(?:${EMAIL}|writing)(?:\\s+(?:only|communication|contact|correspondence|exchanges?))?`,
	},
	{
		hints: ['reachable'],
		source: `(?:(?:is|are|['’]s)\\s+)?(?:only\\s+reachable\\s+by\\s+${EMAIL}|reachable\\s+(?:only\\s+by\\s+${EMAIL}|by\\s+${EMAIL}\\s+only))`,
	},
	{ hints: ['prefer'], source: `prefers?\\s+to\\s+(?:get|receive)\\s+${EMAIL}` },
	{
		hints: ['instead', 'rather'],
		source: `(?:please,?\\s+)?(?:write|e-?mail|text|message)(?:\\s+(?:her|him|them|me))?\\s+(?:instead\\s+of|rather\\s+than)\\s+(?:calling|phoning|ringing)`,
		whole: true,
	},
	{
		hints: ['best'],
		source: `(?:(?:is|are|['’]s)\\s+)?best\\s+(?:reached|contacted)\\s+(?:by|via|through)\\s+${EMAIL}`,
		anyTail: true,
	},
	{
		hints: ['rather'],
		source: `(?:would|['’]d)\\s+rather\\s+(?:${EMAIL}|write|be\\s+e-?mailed)(?:\\s+than\\s+(?:call|talk|phone))?`,
	},
	{
		hints: ['hate', 'dislike', 'loathe'],
		source: `(?:hates?|dislikes?|loathes?)\\s+(?:phone\\s+calls|calls|the\\s+phone|${PHONE})`,
	},
	{
		hints: ['calls', 'phone', 'called'],
		source: `(?:does\\s?n['’]t|does\\s+not|do\\s?n['’]t|do\\s+not)\\s+(?:like|do|take|want|answer|accept)\\s+(?:phone\\s+calls|calls|the\\s+phone|to\\s+be\\s+called|being\\s+called)`,
	},
	{
		hints: ['never'],
		source: `never\\s+(?:answers?|picks?\\s+up)\\s+(?:phone\\s+calls|calls|(?:the|her|his|their)\\s+phone)`,
	},
	{
		hints: ['fan'],
		source: `(?:not\\s+(?:a\\s+)?(?:big\\s+)?|no\\s+)fan\\s+of\\s+(?:phone\\s+calls|calls|the\\s+phone)`,
	},
	{ hints: ['averse', 'shy'], source: `(?:phone|call)[- ](?:averse|shy)` },
	{
		hints: ['rather'],
		source: `(?:(?:would|['’]d)\\s+)?rather\\s+(?:that\\s+)?(?:I|we)\\s+(?:e-?mailed|wrote|e-?mail|write)(?:\\s+(?:her|him|them))?`,
	},
	{
		hints: ['best', 'better', 'easi'],
		source: `${EMAIL}\\s+(?:is|works)\\s+(?:best|better|easier|easiest)(?:\\s+for\\s+(?:her|him|them))?`,
		whole: true,
	},
	{
		hints: ['best', 'better', 'easi'],
		source: `(?:it['’]s\\s+|it\\s+is\\s+)?(?:best|better|easier|easiest)\\s+to\\s+(?:e-?mail|write\\s+to|write)(?:\\s+(?:her|him|them))?`,
		whole: true,
	},
	{
		hints: ['call', 'phone', 'ring'],
		source: `(?:please\\s+)?(?:e-?mail|write\\s+to|write|text|message)(?:\\s+(?:her|him|them))?\\s*[,–—-]+\\s*(?:do\\s?n['’]t|do\\s+not|never)\\s+(?:call|phone|ring)(?:\\s+(?:her|him|them))?`,
		whole: true,
	},
	{
		hints: ['rather'],
		source: `(?:(?:would|['’]d)\\s+)?rather\\s+(?:text|message|chat|write|${EMAIL})s?\\s+than\\s+(?:call|talk|phone|speak)`,
		anyTail: true,
	},
	{
		hints: ['prefer'],
		source: `(?:would|['’]d)\\s+prefer\\s+(?:(?:that\\s+|if\\s+)?I\\s+|me\\s+to\\s+|us\\s+to\\s+|to\\s+be\\s+|an?\\s+)?(?:${EMAIL}|e-?mailed|write|wrote)(?:\\s+(?:her|him|them))?`,
	},
	{
		hints: ['than', 'instead', 'not'],
		source: `(?:asked|asks|said|says|told|wants|wanted)(?:\\s+(?:me|us))?\\s+to\\s+(?:${EMAIL}|write)(?:\\s+(?:her|him|them))?,?\\s+(?:rather\\s+than|instead\\s+of|and\\s+not|not)\\s+(?:to\\s+)?(?:call|phone|calling|phoning)`,
		anyTail: true,
	},
	{
		hints: ['not'],
		source: `(?:asked|asks|said|says|told|wants|prefers)(?:\\s+(?:me|us))?\\s+not\\s+to\\s+(?:be\\s+(?:called|phoned)|call|phone)(?:\\s+(?:her|him|them))?`,
	},
	{
		hints: ['by'],
		source: `(?:(?:contact|reach|write\\s+to)\\s+)?(?:(?:her|him|them)\\s+)?by\\s+${EMAIL},?\\s+(?:and\\s+)?not\\s+(?:by\\s+)?(?:phone|calls?)`,
		whole: true,
	},
	{
		hints: ['call', 'phone', 'ring'],
		source: `(?:please,?\\s+)?(?:do\\s?n['’]t|do\\s+not|never)\\s+(?:call|phone|ring)\\s*[,;–—-]+\\s*(?:just\\s+|please\\s+)?(?:${EMAIL}|write|text|message)(?:\\s+(?:instead|only))?`,
		whole: true,
	},
	{ hints: ['so'], source: `so\\s+no\\s+(?:phone\\s+)?calls`, whole: true },
	{ hints: ['person'], source: `not\\s+a\\s+phone\\s+person` },
	{
		hints: ['please', 'pls', 'plz'],
		source: `no\\s+(?:phone\\s+|cold\\s+)?calls,?\\s*(?:please|pls|plz)`,
		whole: true,
	},
	{ hints: ['please'], source: `please,?\\s+no\\s+(?:phone\\s+)?calls`, whole: true },
	{
		hints: ['only'],
		source: `(?:contact\\s+(?:(?:her|him|them)\\s+)?|reach\\s+(?:her|him|them)\\s+)?(?:${EMAIL}|by\\s+${EMAIL}|via\\s+${EMAIL})\\s+only`,
		whole: true,
	},
	{
		hints: ['call', 'phone', 'ring'],
		source: `(?:please\\s+)?(?:do\\s?n['’]t|do\\s+not|never)\\s+(?:call|phone|ring)\\s+(?:her|him|them|me)(?:\\s+again)?`,
		whole: true,
	},
	{
		hints: ['way'],
		source: `(?:best|preferred|easiest)\\s+way\\s+to\\s+reach\\s+(?:her|him|them)(?:\\s+is|:)\\s+(?:by\\s+)?${EMAIL}`,
		whole: true,
	},
	{
		hints: ['prefer'],
		source: `(?:preferred\\s+(?:contact(?:\\s+(?:method|channel))?|channel|communication(?:\\s+(?:method|channel))?)|(?:communication|contact)\\s+preferences?)\\s*:\\s*(?:by\\s+)?${EMAIL}(?:\\s+only)?(?=\\s*(?:[.;!]|$))`,
		whole: true,
	},
];

/** Where a clause begins: `, ` and `but` in `nice talk, but no calls`. */
const CLAUSE_START = /[.;:!,()–—■]|\s-\s|^-|\p{Extended_Pictographic}\uFE0F?|\b(?:and|that|but|because)\b/gu;

const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

const PATTERNS = WISHES.map((wish) => ({
	wish,
	pattern: new RegExp(`(^|[^\\p{L}-])(?:${wish.source})(?![\\p{L}])`, 'giu'),
}));

/** Marks before the words of a line: `> "` of a quotation. */
const OPENS = /^[\s>"“”*_]+/;

/** The words of the clause before an offset. */
function clauseBefore(text: string): string {
	let from = 0;
	for (const mark of text.matchAll(CLAUSE_START)) from = mark.index + mark[0].length;
	return text.slice(from).replace(OPENS, '').trim();
}

/** Whether a clause names nobody, or the contact: `she really`, `Dana at Acme`. */
function isOfContact(clause: string, names: ReadonlySet<string>): boolean {
	let isNamed = false;
	let isPlace = false;
	for (const word of clause.split(/\s+/)) {
		const bare = word.toLowerCase().replace(/['’][sd]$/, '');
		if (bare === '' || isPlace || FILLERS.has(bare)) {
			isPlace = bare === 'at';
			// Who says so may be named twice: "She says she prefers email".
			if (SAYING.has(bare)) isNamed = false;
			continue;
		}
		if (!(SUBJECTS.has(bare) || names.has(bare)) || (isNamed && !names.has(bare))) return false;
		isNamed = true;
	}
	return true;
}

/** The address after a wish: `prefers email at dana@northwind.example`. */
const ADDRESS = /^\s+(?:at|to|via)\s+\S+@\S+/;
/** Calls are fine as well: `prefers email, but is fine with a call`. */
const FINE_TOO = /^[^.;!]{0,40}\b(?:fine|ok|okay|happy|open|works?)\b[^.;!]{0,20}\b(?:calls?|phone)\b/i;
/** What may follow a wish in the same clause: ` please` in `no calls please`. */
const CONTINUED = /^\s+(?:because|so|but|please|ever|at all|again)\b/i;

function isWish(sentence: string, from: number, to: number, { whole, anyTail }: Wish, names: ReadonlySet<string>) {
	const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
	const clause = clauseBefore(before);
	if (whole ? clause !== '' : !isOfContact(clause, names)) return false;
	if (UNDONE.test(before) || /\?\s*$/.test(sentence)) return false;
	if (FINE_TOO.test(after)) return false;
	if (anyTail || ADDRESS.test(after)) return true;
	return !LIMITED.test(after) && !/^\s*[/+]/.test(after) && (!/^\s+[\p{L}\d]/u.test(after) || CONTINUED.test(after));
}

/**
 * Whether words of a contact's note say that the contact wants no calls: `prefers email`, `No phone calls please`, `She
 * hates the phone`. `names` are those of the contact. A wish for some days or matters does not count, nor does that of somebody else:
 * `no calls next week`, `her boss prefers email`.
 */
export function wantsNoCalls(text: string, names: readonly string[]): boolean {
	if (!WORTH_A_LOOK.test(text)) return false;
	const words = plainWords(text.slice(0, 2000));
	const known = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
	return SENTENCES.split(words).some(({ from, next }) => {
		const sentence = words.slice(from, next).trim();
		const small = sentence.toLowerCase();
		return PATTERNS.some(({ pattern, wish }) => {
			if (!wish.hints.some((hint) => small.includes(hint))) return false;
			for (const match of sentence.matchAll(pattern)) {
				const start = match.index + (match[1] ?? '').length;
				if (isWish(sentence, start, match.index + match[0].length, wish, known)) return true;
			}
			return false;
		});
	});
}
