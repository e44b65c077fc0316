// npm test: everything that must hold. With names of steps, only those: npm test -- types unit
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../esbuild.config.mjs';
import { findChrome, HOW_TO_GET_CHROME } from './find-chrome.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);
const TSC = bin('typescript/bin/tsc');
const JEST = bin('jest/bin/jest.js');

/** Zones on both sides of midnight UTC, one with half an hour and without daylight saving. */
const ZONES = ['America/New_York', 'Asia/Kolkata'];

function node(args, env = {}) {
	const { status } = spawnSync(process.execPath, args, {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	return status === 0;
}

function browserTests() {
	const chrome = findChrome();
	if (chrome) return node([JEST, '--config', 'tests/e2e/jest.config.mjs'], { CHROME_PATH: chrome });
	console.log(`Browser tests were not run: no Chromium was found. ${HOW_TO_GET_CHROME}`);
	return process.env.CI !== 'true';
}

const STEPS = {
	types: () => node([TSC, '--noEmit']) && node([TSC, '--noEmit', '-p', 'src/core/tsconfig.json']),
	lint: () => node([bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']),
	format: () => node([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
	build: () => node(['scripts/build.mjs']),
	...Object.fromEntries(ZONES.map((zone) => [`unit in ${zone}`, () => node([JEST], { TZ: zone })])),
	browser: browserTests,
};

const wanted = process.argv.slice(2);
const steps = Object.entries(STEPS).filter(
	([name]) => wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word} `)),
);
if (steps.length === 0) {
	console.error(`There is no such step. The steps are: ${Object.keys(STEPS).join(', ')}.`);
	process.exit(2);
}
if (!existsSync(TSC)) {
	console.error('The packages are not installed yet: npm ci');
	process.exit(2);
}

const failed = [];
for (const [name, run] of steps) {
	const begun = performance.now();
	console.log(`\n── ${name}`);
	const passed = run();
	console.log(`── ${name} ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
	if (!passed) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
