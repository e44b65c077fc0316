// npm test runs every check. With names of steps it runs only those: npm test -- types unit
// With --fewer-runs, tests do a tenth of their random runs, and take a tenth of large inputs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../esbuild.config.mjs';
import { findChrome, HOW_TO_GET_CHROME } from './find-chrome.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);
const TSC = bin('typescript/bin/tsc');
/** Jest with more space for new objects: most objects of tests are short-lived, and are collected less often this way. */
const JEST = ['--max-semi-space-size=32', bin('jest/bin/jest.js')];

/**
 * With fewer runs, most functions run so rarely that to optimize them takes longer than it saves, so the engine waits until
 * one has run ten times as often as it would by itself. With all runs, the property tests would take longer that way.
 */
const RARELY_OPTIMIZED = '--interrupt-budget=700000';

/** Zones on both sides of midnight UTC. The second has an offset of a half hour and no daylight saving time. */
const ZONE = 'America/New_York';
const SECOND_ZONE = 'Asia/Kolkata';

/** Runs Node and resolves to whether it succeeded, with its output unless that goes to the terminal. */
function node(args, { env = {}, output = 'inherit' } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			stdio: ['inherit', output, output],
			env: { ...process.env, ...(output === 'pipe' ? { FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } : {}), ...env },
		});
		let printed = '';
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += text));
		child.on('error', reject);
		child.on('close', (status) => resolve({ passed: status === 0, printed }));
	});
}

/** Runs commands one after the other until one fails. */
async function inOrder(...commands) {
	let printed = '';
	for (const args of commands) {
		const result = await node(args, { output: 'pipe' });
		printed += result.printed;
		if (!result.passed) return { passed: false, printed };
	}
	return { passed: true, printed };
}

async function browserTests() {
	const chrome = findChrome();
	if (chrome) return node([...JEST, '--config', 'tests/e2e/jest.config.mjs'], { env: { CHROME_PATH: chrome } });
	console.log(`The browser tests did not run, because there is no Chromium. ${HOW_TO_GET_CHROME}`);
	return { passed: process.env.CI !== 'true', printed: '' };
}

/** Steps that use one core each, so they run at the same time. Lint is the longest, and continues beside the tests without a browser. */
const CHECKS = {
	lint: () => inOrder([bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'], [bin('knip/bin/knip.js')]),
	types: () => inOrder([TSC, '--noEmit'], [TSC, '--noEmit', '-p', 'src/core/tsconfig.json']),
	format: () => inOrder([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
	build: () => inOrder(['scripts/build.mjs', '--keep-styles']),
};

const words = process.argv.slice(2);
const hasFewerRuns = words.includes('--fewer-runs');

/** Steps that use all cores. */
const TESTS = {
	[`unit in ${ZONE}`]: () =>
		hasFewerRuns
			? node([RARELY_OPTIMIZED, ...JEST], { env: { TZ: ZONE, PROPERTY_RUNS: '0.1' } })
			: node(JEST, { env: { TZ: ZONE } }),
	// The first zone has all random runs. Here the tables find what depends on the zone, and a tenth of the random runs.
	[`zone in ${SECOND_ZONE}`]: () =>
		node([RARELY_OPTIMIZED, ...JEST, '--config', 'tests/second-zone.config.mjs'], {
			env: { TZ: SECOND_ZONE, PROPERTY_RUNS: '0.1' },
		}),
	browser: browserTests,
};

const wanted = words.filter((word) => word !== '--fewer-runs');
const isWanted = (name) => wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word} `));
const checks = Object.entries(CHECKS).filter(([name]) => isWanted(name));
const tests = Object.entries(TESTS).filter(([name]) => isWanted(name));
if (checks.length + tests.length === 0) {
	console.error(`No step has this name. The steps are: ${Object.keys({ ...CHECKS, ...TESTS }).join(', ')}.`);
	process.exit(2);
}
if (!existsSync(TSC)) {
	console.error('The packages are missing. Run npm ci first.');
	process.exit(2);
}

const failed = [];

async function run([name, step]) {
	const startedAt = performance.now();
	const { passed, printed } = await step();
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	console.log(`${printed}── ${name} ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
	if (!passed) failed.push(name);
}

if (checks.length > 0) console.log(`\n── ${checks.map(([name]) => name).join(', ')}`);
const { lint, ...others } = Object.fromEntries(checks.map((check) => [check[0], run(check)]));
await Promise.all(Object.values(others));
for (const test of tests) {
	// A page that shares the cores with it would be slow.
	if (test[0] === 'browser') await lint;
	console.log(`\n── ${test[0]}`);
	await run(test);
}
await lint;
console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
