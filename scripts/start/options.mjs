import { parseArgs } from 'node:util';

/** An error that the user can fix: one line, exit code 2. */
export class UsageError extends Error {
	exitCode = 2;
}

const USAGE = 'npm start [-- folder] [--port N] [--now 2026-11-23T08:00] [--plugin FOLDER] [--no-serve]';

/** `['~/Vault', '--port', '5000']` → `{ folder: '~/Vault', port: 5000, now: null, plugins: [], serve: true }` */
export function readOptions(args) {
	let parsed;
	try {
		parsed = parseArgs({
			args,
			allowPositionals: true,
			options: {
				port: { type: 'string' },
				now: { type: 'string' },
				plugin: { type: 'string', multiple: true },
				'no-serve': { type: 'boolean' },
			},
		});
	} catch (error) {
		throw new UsageError(`${error.message.split('. ')[0]}. Usage: ${USAGE}`);
	}
	const { values, positionals } = parsed;
	if (positionals.length > 1) throw new UsageError(`Give one folder. Usage: ${USAGE}`);
	const port = values.port === undefined ? undefined : Number(values.port);
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
		throw new UsageError(`--port ${values.port} is no port: give a number up to 65535.`);
	}
	const { now = null, plugin: plugins = [] } = values;
	if (now !== null && !isMinute(now)) throw new UsageError(`--now ${now} is no time: write it like 2026-11-23T08:00.`);
	return { folder: positionals[0] ?? null, port, now, plugins, serve: !values['no-serve'] };
}

function isMinute(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(text);
	if (!match) return false;
	const [year, month, day, hour, minute] = match.slice(1).map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
}
