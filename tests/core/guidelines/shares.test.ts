import { join } from 'node:path';
import { GUIDELINE_CODES } from '../../../src/core/guidelines';
import { printShares, sharesIn } from './shares';

const SAMPLE = join(__dirname, '../../vault');
/** Notes by hands that did not know the guidelines. */
const VOICES = join(__dirname, 'voices');

const folders = [SAMPLE, VOICES];

describe('A folder of notes', () => {
	test.each(folders)('no guideline but to keep going speaks up at more than a third: %s', (folder) => {
		const { shares, open } = sharesIn(folder, '2026-11-23T08:00');
		expect(open).toBeGreaterThan(20);
		const frequent = GUIDELINE_CODES.filter((code) => code !== 'persistence.keep-going' && shares[code] > 1 / 3);
		expect(frequent).toEqual([]);
	});

	test('every firing can be read and judged', () => {
		const printed = printShares(sharesIn(SAMPLE, '2026-11-23T08:00'));
		expect(printed).toContain('promise.due\n  Applications/Kestrel Insurance.md:0\n');
		if (process.env.PRINT_SHARES) process.stdout.write(`${printSharesOf(process.env.PRINT_SHARES)}\n`);
	});
});

const printSharesOf = (folder: string) => printShares(sharesIn(folder, process.env.PRINT_NOW ?? '2026-11-23T08:00'));
