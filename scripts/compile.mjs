import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { ROOT } from '../esbuild.config.mjs';

/**
 * Compiles the program `scripts/<name>/main.ts` for Node and gives the file. Two runs at a time do not disturb each other.
 */
export async function compile(name, { format = 'cjs', ...options } = {}) {
	const folder = join(ROOT, '.cache');
	await mkdir(folder, { recursive: true });
	const extension = format === 'esm' ? 'mjs' : 'cjs';
	const outfile = join(folder, `${name}.${extension}`);
	const own = join(folder, `${name}-${process.pid}.${extension}`);
	await esbuild.build({
		absWorkingDir: ROOT,
		entryPoints: [`scripts/${name}/main.ts`],
		outfile: own,
		bundle: true,
		platform: 'node',
		format,
		target: 'node20',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		logLevel: 'error',
		...options,
	});
	try {
		await rename(own, outfile);
	} catch {
		await rm(own, { force: true });
	}
	return outfile;
}

/** Runs a compiled program in a process of its own and ends with its exit code. */
export async function runCompiled(outfile, args, { nodeArgs = [], env = {} } = {}) {
	const child = spawn(process.execPath, [...nodeArgs, outfile, ...args], {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	const [code] = await once(child, 'exit');
	process.exitCode = code ?? 1;
}
