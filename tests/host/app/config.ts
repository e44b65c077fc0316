export interface HostConfig {
	token: string;
	/** Identifies this folder. */
	id: string;
	/** The name of the vault. */
	name: string;
	/** Where the page's clock starts, `2026-11-23T08:00`; null for the real time. */
	now: string | null;
	/** How far the page's clock is ahead of the real one, in milliseconds. */
	shift: number;
	/** The ids of the plugins to load. */
	plugins: string[];
	/** What to open first. */
	open: { note?: string; command?: string } | null;
	saveDelay: number;
}

/** Reads the configuration that the server put into the page. */
export function readConfig(): HostConfig {
	return JSON.parse(document.getElementById('host-config')?.textContent ?? '{}') as HostConfig;
}

export interface PageOptions {
	theme: 'dark' | 'light';
	/** A phone, and of which kind; null for a desktop. */
	phone: 'android' | 'iphone' | null;
	rtl: boolean;
	/** The width of the right sidebar, in pixels. */
	sidebar: number | null;
	cold: boolean;
	/** Overrides how long an editor waits before it saves, in milliseconds. */
	save: number | null;
	note: string | null;
	/** A link that the system hands over once the layout is ready, `obsidian://open?file=Dana`. */
	uri: string | null;
}

/** `?theme=dark&phone=iphone&rtl=1&sidebar=300&cold=1&save=200&note=a.md&uri=obsidian%3A%2F%2Fopen` */
export function readOptions(search: string): PageOptions {
	const params = new URLSearchParams(search);
	const number = (name: string) => (params.has(name) ? Number(params.get(name)) : null);
	return {
		theme: params.get('theme') === 'dark' ? 'dark' : 'light',
		phone: phoneIn(params.get('phone')),
		rtl: params.get('rtl') === '1',
		sidebar: number('sidebar'),
		cold: params.get('cold') === '1',
		save: number('save'),
		note: params.get('note'),
		uri: params.get('uri'),
	};
}

/** `1` and `android` are an Android phone. */
function phoneIn(value: string | null): PageOptions['phone'] {
	if (value === 'iphone') return value;
	return value === '1' || value === 'android' ? 'android' : null;
}
