import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { ROOT } from '../esbuild.config.mjs';

/**
 * Compiles the program `scripts/<name>/main.ts` for Node and returns the file. Two runs can compile at the same time.
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

/** Runs a compiled program in a new process and exits with its code. */
export async function runCompiled(outfile, args, { nodeArgs = [], env = {} } = {}) {
	const child = spawn(process.execPath, [...nodeArgs, outfile, ...args], {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, ...env },
	});
	const [code] = await once(child, 'exit');
	process.exitCode = code ?? 1;
}
