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

- **A cold index.** Two thirds of it are found lines, which state a commitment without a marker. Before any date is read, a line needs a word of a commitment, words with which it can be an act, and a possible date in the same sentence; of 332,000 lines in public notes, 19,000 are left. Of their time, 43 % reads dates, 28 % looks for acts, and 11 % reads the date of the place. Half of these lines hold no date after all, and four of five of the others hold no act. Without found lines, the same notes took a fifth of the time before introductions were read.
- **Dates.** No pattern is slow: all patterns of dates together take 3 % of the time, and those of the words beside dates 2 %. The rest is one pass over the characters of each line (11 %), one over the words beside each date (10 %), the search for the words with which a date can begin (6 %), and small objects, with their collection (8 %).
- **The size of \`main.js\`.** Minified code compresses to 36 %, and there are no pictures or other data in it: 1.2 MB of code is 440 KB. Shorter names for private members save 2 % of the compressed size, shorter names for all own members 3 %, chrono-node is 3 % and ts-ics 2 %.
- **Evaluating \`main.js\`.** Half of it is the engine's first look at all the code. A quarter of the other half makes 555 patterns.
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
