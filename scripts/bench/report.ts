import { cpus, loadavg, platform, release } from 'node:os';
import type { Figure } from './figure';

const verdict = ({ met }: Figure) => (met === null ? '' : met ? 'yes' : 'no');

export function printed(figure: Figure): string {
	const goal = figure.goal && `   goal ${figure.goal}${figure.met === null ? '' : figure.met ? ', met' : ', MISSED'}`;
	return `${figure.what}${figure.at && ` [${figure.at}]`}\n    ${figure.measured}${goal}`;
}

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
`;
}
