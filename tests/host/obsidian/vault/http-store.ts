import type { Entry, Store, WriteTimes } from './store';

/** A vault behind the local server. */
export class HttpStore implements Store {
	constructor(
		readonly name: string,
		readonly id: string,
		private token: string,
	) {}

	private async call(
		method: string,
		action: string,
		query: Record<string, string> = {},
		body?: Uint8Array,
	): Promise<Response> {
		const response = await fetch(`/api/${action}?${new URLSearchParams(query).toString()}`, {
			method,
			headers: { 'x-vault-token': this.token },
			// So that a save still arrives when the page is being closed.
			...(body ? { body: body.slice().buffer, keepalive: body.length < 60_000 } : {}),
		});
		if (!response.ok) {
			const message = await response.text();
			throw Object.assign(new Error(message), { code: response.status === 404 ? 'ENOENT' : 'EIO' });
		}
		return response;
	}

	async list(): Promise<Entry[]> {
		return (await (await this.call('GET', 'list')).json()) as Entry[];
	}

	async children(path: string): Promise<Entry[]> {
		return (await (await this.call('GET', 'children', { path })).json()) as Entry[];
	}

	async stat(path: string): Promise<Entry | null> {
		return (await (await this.call('GET', 'stat', { path })).json()) as Entry | null;
	}

	async read(path: string): Promise<Uint8Array> {
		return new Uint8Array(await (await this.call('GET', 'read', { path })).arrayBuffer());
	}

	async write(path: string, bytes: Uint8Array, { mtime }: WriteTimes): Promise<Entry> {
		const query = { path, ...(mtime ? { mtime: String(mtime) } : {}) };
		return (await (await this.call('PUT', 'write', query, bytes)).json()) as Entry;
	}

	async mkdir(path: string): Promise<void> {
		await this.call('POST', 'mkdir', { path });
	}

	async remove(path: string): Promise<void> {
		await this.call('POST', 'remove', { path });
	}

	async rename(path: string, to: string): Promise<void> {
		await this.call('POST', 'rename', { path, to });
	}

	/** Called when the server no longer answers, and when it does again. */
	onLost: () => void = () => undefined;
	onFound: () => void = () => undefined;

	watch(listener: (path: string, entry: Entry | null) => void): void {
		const events = new EventSource(`/api/events?token=${this.token}`);
		events.onerror = () => this.onLost();
		events.onopen = () => this.onFound();
		events.onmessage = ({ data }) => {
			const { path, entry } = JSON.parse(data as string) as { path: string; entry: Entry | null };
			listener(path, entry);
		};
	}

	resource(path: string): string {
		return `/api/read?${new URLSearchParams({ path, token: this.token }).toString()}`;
	}
}
