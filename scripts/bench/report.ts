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

  | phase | 1,344 public notes | 2,500 generated notes |
  | --- | ---: | ---: |
  | dates in words, of found lines, follow-ups and notes | 20 | 27 |
  | found lines: who commits to what | 17 | 23 |
  | found lines: sentences with a possible date, roles of dates, other words, rows of tables | 13 | 9 |
  | introductions | 27 | 10 |
  | follow-ups in lines and properties, without their dates | 3 | 11 |
  | one scan for the words of all readers | 8 | 5 |
  | interviews, handovers, wishes for no calls, meetings, logs beside follow-ups | 3 | 2 |
  | properties and the date of the note, without other dates in words | 2 | 4 |
  | structure of the note | 3 | 3 |
  | collection of garbage, everything else | 5 | 6 |

  All patterns together take 24 % in public notes and 19 % in generated ones, and none of them more than 1 %. A third of the time for introductions goes to patterns, two fifths of that to compile them: a pattern is compiled only when a text has its words, which spares six of ten, and of those that are left almost none matches. A quarter more goes to names that could be people, and a fifth to the cheap tests in front of both. In 1,292 of the public notes, 12,400 lines have a word of a commitment and a possible date in the same sentence; 60 % of these hold no date after all, 37 % a date to come, and 5 % a commitment. The word in front of a verb rules out only 4 % of them, because most have a subject. A first reading of 300 public notes takes almost twice as long as a second one, because the engine compiles the readers. To take less, the readers would have to look at fewer sentences. The list does not wait for all this: it is complete before lines are searched for commitments and introductions.
- **Starts in Chromium.** The goals were set over 7,173 public notes. The generated notes are harder: most of their lines are sentences of work, and half of the lines can hold a date, against 12 and 28 % in two public vaults. A cold start is the reading of all notes, as in a cold index. The list is complete after a quarter to two fifths of it: notes with follow-ups and people are read whole and first, and of the others only the lines with a marker. In a profile over 2,500 of them, of the time in the plugin's own code, who commits to what took 14 %, dates 12 %, follow-ups in lines 9 %, one search for the words of all readers 7 %, the list and its drawing 7 %, introductions 6 %; the rest is spread over 100 modules, none with more than 2 %. Of the whole, a quarter is the browser's own work and 8 % the collection of garbage.
- **A warm start.** With 2,500 notes, 500 of them with follow-ups, half of the time goes to readings from the database: their stamps and checksums take a fifth of that half, the index a third, and the rows of the agenda another third. The other half is the first drawing of the list, most of it in code that runs for the first time; of that, a third is the reminders of the first 60 rows, whose patterns are compiled then. 900 follow-ups more cost 230 ms, a quarter of a millisecond each, from the database to the row. To take less, the list would have to be drawn before all follow-ups are known.
- **One change.** Three quarters of the time go to reading the note again: a quarter of the whole to the lines with markers, another quarter to the search for found lines, 8 % to introductions, 5 % to the properties and the date of the note. The agenda takes a sixth, the index 3 %. To take less, the plugin would have to keep what it read of each line.
- **The longest task.** The first note with a follow-up and the first drawing of the list take longest, because they run code that the engine has not compiled yet. So the notes of a start are read in pieces, sample lines prepare the readers before, and the reminders of the list are computed before its drawing in pieces of 8 ms. In a profile with 2,500 notes, the most work in one task was 51 ms, the first line with a follow-up, then 49 ms, a sample line with an introduction; a drawing had 10 ms, and each search of a whole note of 1 MB 15 to 30 ms. By the clock, tasks take longer on a busy machine, because they wait for the processor. The wait while the vault is read again has the same causes.
- **The heap after a start.** Heap snapshots after starts over 3,000 notes in Chromium: 40 MB more after a cold start, 22 MB after a warm one, and 17.5 of the 18 MB between them are compiled functions. The objects take less after a cold start. In Node, 35 of 53 MB are compiled functions and patterns after a first reading of 600 public notes.
- **The review of a week.** It looks at all rows: attempts and promises of the week take 35 % of the first opening, the hours of all calls 24 %, people and their names 13 %, the lists of what is open 24 %. In a vault with 1,000 follow-ups and more, the plugin reviews parts of the rows after it has read the notes, so that the engine has compiled the code. To take less, the plugin would keep what the entries of each follow-up say, also for the many users who never open it.
- **Dates.** No pattern is slow: all patterns of dates together take 3 % of the time, and those of the words beside dates 2 %. The rest is one pass over the characters of each line (11 %), one over the words beside each date (10 %), the search for the words with which a date can begin (6 %), and small objects, with their collection (8 %).
- **The size of \`main.js\`.** There are no pictures or other data in it: 1.46 MB of minified code compress to 36 %. A third of the compressed size is texts, patterns and lists of words, the rest is code. By part, in percent of the compressed size:

  | reading notes | dates | interface in Obsidian | drawing | messages | rest of the core | sentences | English | agenda and people | chrono-node | preact, idb | ts-ics | temporal-polyfill |
  | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
  | 31 | 12 | 12 | 9 | 8 | 6 | 6 | 5 | 5 | 3 | 1 | 1 | 1 |

  What would save more, in percent: a second minifier after esbuild 4, shorter names for all own members 3, only chrono-node's parser of ISO times 2, an own writer of iCalendar 1. Together this is a tenth. The size comes from how many forms of words the plugin reads.
- **Evaluating \`main.js\`.** In a profile of 100 ms, 55 are the engine's first look at all the code, which grows with its size, 19 the top level of the modules, 15 \`onload\`, with 7 of the editor that takes up the extensions, and 14 the first drawing of the empty list. Only less code, or a second file, which Obsidian does not load, would take less. Patterns with classes such as \`\\p{L}\` were a third of the whole before they were built at their first use. The 19 ms are spread over 700 modules.
- **The heap.** A run that left compiled functions out counted 0.09 KB for 10,000 edits, so what grows are compiled functions: 1.5 MB in the first 6,000 edits. After that the engine drops some of them and makes them again, which moves the heap by 150 KB either way every 2,000 edits; its low points rise by less than 100 KB in 10,000 edits. So the heap is measured after 8,000 edits, four times on each side, and the least counts. What stays in memory besides the readings has a bound: the forms and verbs of short words (5,000 each), the stems of words (30,000), offsets of days and zones (4,000), and dates of attempts (2,000 per set of settings).
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

Times depend on the machine and the hour; the first row shows how fast the machine was. On the same kind of machine, an earlier version of the plugin was measured while \`chrono.casual\` read 78,032 lines a second; then 1,000 notes took 1,630 ms, \`main.js\` 108 ms to evaluate, one change 2.15 ms, the review of a week 39.9 ms of work, a note with 20 people and 100 attempts each 16.0 ms, the longest piece of the first agenda 38.3 ms of work, a change 15.3 ms until its new words were in the sidebar, a warm start with 7 % of notes 356 ms and a cold one 3,864 ms. The ratios differed by a sixth at most.

The vaults are generated with a fixed seed (\`scripts/bench/vault.ts\`): a fifth of the notes have a follow-up, one in a thousand has 1 MB, and they are written in five languages. Properties are passed in parsed, as Obsidian's metadata cache does. No test asserts timings.

${EXPLANATION}`;
}
