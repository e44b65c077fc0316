import { THEIR_VERB_THIRD } from '../../../english/verbs';
import { lowerFirst } from '../../../english/plain-text';

/** What may be in front of the verb of a clause: `and `, `then `. */
const LEAD = '^((?:(?:and|but|then|also|so)\\s+)?)';
/** The user as the one addressed: ` me`, ` back to us`. */
const TO_ME = '(?:\\s+back)?(?:\\s+to)?\\s+(?:me|us)(?!\\p{L})';
/** What comes to the user from the person who was reached: `call me back`, `send us the form`. */
const TO_USER = `(?:call|ring|phone|e-?mail|text|write|message|ping|dm|send|give|tell|show|forward|update|contact|invite|answer|reply)${TO_ME}|let\\s+(?:me|us)\\s+know|get\\s+back\\s+to\\s+(?:me|us)`;
/** Verbs of what that person decides or gets to know besides. */
const THEIR_BARE = [
	TO_USER,
	'know(?!\\s+if)',
	'hear',
	'find\\s+out',
	'decide',
	'revert',
	'advise',
	'(?:come|get|report)\\s+back(?!\\s+to\\s+(?!me(?!\\p{L})|us(?!\\p{L})))',
].join('|');
/** What they are doing for the user: `calling me back`, `sending us the form`. */
const DOING_TO_ME = `(?:calling|ringing|phoning|e-?mailing|texting|writing|messaging|pinging|sending|giving|getting|coming|letting|forwarding|updating|contacting|inviting)${TO_ME}`;

/** Words of a clause that the reader of lines would misread in a log, and what says the same in a line. */
interface Rewrite {
	readonly words: RegExp;
	readonly said: string;
	/** Whether somebody must have been reached, or nobody; null for either. */
	readonly answered: boolean | null;
}

const REWRITES: readonly Rewrite[] = [
	// `answer Monday`, `final decision Dec 1`, but not `answer her Monday`
	{
		words:
			/^(?=(?:(?:an?|the|her|his|their|final)\s+)*(?:decision|answer|reply|feedback|results?|verdict|news|offer)(?=\s+\p{L}{2}|\s+\d)(?!\s+(?:to|her|him|them|with|back|about|re|from|on\s+the|is|comes?|due|expected|by)(?!\p{L})))/iu,
		said: 'expecting ',
		answered: null,
	},
	// `I should know by Friday`, `ought to hear by Tuesday`
	{
		words:
			/^(?:(?:I|we)\s+)?(?:should|ought\s+to|might|expect\s+to|hope\s+to|hoping\s+to|supposed\s+to)\s+(?=(?:know|hear|find\s+out)(?!\p{L}))/iu,
		said: 'expecting to ',
		answered: null,
	},
	// `holding for finance until Friday`
	{ words: /^(?:and\s+)?(?:holding|holding\s+off|on\s+hold)\s+for\s+/iu, said: 'waiting for ', answered: null },
	// `gave them until Dec 4`, `give her till Tue`
	{
		words: /^(?:(?:I|we)\s+)?(?:gave|given|give)\s+((?:\p{L}+\s+){1,3})(?:until|till|til)(?!\p{L})/iu,
		said: 'give $1until',
		answered: null,
	},
	// `Olga confirming by Wed`, but not `planning meeting Wed`
	{
		words:
			/^((?!\p{L}+ing\s)\p{Lu}[\p{L}.-]+(?:\s+\p{Lu}[\p{L}.-]+)?|she|he|they)\s+(?=(?!meeting|morning|evening|training|planning|briefing|screening|hearing)\p{Ll}{2,}ing(?!\p{L}))/u,
		said: '$1 is ',
		answered: null,
	},
	// `callback on Dec 1`, which nobody promised
	{ words: /^call-?back(?!\p{L})/iu, said: 'call back', answered: false },
	// `requesting a callback by Fri`, `asking her to call by Fri`
	{ words: /^(?:and\s+)?request(?:ing|ed)\s+/iu, said: 'expecting ', answered: null },
	{ words: /^(?:and\s+)?(?:asking|begging|telling)\s+/iu, said: 'I asked ', answered: null },
	// `Said to expect my call Friday`
	{
		words: /^((?:said|told\s+\p{L}+(?:\s+\p{Lu}\p{L}+)?)\s+to\s+)expect\s+(?:my|a|another)\s+(?=call(?!\p{L}))/iu,
		said: 'I $1',
		answered: false,
	},
	// `with her PA to call me back by Fri`, but not `asked her PA to call me`
	{
		words: new RegExp(
			`^((?!.*(?:ask|told|tell|remind|promis|agree|want|said|offer|like|need|hop))\\S.*?)\\s+to\\s+(?=(?:${TO_USER})(?!\\p{L}))`,
			'iu',
		),
		said: '$1; she is to ',
		answered: null,
	},
	// `PA says best Tue 9am`, `assistant said back Monday`
	{
		words:
			/^(.{1,40}?\s(?:says|said|suggests|suggested)\s+)(?:(?:it['’]s\s+)?(?:best|better|easiest)(?:\s+(?:is|are|to\s+(?:call|ring|try|phone)))?\s+|(?=(?:mornings?|afternoons?|back|in|out|away)(?!\p{L})))/iu,
		said: '$1to call ',
		answered: false,
	},
	// `PA expects her Friday`, `office reopens Monday`
	{
		words: /^((?:\p{L}+\s+){1,3}?)(?:expects\s+(?:her|him|them)(?:\s+(?:back|in))?|(?:re-?)?opens)\s+/iu,
		said: '$1says to call ',
		answered: false,
	},
	// `Asked to be called Monday`
	{
		words: /^asked\s+to\s+be\s+(?:called|rung|phoned)(?:\s+back)?\s+/iu,
		said: 'I asked her to call ',
		answered: false,
	},
	// `Said will call back Fri`, `Told Ivo will ring Tuesday`
	{
		words: /^((?:said|mentioned|told\s+\p{L}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*)?)\s+)will(?!\p{L})/iu,
		said: 'I $1I will',
		answered: false,
	},
	// `she will get back Tue` is an answer where nobody was said to be away
	{
		words:
			/^((?!I\s|we\s)(?:[\p{L}.-]+\s+){0,2}[\p{L}.-]+(?:\s+(?:will|would|should)|['’](?:ll|d))\s+(?:get|come|report)\s+back)(?!\s+(?:to|from|in|at|into)(?!\p{L}))/iu,
		said: '$1 to me',
		answered: true,
	},
	// `HR in touch by Tue`
	{
		words:
			/^((?!(?:.*\s)?(?:be|is|are|was|were|gets?|got|keeps?|stays?|been|getting|keeping|staying)\s+in\s)(?:\p{L}[\p{L}.'’-]*\s+){1,3})(?=in\s+touch(?!\p{L}))/iu,
		said: '$1will be ',
		answered: null,
	},
];

/** A return that is an answer, where nobody was said to be away: `will get back Tue`. */
const GETS_BACK =
	/^((?:[\p{L}'’]+\s+){0,2}(?:gets?|come|comes|getting|report|reports)\s+back)(?!\s+(?:to|from|in|at|into)(?!\p{L}))/iu;

/** Words that begin a clause whose subject is left out, and what they lack there. */
interface Elided {
	readonly words: RegExp;
	readonly subject: string;
	/** Whether somebody must have been reached, or nobody; null for either. */
	readonly answered: boolean | null;
}

const ELIDED: readonly Elided[] = [
	// `decides Tue`, `gets back to me Tue`, `expects to know Dec 1`
	{
		words: new RegExp(
			`${LEAD}(?:${THEIR_VERB_THIRD}|expects|hopes|plans|owes|knows|hears|finds\\s+out|reverts|thinks|reckons|aims|promises|wants|needs|lets\\s+(?:me|us)\\s+know)(?!\\p{L})`,
			'iu',
		),
		subject: 'she ',
		answered: null,
	},
	// `calling me back Tue`, `to call me Tues`
	{
		words: new RegExp(`${LEAD}(?:${DOING_TO_ME}|to\\s+(?:${THEIR_BARE})(?!\\p{L}))`, 'iu'),
		subject: 'she is ',
		answered: null,
	},
	// `will decide by Tuesday`, `should know by 11/30`
	{
		words: new RegExp(`${LEAD}(?:will|would|should|might|may|gonna|['’]ll)\\s+(?:${THEIR_BARE})(?!\\p{L})`, 'iu'),
		subject: 'she ',
		answered: true,
	},
	// `said by Tuesday`, `says she knows Friday`, but not `said I'd call`
	{
		words: new RegExp(
			`${LEAD}(?:said|says|mentioned|thought|promised|agreed|offered)(?!\\p{L})(?!\\s+(?:(?:that\\s+)?(?:I|we)|on|to\\s+(?:meet|speak|talk|chat))(?!\\p{L}))`,
			'iu',
		),
		subject: 'she ',
		answered: true,
	},
	// `Said I'd call Friday`, `Told Tess I'd phone`, `Shall ring Friday`
	{
		words: new RegExp(
			`${LEAD}(?:(?:said|mentioned|told|promised|agreed|offered)(?!\\p{L})(?!\\s+(?:me|us)(?!\\p{L}))|shall(?!\\s+(?:hear|know)(?!\\p{L})))`,
			'iu',
		),
		subject: 'I ',
		answered: false,
	},
	{ words: new RegExp(`${LEAD}shall(?!\\p{L})(?!\\s+(?:hear|know)(?!\\p{L}))`, 'iu'), subject: 'I ', answered: null },
];

/** What somebody will do who is not named: `will send it`, `and will call`. */
const WILL = /^((?:and )?)(will)(?!\p{L})/iu;

/**
 * Returns a clause of a log with the subject that it leaves out: `decides Tue` after a talk is `she decides Tue`, and `Said
 * will ring Fri` after a voicemail is `I said will ring Fri`. `answered` tells that somebody was reached, `theirs` that they
 * acted, so that `will send it Friday` is theirs.
 */
export function withSubject(clause: string, answered: boolean, theirs: boolean): string {
	if (theirs && WILL.test(clause)) return clause.replace(WILL, '$1she $2');
	const isHere = (rule: Rewrite | Elided) => rule.answered === null || rule.answered === answered;
	const rewrite = REWRITES.find((rule) => isHere(rule) && rule.words.test(clause));
	if (rewrite) return clause.replace(rewrite.words, rewrite.said);
	for (const elided of ELIDED) {
		const lead = isHere(elided) ? elided.words.exec(clause)?.[1] : undefined;
		if (lead === undefined) continue;
		const words = lowerFirst(clause.slice(lead.length));
		return lead + elided.subject + (elided.answered === false ? words : words.replace(GETS_BACK, '$1 to me'));
	}
	return clause;
}
