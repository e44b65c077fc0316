import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../esbuild.config.mjs';

/** Runs one of the project's scripts and shows what it prints. */
export async function runScript(name, args = []) {
	const child = spawn(process.execPath, [join(ROOT, 'scripts', name), ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const [code] = await once(child, 'exit');
	if (code !== 0) throw Object.assign(new Error(`scripts/${name} failed.`), { exitCode: code ?? 1 });
}
