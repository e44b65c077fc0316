type Mode = (config: object, options?: object) => object;

/** The registry of CodeMirror 5 that Obsidian keeps as `window.CodeMirror`. Plugins add modes for code blocks to it. */
export function createLegacyModes() {
	const plain: Mode = () => ({ token: (stream: { skipToEnd(): void }) => stream.skipToEnd() });
	const modes: Record<string, Mode> = { null: plain };
	const mimeModes: Record<string, unknown> = {};
	return {
		modes,
		mimeModes,
		defineMode: (name: string, mode: Mode) => void (modes[name] = mode),
		defineMIME: (type: string, spec: unknown) => void (mimeModes[type] = spec),
		/** The mode of that name; one without colors if there is none. */
		getMode(config: object, spec: string | { name: string }): object {
			const name = typeof spec === 'string' ? spec : spec.name;
			return (modes[name] ?? plain)(config, typeof spec === 'string' ? {} : spec);
		},
	};
}
