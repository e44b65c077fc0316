import { isGivenName } from '../../english/given-names';
import { isJobWord } from '../../english/names';
import { isPersonNoun } from '../../english/people-nouns';
import { sentenceSplitter } from '../../english/sentences';
import { plainWords } from '../../markdown/links';
import { baseName } from '../../note-path';
import type { NoteContext } from '../note-context';
import { looksLikePerson } from '../note-people';

/**
 * How much of a note is read, in characters after its properties: about twenty lines. What somebody does is said
 * first; further down, other people are named too.
 */
const BEGINNING_CHARACTERS = 1500;
/**
 * What is longer is cut, in characters: one line of a dialog. With 30, `stream processing with Flink` in `Gave a talk
 * about stream processing with Flink` was lost.
 */
const LONGEST_CHARACTERS = 80;
/** The most things that one person does. More are a whole career, of which the last lines are past. */
const MOST_THINGS = 6;
/** A sentence ends at a semicolon too, because notes join many with it. */
const SENTENCES = /* @__PURE__ */ sentenceSplitter(';');

/**
 * Lines without prose of the user about the person, as headings, tasks, quotes, tables, code and fields are: `# Dana`,
 * `- [ ] Call`, `role:: buyer`.
 */
const NO_PROSE = /^\s*(?:#|[-*+]\s+\[.\]|>|\||```|~~~|%%|[\w -]{1,24}::|---)/;
/** Words of a wish, of the past, or of the user: `used to` in `used to run a depot`, `wants`. */
const NOT_NOW =
	/(?:^|[^\p{L}])(?:not|never|no\s+longer|used\s+to|formerly|retired|wants?|hop(?:es|ing)|looking|searching|seeking|trying|would|need(?:s|ed)?|struggl\p{L}+|I|we|my|our|me|us|you)(?![\p{L}])/iu;
/**
 * Words by which a line without the person as its subject is a whole sentence about something else: `met` in `met at
 * the fair`.
 */
const HAS_VERB = /(?:^|[^\p{L}])(?:is|was|are|were|has|had|met|said|told|came|went|called|his|her|their)(?![\p{L}])/iu;
/** What follows a person's name or pronoun: `Kofi is an architectural photographer`. */
const IS = /^(?:is|works\s+as|is\s+working\s+as|['’]s)\s+(?:an?\s+|the\s+|our\s+)?(.+)$/iu;
/** Verbs of what people do for others, with what they do it to: `runs a catering company`. */
const DOES =
	/^(?:(?:also|now|still)\s+)?((?:owns|co-owns|runs|manages|teaches|sells|makes|builds|fixes|repairs|organi[sz]es|translates|photographs|publishes|edits|imports|exports|distributes|installs|designs|trains|leads|heads|(?:co-)?founded|speciali[sz]es\s+in|works\s+(?:on|in|with)|knows\s+(?:(?:a\s+lot|everything|all)\s+)?about|(?:gave|gives)\s+(?:an?\s+)?(?:talks?|lectures?|workshops?)\s+(?:on|about)|speaks\s+(?:on|about)|wrote\s+(?:an?|the)\s+\p{L}+\s+(?:on|about)|consults\s+(?:on|in|for)|does)\s.+)$/iu;
/**
 * Where the words of what somebody does end, which is at a firm, a time or another clause: ` at ` in `buyer at
 * Northwind`.
 */
const END =
	/[,.;:()!?"“”]|\s(?:at|for|from|since|until|who|which|where|when|because|but|so|and\s+(?:is|has|was|knows|loves|likes|wants))\s|\s[–—-]\s|\s@/iu;

const cut = (words: string) => {
	const end = END.exec(words)?.index ?? words.length;
	return words.slice(0, Math.min(end, LONGEST_CHARACTERS)).trim();
};

/** Whether words name a person by what they do: `Freelance recruiter`, `Head of data`. */
const namesWork = (words: string) =>
	words.split(/\s+/).length <= 7 &&
	words
		.toLowerCase()
		.split(/[\s/-]+/)
		.some(
			(word) =>
				isPersonNoun(word) ||
				isJobWord(word) ||
				word === 'head' ||
				/.{3}(?:ologist|grapher|smith|keeper|wright|monger|maker)$/.test(word),
		);

/** The names of the person whose note it is; null for a note of nobody. */
function namesOf({ path, knownAs }: Pick<NoteContext, 'path' | 'knownAs'>): readonly string[] | null {
	const title = baseName(path);
	const first = title.split(/\s+/)[0] ?? '';
	if (knownAs.length === 0 && !(looksLikePerson(title) && isGivenName(first.toLowerCase()))) return null;
	return [title, first, ...knownAs];
}

/** Returns the words after the person as the subject, or null if the sentence has another one. */
function behindSubject(sentence: string, names: readonly string[]): string | null {
	for (const subject of [...names, 'He', 'She', 'They']) {
		if (!sentence.startsWith(subject)) continue;
		const rest = sentence.slice(subject.length);
		if (/^(?:\s|['’]s\s)/.test(rest)) return rest.trim();
	}
	return null;
}

function readSentence(sentence: string, names: readonly string[], isFirst: boolean): string | null {
	const behind = behindSubject(sentence, names);
	const said = behind ?? sentence;
	if (NOT_NOW.test(cut(said))) return null;
	const does = DOES.exec(said)?.[1];
	if (does !== undefined) return cut(does.charAt(0).toLowerCase() + does.slice(1));
	if (behind === null && (!isFirst || HAS_VERB.test(sentence))) return null;
	const work = cut(behind === null ? sentence.replace(/^(?:an?|the|our)\s+/i, '') : (IS.exec(behind)?.[1] ?? ''));
	return namesWork(work) ? work : null;
}

/**
 * Returns what the own note of a person says that they do: `Head of data` and `teaches Portuguese` for "Head of data at
 * Polder. She teaches Portuguese." Empty for other notes.
 */
export function whatTheyDo(note: Pick<NoteContext, 'path' | 'text' | 'knownAs'>): readonly string[] {
	const names = namesOf(note);
	if (names === null) return [];
	const { text } = note;
	const closed = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
	const from = closed < 0 ? 0 : closed + 4;
	const found = new Set<string>();
	let isFirst = true;
	for (const line of text.slice(from, from + BEGINNING_CHARACTERS).split('\n')) {
		if (line.trim() === '' || NO_PROSE.test(line)) continue;
		const plain = plainWords(line.replace(/^\s*[-*+]\s+/, ''));
		for (const { from: start, to } of SENTENCES.split(plain)) {
			const words = readSentence(plain.slice(start, to).trim(), names, isFirst);
			if (words !== null && words !== '') found.add(words);
			isFirst = false;
		}
		if (found.size >= MOST_THINGS) break;
	}
	return [...found].slice(0, MOST_THINGS);
}
