import { wordsSource } from '../../../english/plain-text';
import { LONGEST_LINE_CHARACTERS } from '../../../markdown/line';
import { plainWords } from '../../../markdown/links';

/** The years of a life or of something else: `1873-1938`, `12 May 1873 – 3 June 1938`, `b. 1873, d. 1938`. */
const YEARS =
	/(?:^|[^\d/-])(1\d{3}|20\d\d)\s*(?:[-–—]|[,;]\s*(?:d\.|died|†))\s*(?:(?:d\.|died|†)\s*)?(?:\p{L}{3,9}\s+\d{1,2},?\s+|\d{1,2}\.?\s+\p{L}{3,9}\s+)?(1\d{3}|20\d\d)(?![\d/-])/u;
/** A field for the years of a life: `*Born* : `, `- Lived: `. */
const LIFE_FIELD = /^[\s>*_+#-]*(?:born|birth|lived|life|lifespan|life\s*dates|dates|years)\s*[*_]*\s*::?/iu;
/** A line that says at its beginning that somebody died: `Died: 1938`, `*Deceased* : yes`, not `Died laughing` and `Died:`. */
const DIED_FIELD =
	/^[\s>*_+#-]*(?:died|deceased|(?:date\s+of\s+)?death|passed\s+away)(?:\s*[*_]*\s*::?[\s*_]*(?!no\b|false\b|-|$)\S|[\s*_]+(?:in|on|of|at|last|this|\d))/iu;
/** A sentence that says it without a name: `Died in 2024` in `Ran the yard. Died in 2024.`, `She passed away last spring`. */
const DIED_SENTENCE =
	/(?:^[\s>*_+-]*|[.;]\s+)(?:(?:she|he|they)\s+)?(?:(?:has|sadly)\s+)*(?:died|passed\s+away)\s+(?:in|on|at|last|this|\d)/iu;
/** The mark of the dead with its year: `† 2019`, `(† 3 May 2019)`, or alone in parentheses. */
const DAGGER = /†[^\n†]{0,16}\d{4}|\(†\)/u;
/** A year of death in parentheses: `(died 1938)`, `(d. 3 May 1938)`. */
const DIED_IN_PARENTHESES = /\((?:d\.|died|deceased)(?:\s[^()\d]{0,12}\d{0,2}[^()\d]{0,12}\d{4})?\)/iu;
/** A birth and a death in one sentence: `b. 1873, d. 1938`, `born in 1873 in Leeds, died in 1938`. */
const BORN_AND_DIED = /(?:^|[^\p{L}])(?:b\.|born)\s[^\d]{0,16}\d{4}[^\d]{0,24}\s(?:d\.|died)\s[^\d]{0,16}\d{4}/iu;
/** What says after a name that this person is dead: ` died in May`, ` (†)`. */
const DIED_BEHIND = '\\s*(?:†|,?\\s(?:who\\s+)?(?:has\\s+|sadly\\s+)*(?:died|passed\\s+away)(?!\\s+(?:to|laughing)))';

/** A longer span is a life, in years. Nobody has one job for that long: `director (1976–2020)` is alive. */
const LONGER_THAN_A_JOB_YEARS = 50;
/** A shorter span after a name or in a field of lives is not a life, in years: `Born: 1998 - 2003 in Oslo`. */
const SHORTEST_LIFE_YEARS = 15;
/** A longer span after a name alone is a life, in years: `Tom Reyes (1949–2015)`, but `Tom Reyes (2010–2019)` is a job. */
const LIFE_BEHIND_NAME_YEARS = 30;
/** A longer span is no life, in years: `Founded 1820–2010`. */
const LONGEST_LIFE_YEARS = 115;
/** The lines of a note that say who a person is. Further down, others die: parents, and people of a story. */
const FIRST_LINES = 30;

/** The years between the two that a text names: 65 of `(1873–1938)`; 0 without two. */
function yearsOfLife(text: string, thisYear: number): number {
	const [, from, to] = YEARS.exec(text) ?? [];
	if (from === undefined || to === undefined || Number(to) > thisYear) return 0;
	const years = Number(to) - Number(from);
	return years <= LONGEST_LIFE_YEARS ? years : 0;
}

/** A text in parentheses that holds a year: `(1873–1938)`. */
const IN_PARENTHESES = /\([^()]{0,20}\d{4}[^()]{0,30}\)/gu;
/** Years at the beginning of a line, with nothing else in the sentence: `1896 – 1934. Psychologist.` */
const YEARS_ALONE = /^[\s>*_+-]*1\d{3}\s*[-–—]\s*(?:1\d{3}|20\d\d)[\s*_]*(?:[.;,]|$)/u;

/**
 * Whether the own note of a person says that they are dead: `Born: 1873-1938`, `Edmund Vale (1931–2009)`, `Died: 2019`,
 * `† 2019`, `Edmund passed away in May`. `thisYear` is the present one.
 */
export function saysDead(text: string, names: readonly string[], thisYear: number): boolean {
	const own = names.filter((name) => /\p{L}{2}/u.test(name)).map(wordsSource);
	const name = own.length === 0 ? '(?!)' : `(?:${own.join('|')})`;
	const dies = new RegExp(`(?:^|[^\\p{L}])(?:the\\s+late\\s+${name}(?!\\p{L})|${name}${DIED_BEHIND})`, 'iu');
	const behindName = new RegExp(`(?:^|[^\\p{L}])${name}[*_\\s,]*$`, 'iu');
	return text
		.split('\n', FIRST_LINES)
		.map((line) => plainWords(line.slice(0, LONGEST_LINE_CHARACTERS)))
		.some((line) => {
			if (
				DIED_FIELD.test(line) ||
				DIED_SENTENCE.test(line) ||
				DAGGER.test(line) ||
				DIED_IN_PARENTHESES.test(line) ||
				dies.test(line)
			)
				return true;
			if (!/\d{4}/.test(line)) return false;
			if (BORN_AND_DIED.test(line)) return true;
			if (LIFE_FIELD.test(line)) return yearsOfLife(line, thisYear) >= SHORTEST_LIFE_YEARS;
			if (YEARS_ALONE.test(line)) return yearsOfLife(line, thisYear) >= LIFE_BEHIND_NAME_YEARS;
			return [...line.matchAll(IN_PARENTHESES)].some(({ 0: years, index }) => {
				const least = behindName.test(line.slice(0, index)) ? LIFE_BEHIND_NAME_YEARS : LONGER_THAN_A_JOB_YEARS;
				return yearsOfLife(years, thisYear) >= least;
			});
		});
}
