import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one of the project's scripts; what it prints is shown, or with `quiet` only what it complains about. */
export async function runScript(name, args = [], { quiet = false } = {}) {
	const child = spawn(process.execPath, [join(ROOT, 'scripts', name), ...args], {
		cwd: ROOT,
		stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
	});
	const [code] = await once(child, 'exit');
	if (code !== 0) throw Object.assign(new Error(`scripts/${name} failed.`), { exitCode: code ?? 1 });
}
