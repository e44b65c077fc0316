import { MONTH_PERSONS, MONTH_WORDS, WEEKDAY_WORDS, WEEKDAYS } from './calendar-words';
import { ZONE_ABBREVIATIONS } from './zone-words';

/** Titles in front of a name, written with or without a full stop: `Dr. Lee`, `Mrs Hall`. */
export const TITLES = ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Capt', 'Mme'] as const;

/** The alternatives of {@link TITLES}, for a pattern: `(?:Mr|Mrs|…)`. */
export const TITLE_SOURCE = `(?:${TITLES.join('|')})`;

/** The text without the titles in front of names: `I'll ring Mrs. Hall` gives `I'll ring Hall`. */
export function withoutTitles(text: string): string {
	return text.replace(TITLE, '');
}

/** The text whose titles have no full stop, so that none of them looks like a sentence's end: `Dr. Lee` gives `Dr Lee`. */
export function withPlainTitles(text: string): string {
	return text.replace(TITLE_STOP, '$1');
}

const TITLE = new RegExp(`\\b${TITLE_SOURCE}\\.?\\s+`, 'g');
const TITLE_STOP = new RegExp(`\\b(${TITLE_SOURCE})\\.`, 'g');

const wordsOf = (text: string) => text.split(' ');

/** Small words inside a name: `Ludwig van der Berg`. */
const PARTICLES = wordsOf('van von de del della der den di da dos du la le bin al ten ter');

/** The alternatives of the small words inside a name, for a pattern: `(?:van|von|…)`. */
export const PARTICLE_SOURCE = `(?:${PARTICLES.join('|')})`;

/** One capitalised word of a name, for a pattern with the flag `u`. */
export const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";

const IS_PARTICLE = new Set(PARTICLES);

/** Whether a word is a small word inside a name: `van` of `Ludwig van der Berg`. */
export function isParticle(word: string): boolean {
	return IS_PARTICLE.has(word);
}

const FUNCTION_WORDS = wordsOf(
	'i a an the my me our their her his your this that these those it its she he they we you who if unless otherwise else or and but then so no not yes ' +
		'on by in at to of for from about re regarding after before until till once when while with within maybe perhaps also again just only both some any several many still',
);
const TIME_WORDS = wordsOf(
	'next last first second third final end early late mid today tomorrow tonight yesterday morning afternoon evening noon midnight week month ' +
		`${[...WEEKDAY_WORDS, ...MONTH_WORDS, ...ZONE_ABBREVIATIONS].join(' ')} ` +
		'eod cob eom eow eoy eoq nlt q1 q2 q3 q4 jan feb mar tonite noon weekend year quarter am pm',
);
const NUMBER_WORDS = wordsOf('one two three four five six seven eight nine ten');
/** Verbs that begin a sentence or follow a colon: `Next step: Move the slides`. */
const ACTS = wordsOf(
	'move compile accommodate propose proposed keep finalize finalise discuss open close create evaluate post publish merge land test fix start continue continue complete strip decide reserve plan clean organize organise arrange prepare coordinate collect gather file pay order renew cancel report investigate explore consider determine define document announce host hire run clarify verify ensure provide receive replace remove return resend track log join attend present build deploy install upgrade revisit rewrite re-send call calling phone ring email emailing mail text write ping ask thank send message reply share introduce nudge remind reach talk speak meet contact tell check follow followup ' +
		'get prepare finish review apply update schedule book confirm research read practice practise draft submit find look make set try wait waiting expecting expect hear hold keep see let ' +
		'need needs should must could might would will can do done bring buy add use go give take start stop visit drop circle touch chase knock decide resend forward connect invite propose suggest request sync debrief recap',
);
const PLEASANTRIES = wordsOf(
	'always never also then soon later actually please quickly just maybe really once currently great ok okay thanks thankyou sure perfect good nice awesome hi hello dear well sorry fine possibly probably hopefully ideally',
);
/** What a job seeker writes about, and short forms of notes. */
const THINGS = wordsOf(
	'cv linkedin zoom teams interview onsite coffee lunch reference references portfolio resume résumé application offer decision feedback salary video screening technical panel ' +
		'presentation negotiation paperwork contract background availability deadline intro introduction meeting round note notes next-steps step steps pending asap tbd tba fyi todo ps poc fwd cc bcc',
);

const OTHER_WORDS = new Set([...FUNCTION_WORDS, ...TIME_WORDS, ...NUMBER_WORDS, ...ACTS, ...PLEASANTRIES, ...THINGS]);

/** Whether a word, in any case, is no part of a person's name though it may begin with a capital: `Friday`, `Interview`. */
export function isOtherWord(word: string): boolean {
	return OTHER_WORDS.has(word.toLowerCase());
}

const TIME_WORD_SET = new Set(TIME_WORDS.map((word) => word.toLowerCase()));

/** Whether a word, in any case, belongs to a date: `Friday`, `EOY`, `mid`. */
export function isTimeWord(word: string): boolean {
	return TIME_WORD_SET.has(word.toLowerCase());
}

/** Words of dates and verbs that are names too, where a name is expected. */
const ALSO_NAMES = new Set([
	...MONTH_PERSONS,
	...WEEKDAYS.map(({ name }) => name.toLowerCase()),
	...wordsOf('will mark bill rob drew grace faith hope guy art grant chase wade ray'),
]);

/** Whether a word in lower case is one of dates or verbs, and a name as well: `will`, `sunday`. */
export function isAlsoName(word: string): boolean {
	return ALSO_NAMES.has(word);
}

/** Months that are first names too: `Check in with June Monday`. */
const MONTH_NAMES = new Set(MONTH_PERSONS);

/** Whether a word in lower case is a month and a first name: `june`. */
export function isMonthName(word: string): boolean {
	return MONTH_NAMES.has(word);
}

/** Words in lower case that may follow `with` or `call` and name no person: `follow up with references`. */
const NOBODY = new Set(
	wordsOf(
		'myself yourself himself herself themselves ourselves her him them me us it everyone everybody someone anyone people folks mom dad reference references résumé resume portfolio article slides deck notes list details dates ' +
			'samples work invoice contract link file photos update proposal quote note letter message mail reply answer question questions confirmation feedback thanks ' +
			'after through up out back off later soon support sales accounting team client clients customer customers everyone anybody nobody vendor vendors contact contacts lead leads candidate candidates meeting call quotes prospect prospects partner partners stakeholders community board group all both each those others it this that school bank insurance office hotel airline doctor dentist',
	),
);

const NAMES_IN_S = new Set(
	wordsOf(
		'chris james ines marcus nicholas thomas lucas lukas alexis frances agnes iris doris lois jess ross carlos klaus hans jonas elias dennis travis curtis lewis louis charles miles giles jules wes les tess douglas matthias tobias andreas niels nils lars anders janis phyllis amos silas linus magnus rufus',
	),
);

/** Whether a word in lower case is a plural and no name: `quotes`, but not `ines`. */
export function isPlural(word: string): boolean {
	return /[^s]s$/.test(word) && !NAMES_IN_S.has(word);
}

/** Whether a word in lower case names no person although it is in the place of a name: `them`, `slides`. */
export function isNobody(word: string): boolean {
	return NOBODY.has(word);
}

const JOB_WORDS = new Set(
	wordsOf(
		'senior junior staff principal lead head chief vp associate assistant analyst engineer developer designer manager director recruiter consultant architect scientist officer coordinator specialist ' +
			'nurse teacher accountant administrator editor writer researcher intern trainee technician product project program programme marketing sales software data frontend backend full-stack ' +
			'job role position opening vacancy application interview company team group inc ltd llc gmbh corp co plc university college school hospital bank agency studio labs systems solutions partners services',
	),
);

/** Whether a word belongs to a job or a firm and to no person's name: `Analyst`, `Ltd`. */
export function isJobWord(word: string): boolean {
	return JOB_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}

/** People by what they do, with what comes before it: `the hiring manager`. The first group is the role alone. */
export const ROLE =
	/^(?:(?:the|my|their|our|her|his|a|an)\s+)?((?:(?:hiring|talent|career|recruiting|internal|external|agency|engineering|product|office)\s+)?(?:recruiters?|headhunter|manager|team\s+lead|team|coach|mentor|interviewer|assistant|advisor|adviser|professor|referee|director|agency|department|panel|committee|landlord|landlady|broker|lawyer|accountant|contractor|coordinator|lead)|hr)\b/i;

/** A job after a firm's name: `Brightline engineer`. */
export const JOB_AFTER_FIRM =
	/^\s(?:team\s+lead|recruiters?|engineer|developer|designer|manager|hiring\s+manager|founder|rep|representative|analyst|director|coordinator|lead|interviewer|agent|contact|people|folks|hr|HR)(?!\p{L})/u;

/** Words before "of" in a name: "Bank of Ohio", but not "Dana of Northwind". */
export const INSTITUTION =
	/(?:university|bank|school|museum|department|institute|ministry|city|office|college|house|board|society|chamber)$/i;

/** A person named by somebody else: "Janet's son-in-law"; "Gretchen's mail" names Gretchen. */
export const THEIR_PERSON =
	/^\s(?:assistant|secretary|recruiter|manager|boss|team|colleague|office|coordinator|partner|friend|wife|husband|brother|sister|father|mother|son|daughter|cousin|uncle|aunt|neighbou?r)(?:-in-law)?(?!\p{L})/u;

/** A relation in front of a name: `my cousin Lee`. */
export const RELATION =
	/^(?:(?:my|our|his|her|their)\s+)?(?:cousin|aunt|uncle|brother|sister|friend|neighbou?r|colleague|boss|mentor|coach)\s+(?=\p{Lu})/u;
