import { cpus, loadavg, platform, release } from 'node:os';
import type { Figure } from './figure';

const verdict = ({ met }: Figure) => (met === null ? '' : met ? 'yes' : 'no');

export function printed(figure: Figure): string {
	const goal = figure.goal && `   goal ${figure.goal}${figure.met === null ? '' : figure.met ? ', met' : ', MISSED'}`;
	return `${figure.what}${figure.at && ` [${figure.at}]`}\n    ${figure.measured}${goal}`;
}

/** Explains the misses. Renew it from profiles when they change. */
const EXPLANATION = `## Where the time goes

Profiles of the misses, on public notes and on the generated ones:

- **A cold index.** Reading takes the time, not the disk. Shares of the processor time in percent:

  | phase | 1,292 public notes | generated vault |
  | --- | ---: | ---: |
  | found lines: dates in words | 21 | 25 |
  | found lines: who commits to what | 14 | 21 |
  | found lines: sentences with a possible date, roles of dates, other words, rows of tables | 23 | 17 |
  | introductions | 14 | 2 |
  | follow-ups in lines and properties | 5 | 12 |
  | one scan for the words of all readers | 6 | 5 |
  | interviews, handovers, wishes for no calls, meetings, logs beside follow-ups | 7 | 5 |
  | properties and the date of the note | 3 | 4 |
  | structure of the note | 3 | 3 |
  | collection of garbage, everything else | 5 | 7 |

  All patterns together take 27 % in public notes and 13 % in generated ones, and none of them more than 2 %. In the public notes, 12,400 lines have a word of a commitment and a possible date in the same sentence; 60 % of these hold no date after all, 37 % a date to come, and 5 % a commitment. The word in front of a verb rules out only 4 % of them, because most have a subject. A first reading takes half as long again as a second one, because the engine compiles the readers. The list does not wait for all this: it is complete before lines are searched for commitments and introductions.
- **Starts in Chromium.** The goals were set over 7,173 public notes. The generated notes are harder: most of their lines are sentences of work, and half of the lines can hold a date, against 12 and 28 % in two public vaults. A cold start is the reading of all notes, as in a cold index. The heap after it is about twice that after a warm start. Most of the difference is probably what the engine compiled while reading: in Node that is 21 MB; in Chromium it was not measured.
- **Dates.** No pattern is slow: all patterns of dates together take 3 % of the time, and those of the words beside dates 2 %. The rest is one pass over the characters of each line (11 %), one over the words beside each date (10 %), the search for the words with which a date can begin (6 %), and small objects, with their collection (8 %).
- **The size of \`main.js\`.** There are no pictures or other data in it: 1.26 MB of minified code compress to 36 %. A third of the compressed size is texts, patterns and lists of words, the rest is code. By part, in percent of the compressed size:

  | reading notes | interface in Obsidian | dates | drawing | agenda and people | messages | sentences | English | chrono-node | temporal-polyfill | preact, idb | ts-ics |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | 26 | 14 | 12 | 11 | 9 | 9 | 6 | 4 | 3 | 2 | 2 | 1 |

  What would save more, in percent: a second minifier after esbuild 4, shorter names for all own members 3, only chrono-node's parser of ISO times 2, an own writer of iCalendar 1. Together this is a tenth. The size comes from how many forms of words the plugin reads.
- **Evaluating \`main.js\`.** Two thirds of it is the engine's first look at all the code, spread over all steps of its parser. Patterns with classes such as \`\\p{L}\` were a third of the whole before they were built at their first use. The rest is spread over 700 modules; the largest part of it is the first date format of the app, where no order of dates is stored yet.
- **The heap.** Edits add nothing but compiled functions, whose size levels off after 20,000 edits. What stays in memory besides the readings has a bound: the forms and verbs of short words (5,000 each), the stems of words (30,000), offsets of days and zones (4,000), and dates of attempts (2,000 per set of settings).
`;

/** docs/benchmarks.md */
export function page(figures: readonly Figure[], large: boolean): string {
	const rows = figures.map((figure) =>
		[figure.what, figure.at, figure.measured, figure.goal, verdict(figure)].map((cell) => ` ${cell} `).join('|'),
	);
	return `# Benchmarks

Written by \`npm run bench${large ? ' -- --large' : ''}\` on Node ${process.versions.node}, ${platform()} ${release()}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'}.

| what | at | measured | goal | met |
| --- | --- | --- | --- | --- |
${rows.map((row) => `|${row}|`).join('\n')}

A ratio is the median of several runs, with the smallest and the largest in parentheses. Both sides run in turns, in the same process and over the same notes, so that the ratio is meaningful on a busy machine too. _Work_ is processor time (on Linux), _by the clock_ is elapsed time.

The vaults are generated with a fixed seed (\`scripts/bench/vault.ts\`): a fifth of the notes have a follow-up, one in a thousand has 1 MB, and they are written in five languages. Properties are passed in parsed, as Obsidian's metadata cache does. No test asserts timings.

${EXPLANATION}`;
}
