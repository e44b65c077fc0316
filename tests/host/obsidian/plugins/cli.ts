import type { App } from '../app';

export interface CliFlag {
	value?: string;
	description: string;
	required?: boolean;
}

export type CliHandler = (params: Record<string, string>) => string | Promise<string>;

interface CliCommand {
	description: string;
	flags: Readonly<Record<string, CliFlag>>;
	handler: CliHandler;
}

/** A word of a terminal, with its quotes taken away: `from="last week"`, `'a b'`, `all`. */
const WORD = /(?:[^\s"']|"[^"]*"|'[^']*')+/g;

/** The commands that a terminal can give to the app: `vault=Work my-plugin:list from="last week" all --copy`. */
export class Cli {
	private commands = new Map<string, CliCommand>();

	constructor(private readonly app: App) {}

	/** Throws if the name is taken. Returns a function that takes the command away. */
	add(name: string, description: string, flags: Record<string, CliFlag> | null, handler: CliHandler): () => void {
		if (this.commands.has(name)) throw new Error(`Command ${name} is already registered.`);
		this.commands.set(name, { description, flags: flags ?? {}, handler });
		return () => this.commands.delete(name);
	}

	/**
	 * Runs a line from the terminal and returns what it prints. A switch without a value is `'true'`, and `\n` in a value
	 * a new line. A handler that throws prints its message.
	 */
	async run(line: string): Promise<string> {
		const words = (line.match(WORD) ?? []).map((word) => word.replace(/["']/g, ''));
		const vault = words[0]?.startsWith('vault=') ? words.shift()?.slice('vault='.length) : undefined;
		if (vault !== undefined && vault !== this.app.vault.getName() && vault !== this.app.appId) {
			return `Error: Vault "${vault}" not found.`;
		}
		const copy = words.includes('--copy');
		const [name = '', ...rest] = words.filter((word) => word !== '--copy');
		const output = name === 'help' ? this.help(rest[0]) : await this.call(name, rest);
		if (copy) await navigator.clipboard.writeText(output);
		return output;
	}

	private async call(name: string, words: readonly string[]): Promise<string> {
		const command = this.commands.get(name);
		if (!command) return `Error: Command "${name}" not found.`;
		const params = paramsOf(words);
		const missing = Object.keys(command.flags).find((flag) => command.flags[flag]?.required && !(flag in params));
		if (missing !== undefined) return `Error: Missing required parameter: ${missing}`;
		try {
			return await command.handler(params);
		} catch (error) {
			return `Error: ${error instanceof Error ? error.message : String(error)}`;
		}
	}

	private help(only: string | undefined): string {
		const shown = [...this.commands].filter(([name]) => only === undefined || name === only);
		const lines = shown.flatMap(([name, { description, flags }]) => [
			`${name}  ${description}`,
			...Object.entries(flags).map(([flag, { value, description, required }]) => {
				const usage = value === undefined ? flag : `${flag}=${value}`;
				return `  ${usage}  ${description}${required ? ' (required)' : ''}`;
			}),
		]);
		return lines.join('\n');
	}
}

function paramsOf(words: readonly string[]): Record<string, string> {
	const params: Record<string, string> = {};
	for (const word of words) {
		const at = word.indexOf('=');
		const value = at < 0 ? 'true' : word.slice(at + 1);
		params[at < 0 ? word : word.slice(0, at)] = value.replace(/\\n/g, '\n').replace(/\\t/g, '\t');
	}
	return params;
}
