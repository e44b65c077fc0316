// npm test runs every check. With names of steps it runs only those: npm test -- types unit
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../esbuild.config.mjs';
import { findChrome, HOW_TO_GET_CHROME } from './find-chrome.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);
const TSC = bin('typescript/bin/tsc');
const JEST = bin('jest/bin/jest.js');

/** Zones on both sides of midnight UTC. The second has an offset of a half hour and no daylight saving time. */
const ZONE = 'America/New_York';
const SECOND_ZONE = 'Asia/Kolkata';

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
	console.log(`The browser tests did not run, because there is no Chromium. ${HOW_TO_GET_CHROME}`);
	return process.env.CI !== 'true';
}

const STEPS = {
	types: () => node([TSC, '--noEmit']) && node([TSC, '--noEmit', '-p', 'src/core/tsconfig.json']),
	lint: () => node([bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']) && node([bin('knip/bin/knip.js')]),
	format: () => node([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
	build: () => node(['scripts/build.mjs']),
	[`unit in ${ZONE}`]: () => node([JEST], { TZ: ZONE }),
	[`zone in ${SECOND_ZONE}`]: () => node([JEST, '--config', 'tests/second-zone.config.mjs'], { TZ: SECOND_ZONE }),
	browser: browserTests,
};

const wanted = process.argv.slice(2);
const steps = Object.entries(STEPS).filter(
	([name]) => wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word} `)),
);
if (steps.length === 0) {
	console.error(`No step has this name. The steps are: ${Object.keys(STEPS).join(', ')}.`);
	process.exit(2);
}
if (!existsSync(TSC)) {
	console.error('The packages are missing. Run npm ci first.');
	process.exit(2);
}

const failed = [];
for (const [name, run] of steps) {
	const startedAt = performance.now();
	console.log(`\n── ${name}`);
	const passed = run();
	console.log(`── ${name} ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
	if (!passed) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
