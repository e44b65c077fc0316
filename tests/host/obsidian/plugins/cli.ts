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

/** The commands that a terminal can give to the app: `my-plugin:list from="last week" all`. */
export class Cli {
	private commands = new Map<string, CliCommand>();

	/** Throws if the name is taken. Returns a function that takes the command away. */
	add(name: string, description: string, flags: Record<string, CliFlag> | null, handler: CliHandler): () => void {
		if (this.commands.has(name)) throw new Error(`Command ${name} is already registered.`);
		this.commands.set(name, { description, flags: flags ?? {}, handler });
		return () => this.commands.delete(name);
	}

	/** Runs a line from the terminal and returns what it prints; a switch without a value is `'true'`. */
	async run(line: string): Promise<string> {
		const [name = '', ...words] = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
		if (name === 'help') return this.help();
		const command = this.commands.get(name);
		if (!command) return `Error: Command "${name}" not found.`;
		const params: Record<string, string> = {};
		for (const word of words) {
			const at = word.indexOf('=');
			params[at < 0 ? word : word.slice(0, at)] = at < 0 ? 'true' : word.slice(at + 1).replace(/"/g, '');
		}
		const missing = Object.keys(command.flags).find((flag) => command.flags[flag]?.required && !(flag in params));
		return missing === undefined ? command.handler(params) : `Error: Missing required parameter: ${missing}`;
	}

	private help(): string {
		const lines = [...this.commands].flatMap(([name, { description, flags }]) => [
			`${name}  ${description}`,
			...Object.entries(flags).map(([flag, { value, description }]) => {
				return `  ${flag}${value === undefined ? '' : `=${value}`}  ${description}`;
			}),
		]);
		return lines.join('\n');
	}
}
