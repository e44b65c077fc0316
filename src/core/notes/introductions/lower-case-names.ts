import { isCommonWord } from '../../english/common-words';
import { isGenericWord } from '../../english/generic-words';
import { isGivenName, isGivenNameAndWord } from '../../english/given-names';
import { isOtherWord } from '../../english/names';

/** Given names of three letters that are nothing else in lower case. */
const SHORT_NAMES: ReadonlySet<string> = new Set([
	'amy',
	'ana',
	'ann',
	'ben',
	'dan',
	'deb',
	'eva',
	'gus',
	'hal',
	'ian',
	'jen',
	'jim',
	'joe',
	'kim',
	'lee',
	'liz',
	'luz',
	'meg',
	'mia',
	'ron',
	'sam',
	'tim',
	'tom',
	'wes',
	'zoe',
]);
/** Given names that in lower case are words, programs or drinks too. */
const WORDS_TOO: ReadonlySet<string> = new Set([
	'angel',
	'basil',
	'bert',
	'bill',
	'blake',
	'brock',
	'carol',
	'chad',
	'chuck',
	'clay',
	'coral',
	'dale',
	'dawn',
	'dean',
	'drew',
	'earl',
	'ebony',
	'faith',
	'fern',
	'flora',
	'frank',
	'gene',
	'ginny',
	'glen',
	'grace',
	'grant',
	'harsh',
	'hazel',
	'hank',
	'holly',
	'hope',
	'iris',
	'jack',
	'jerry',
	'josh',
	'julia',
	'lance',
	'lily',
	'mark',
	'marta',
	'mercy',
	'miles',
	'nova',
	'norm',
	'opal',
	'oscar',
	'patty',
	'penny',
	'rich',
	'robin',
	'roman',
	'rowan',
	'rusty',
	'rune',
	'said',
	'sandy',
	'skye',
	'stella',
	'tuba',
	'vera',
	'vito',
	'wade',
	'will',
]);

/** A word in lower case, with what is before it: ` tina` in `to tina`. */
const WORD = /(^|[^\p{L}\p{N}\p{M}@#/._'’-])(\p{Ll}[\p{Ll}'’-]*)/gu;
/** What is before somebody who acts: nothing, or the end of a clause such as `- ` or ` and `. */
const SUBJECT_BEFORE = /(?:^[^\p{L}\p{N}]*|[.;:,(–—-]\s*|\s(?:and|but|so|then)\s+)$/u;
/** What somebody does who leads the user to others: ` introduced` in `tina introduced me`. */
const ACTS =
	/^(?:['’](?:s|ll|d))?\s+(?:also |just |kindly |then |already |double[- ]){0,2}(?:pinged|emailed|messaged|dm['’]?d|introduced|intro['’]?e?d|intros|introducing|connected|connecting|put me|goes (?:way )?back|is (?:friends|mates)|knows|already (?:pinged|told|emailed|texted)|hits?|plugged|referred|gave|sent|fwd\S*|fw['’]d|forwarded|passed|shared|slipped|says|said|told me|thinks|reckons|suggested|suggests|recommended|recommends|hooked|linked|linking|c['’]?c['’]?e?d|offered|mentioned|texted|vouched|looped|loopin\S*|pointed|opt\S*|put in|had a word|(?:is|was)? ?(?:gonna|going to) (?:intro|connect|put|send|refer|loop)|is (?:introducing|connecting|linking|putting|looping)|(?:will|['’]ll) (?:intro|introduce|connect|put|send|refer|loop|pass))(?!\p{L})/u;
/** Words before somebody whom the user is led to, or who led the user: `put me in touch with `. */
const OBJECT_BEFORE =
	/(?:^|[^\p{L}])(?:to|with|w\/?|and|&|\+|through|via|from|by|thx|ty|call|ring|email|text|message|ping|contact|meet|met|saw|named|called|(?:his|her|their|my|our)\s+(?:old\s+)?(?:manager|boss|friend|colleague|cousin|brother|sister|partner|uncle|aunt|mate|buddy|director|neighbou?r))\s*$/iu;
/** What may follow a name: the end of a clause, or a word that belongs to no name: ` from payroll`. */
const END =
	/^(?:['’]s?(?!\p{L})|\s*$|\s*[,.;:!()–—]|\s+(?:on|at|from|in|about|who|for|and|&|via|through|today|tomorrow|tmrw|re|over|next|this|last|because|so|she|he)(?!\p{L}))/u;
/** A surname after a given name: ` brandt` in `nico brandt`. */
const SURNAME = /^\s(\p{Ll}[\p{Ll}'’-]{2,})/u;
/** The beginning of a line without a capital: `- sam` in `- sam introduced me`. */
const IN_LOWER_CASE = /^[^\p{L}]*\p{Ll}/u;
/** A word without which nobody is led to anybody: `introduced me`. */
const ABOUT_ME = /(?:^|[^\p{L}])(?:me|my|us|i|intro\p{L}*|met|referral)(?!\p{L})/iu;

const isPlainName = (word: string) =>
	(word.length > 3 || SHORT_NAMES.has(word)) && isGivenName(word) && !isGivenNameAndWord(word) && !WORDS_TOO.has(word);

const isPlainWord = (word: string) => isOtherWord(word) || isCommonWord(word) || isGenericWord(word);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Returns a line with capitals at the names in lower case that its grammar makes certain: “Sam introduced me to Tina
 * Wells” for “sam introduced me to tina wells”. The line keeps its length. Names that are words too stay as they are:
 * “will introduced me to grace”.
 */
export function withCapitalNames(line: string): string {
	if (!IN_LOWER_CASE.test(line) || !ABOUT_ME.test(line)) return line;
	let result = '';
	let done = 0;
	for (const { 1: lead = '', 2: found = '', index } of line.matchAll(WORD)) {
		const word = found.replace(/['’].*$/, '');
		const from = index + lead.length;
		if (from < done || !isPlainName(word)) continue;
		const before = line.slice(Math.max(0, from - 20), from);
		const after = line.slice(from + word.length);
		const isStart = from <= 20 ? SUBJECT_BEFORE.test(line.slice(0, from)) : SUBJECT_BEFORE.test(` x${before}`);
		const isObject =
			OBJECT_BEFORE.test(before) ||
			/^['’]s\s(?:number|cell|mobile|e-?mail|contact|details|linkedin|name|intro)/u.test(after);
		const surname = isObject ? SURNAME.exec(after) : null;
		const last = surname?.[1] ?? '';
		const isFull = last !== '' && !isPlainWord(last) && END.test(after.slice(last.length + 1));
		if (!isFull && !(isStart && ACTS.test(after)) && !(isObject && END.test(after))) continue;
		result += line.slice(done, from) + capital(word) + (isFull ? after.charAt(0) + capital(last) : '');
		done = from + word.length + (isFull ? last.length + 1 : 0);
	}
	return result + line.slice(done);
}
